/**
 * docs/company-norm: every formula that the pages quote is asked of the example documents, and its
 * answer and citation are compared in the page's language. Both pages quote the same formulas.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { dayNumber } from '../../shared/calendar/day.ts';
import { formatMoment } from '../../shared/calendar/moment.ts';
import type { Value } from '../../shared/functions/answer.ts';
import { byName, call, dictionaryOf } from '../../shared/functions/call.ts';
import { DEFINITIONS, type DefinitionId } from '../../shared/functions/catalogue.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import type { Editions } from '../../shared/norm/rulebook.ts';
import type { Language } from '../../shared/phrase.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { describeFinding } from '../../shared/words/describe-finding.ts';
import { standsIn } from '../../shared/words/reasons.ts';

/** A formula as a page quotes it, with what it says of it. */
interface Quoted {
  readonly page: Language;
  /** The example document that it is asked of. */
  readonly example: string;
  readonly formula: string;
  readonly answer: string;
  readonly citation: string;
}

const PAGES: Readonly<Record<Language, string>> = {
  zh: 'docs/company-norm.zh-CN.md',
  en: 'docs/company-norm.md',
};

/** Of a formula without a starting day. */
const TODAY = dayNumber(2026, 11, 22);

const QUOTED = [...quotedIn('zh'), ...quotedIn('en')];

const EXAMPLES: Readonly<Record<string, Editions>> = Object.fromEntries(
  [...new Set(QUOTED.map(({ example }) => example))].map((name) => [name, editionsOf(name)]),
);

/** The rows of a page's tables of formulas; the example last named before them is the one asked. */
function quotedIn(page: Language): Quoted[] {
  let example = '';
  return readFileSync(inProject(PAGES[page]), 'utf8')
    .split('\n')
    .flatMap((line) => {
      example = /examples\/([\w-]+\.json)/.exec(line)?.[1] ?? example;
      if (!line.startsWith('| `=SLA.')) return [];
      const [, formula = '', answer = '', citation = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return [{ page, example, formula: formula.replaceAll('`', ''), answer, citation }];
    });
}

function editionsOf(name: string): Editions {
  const text = readFileSync(inProject(`docs/examples/${name}`), 'utf8');
  const read = readCompanyRulebook(JSON.parse(text));
  if (!read.ok) throw new Error(`${name} is refused: ${JSON.stringify(read.error)}`);
  expect(read.value.warnings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  return read.value.editions;
}

/** A row of the table of what is refused: the document, severity, code, place and words. */
type Told = readonly [document: string, severity: string, place: string, words: string];

function toldIn(page: Language): Told[] {
  return readFileSync(inProject(PAGES[page]), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `{'))
    .map((line) => {
      const [, document = '', severity = '', place = '', words = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return [document.replaceAll('`', ''), severity, place.replaceAll('`', ''), words];
    });
}

const SEVERITIES = {
  zh: { error: '拒绝', warning: '提醒', information: '说明' },
  en: { error: 'refused', warning: 'warning', information: 'note' },
} as const;

/** What stands between commas: a column, a text, anything else as it is, or nothing. */
const ARGUMENT = /\{([^}]*)\}|"([^"]*)"|([^,{}"]+)|(?=,|$)/y;

function argumentsIn(list: string): (string | string[] | undefined)[] {
  const given: (string | string[] | undefined)[] = [];
  ARGUMENT.lastIndex = 0;
  for (;;) {
    const [, column, text, other] = ARGUMENT.exec(list) ?? expect.fail(`not understood: ${list}`);
    given.push(column === undefined ? (text ?? other) : column.replaceAll('"', '').split(';'));
    if (ARGUMENT.lastIndex >= list.length) return given;
    expect(list[ARGUMENT.lastIndex]).toBe(',');
    ARGUMENT.lastIndex += 1;
  }
}

/** The answer as a cell shows it, and every place that it cites, each once. */
function ask({ formula, example, page }: Quoted): Pick<Quoted, 'answer' | 'citation'> {
  const [, name = '', list = ''] = /^=SLA\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const definition = DEFINITIONS[name as DefinitionId];
  const editions = EXAMPLES[example] as Editions;
  const because: Reason[] = [];
  const context = { editions, today: TODAY, because, becauseOfRow: () => because };
  const reader = createTextReader(dictionaryOf(editions));
  const answered = call(definition, byName(definition, argumentsIn(list)), reader, context);
  if (!answered.ok) {
    const { error } = answered;
    const isNotAvailable = error.code === 'not-covered' || error.code === 'no-limit';
    if (!isNotAvailable) throw new Error(JSON.stringify(error));
    return { answer: '#N/A', citation: error.clause };
  }
  const places = because.map(({ source }) => standsIn(source, page));
  return {
    answer: shown(answered.value.value, page),
    citation: [...new Set(places)].join('<br>'),
  };
}

function shown(value: Value, page: Language): string {
  switch (value.type) {
    case 'code':
      return page === 'zh' ? value.label.zh : value.code;
    case 'number':
      return String(value.number);
    case 'moment':
      return formatMoment(value.moment);
    case 'column':
      return value.values.map((each) => shown(each, page)).join(', ');
    default:
      throw new Error(`The pages quote no ${value.type}`);
  }
}

describe('the worked example of a company’s norm', () => {
  it.each(QUOTED)('$example, $page: $formula', (quoted) => {
    const { answer, citation } = quoted;
    expect(ask(quoted)).toEqual({ answer, citation });
  });

  it('quotes the same formulas in both languages', () => {
    const askedIn = (page: Language) =>
      QUOTED.filter((each) => each.page === page).map(({ example, formula }) => [example, formula]);
    expect(askedIn('zh').length).toBeGreaterThanOrEqual(40);
    expect(askedIn('en')).toEqual(askedIn('zh'));
  });

  it.each(['zh', 'en'] as const)('tells findings as they are, %s', (page) => {
    const told = toldIn(page);
    expect(told.length).toBeGreaterThanOrEqual(8);
    expect(toldIn('en').map(([document]) => document)).toEqual(told.map(([document]) => document));
    for (const [document, severity, place, words] of told) {
      const read = readCompanyRulebook(JSON.parse(document));
      const [first] = (read.ok ? read.value.warnings : read.error).map(describeFinding);
      if (!first) throw new Error(`Nothing is found about ${document}`);
      expect([SEVERITIES[page][first.severity], `${first.code} ${first.pointer}`]).toEqual([
        ...[severity, place],
      ]);
      expect(first.text[page]).toBe(words);
    }
  });
});
