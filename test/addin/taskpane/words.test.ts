import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/process/tools.ts';

const ROOM = 'addin';
/** The titles of the screens stand with them. */
const tables = readdirSync(inProject(ROOM), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('words.ts') || name === 'taskpane/session/tabs.ts',
);

type Words = Readonly<Record<string, unknown>>;

/** A name that one of the two lacks has a blank word there. */
function pairUp(zh: Words, en: Words): Words {
  const names = [...new Set([...Object.keys(zh), ...Object.keys(en)])];
  return Object.fromEntries(
    names.map((name) => [name, { zh: zh[name] ?? '', en: en[name] ?? '' }]),
  );
}

/** Every phrase in a module, by the way to it. */
function* phrasesIn(value: unknown, path: string): Generator<[string, { zh: string; en: string }]> {
  if (typeof value !== 'object' || value === null) return;
  if ('zh' in value && 'en' in value) {
    const { zh, en } = value as { zh: unknown; en: unknown };
    if (typeof zh === 'string') yield [path, { zh, en: en as string }];
    // A dictionary for each language: the same names in both.
    else yield* phrasesIn(pairUp(zh as Words, en as Words), path);
    return;
  }
  for (const [name, member] of Object.entries(value)) yield* phrasesIn(member, `${path}.${name}`);
}

const phrases = await Promise.all(
  tables.map(async (name) => [...phrasesIn(await import(inProject(`${ROOM}/${name}`)), name)]),
).then((all) => all.flat());

describe('the words of the pane, of what it works with and of the pages', () => {
  it('are found', () => {
    expect(tables.length).toBeGreaterThan(5);
    expect(phrases.length).toBeGreaterThan(100);
  });

  it.each(phrases)('%s says the same in both languages', (path, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    // The names of languages and the switch to the other one stand in their own.
    if (/LANGUAGE_NAMES|switchTo|otherLanguage|docs.*\.other$/.test(path)) return;
    expect(en.replace(/金牌级/, '')).not.toMatch(/\p{Script=Han}/u);
  });
});
