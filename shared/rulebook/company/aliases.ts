import {
  foldLabel,
  isKnownForm,
  type LabelKind,
  recognise,
  wordsOf,
} from '../../vocabulary/recognise.ts';
import type { Alias } from '../rulebook.ts';
import { child, type Findings, isObject, type JsonObject } from './finding.ts';

const LABEL_MEMBERS = ['category', 'service', 'scope', 'tier'] as const satisfies LabelKind[];
const MEMBERS = [...LABEL_MEMBERS, 'key'];
const LONGEST_WORD = 64;
const MOST_ALIASES = 5000;

const ALIAS = {
  zh: '如 {"category":"dual-span","key":true}, 可含 category、key、service、scope、tier',
  en: 'such as {"category":"dual-span","key":true}, of category, key, service, scope and tier',
};

/** A company's own words for categories, services, scopes and tiers, by their folded form. */
export function readAliases(given: unknown, findings: Findings): Map<string, Alias> {
  const aliases = new Map<string, Alias>();
  if (given === undefined) return aliases;
  if (!isObject(given) || Object.keys(given).length > MOST_ALIASES) {
    findings.invalid('/aliases', isObject(given) ? Object.keys(given).length : given, ALIAS);
    return aliases;
  }
  for (const [word, meaning] of Object.entries(given)) {
    const pointer = child('/aliases', word);
    const folded = foldLabel(word);
    if (folded === '') {
      findings.invalid(pointer, word, {
        zh: `1 至 ${LONGEST_WORD} 字的词`,
        en: `a word of 1 to ${LONGEST_WORD} characters`,
      });
      continue;
    }
    if (aliases.has(folded)) {
      findings.add('error', 'conflict', pointer, {
        zh: `“${word}”与另一个词只差大小写或标点`,
        en: `"${word}" differs from another word only in case or punctuation`,
      });
      continue;
    }
    const alias = readAlias(pointer, meaning, findings);
    if (alias) {
      refuseShadowing(pointer, word, alias, findings);
      aliases.set(folded, alias);
    }
  }
  return aliases;
}

function readAlias(pointer: string, meaning: unknown, findings: Findings): Alias | undefined {
  if (!isObject(meaning) || Object.keys(meaning).length === 0) {
    return findings.invalid(pointer, meaning, ALIAS);
  }
  for (const name of Object.keys(meaning)) {
    if (!MEMBERS.includes(name)) findings.unknownName(child(pointer, name), name, MEMBERS);
  }
  const alias: Record<string, unknown> = {};
  for (const kind of LABEL_MEMBERS) {
    const code = readLabel(kind, pointer, meaning, findings);
    if (code !== undefined) alias[kind] = code;
  }
  const key = meaning['key'];
  if (typeof key === 'boolean' && alias['category'] !== undefined) alias['key'] = key;
  else if (key !== undefined) {
    findings.invalid(child(pointer, 'key'), key, {
      zh: 'true 或 false, 与 category 一起给出',
      en: 'true or false, together with a category',
    });
  }
  return alias;
}

function readLabel(
  kind: LabelKind,
  pointer: string,
  meaning: JsonObject,
  findings: Findings,
): string | undefined {
  const given = meaning[kind];
  if (given === undefined) return undefined;
  const code = typeof given === 'string' ? recognise(kind, given) : undefined;
  if (code !== undefined) return code;
  const { zh, en } = wordsOf(kind);
  return findings.invalid(child(pointer, kind), given, { zh: zh.join('、'), en: en.join(', ') });
}

/** A company's word must not give a label of the norm another meaning. */
function refuseShadowing(pointer: string, word: string, alias: Alias, findings: Findings): void {
  for (const kind of LABEL_MEMBERS) {
    if (alias[kind] === undefined || !isKnownForm(kind, word)) continue;
    findings.add('error', 'conflict', pointer, {
      zh: `“${word}”是规范自己的词, 不能改作他用`,
      en: `"${word}" is a word of the norm and cannot mean something else`,
    });
  }
}
