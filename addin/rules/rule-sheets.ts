import type { Language, Phrase } from '../../shared/failure.ts';
import type { Value } from '../../shared/functions/answer.ts';
import { itemValue, limitValue } from '../../shared/functions/tables.ts';
import { CAPPED_TIERS, WHOLE } from '../../shared/rulebook/caps.ts';
import { LEVEL_TABLE } from '../../shared/rulebook/level-table.ts';
import { LIMIT_TABLES, type Rulebook } from '../../shared/rulebook/rulebook.ts';
import { SETTING_DEFINITIONS, SETTING_NAMES } from '../../shared/rulebook/settings.ts';
import { gradesOf, itemCell } from '../../shared/rules/standard.ts';
import { LEVELS, TIERS } from '../../shared/vocabulary/codes.ts';
import {
  headLabel,
  KIND_LABELS,
  LEVEL_LABELS,
  TIER_LABELS,
  UNIT_LABELS,
} from '../../shared/words/labels.ts';
import type { CellValue } from '../host/workbook.ts';
import { RULE_SHEET_WORDS } from './words.ts';

/** A table of the rules as a sheet: the first column names the row, the others may be edited. */
export interface RuleSheet {
  /** The member of the rulebook that it is, or the table of it. */
  readonly id: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Where the figures stand: their grades by column. */
  readonly figures: ReadonlyMap<number, string>;
}

/** What a rulebook is called, and from when it holds; blank from the first day. */
export interface RulebookName {
  readonly id: string;
  readonly version: string;
  readonly from: string;
  readonly note: string;
}

/** The same name in both languages, so that a sheet is found again in either. */
export const sheetNameOf = (id: string): string => `SLA 规则 ${id}`;

export const INFO = 'rulebook';
export const CAPS = 'caps';
export const SETTINGS = 'settings';
export const STANDARDS = 'standards';

/** Where figures begin: after the row's name, and after its words. */
const VALUE_COLUMN = 1;

/** The rules in force as sheets, in the order of the norm. */
export function ruleSheets(book: Rulebook, named: RulebookName, language: Language): RuleSheet[] {
  const say = (phrase: Phrase) => phrase[language];
  const tiers = TIERS.map((tier) => [tier, say(TIER_LABELS[tier])] as const);
  const levels = LEVELS.map((level) => [level, say(LEVEL_LABELS[level])] as const);
  const rest = [RULE_SHEET_WORDS.unit, RULE_SHEET_WORDS.kind, RULE_SHEET_WORDS.clause].map(say);
  return [
    infoSheet(named, say),
    capsSheet(book, say),
    settingsSheet(book, say),
    graded(LEVEL_TABLE.id, LEVEL_TABLE.heads.map(say), tiers, [], say, [
      ...[...book.levels].map(([id, row]) => ({
        id,
        words: row.heads.map((head) => say(headLabel(head))),
        cells: row.cells.map((level) => say(LEVEL_LABELS[level])),
        rest: [],
      })),
    ]),
    ...LIMIT_TABLES.map((table) =>
      graded(
        table.id,
        table.heads.map(say),
        table.gradedBy === 'tier' ? tiers : levels,
        rest,
        say,
        [...(book.limits.get(table.id) ?? [])].map(([id, row]) => {
          const unit = row.unit ?? table.unit;
          return {
            id,
            words: row.heads.map((head) => say(headLabel(head))),
            cells: row.cells.map((cell) => plainOf(limitValue(cell), language)),
            rest: [
              unit ? say(UNIT_LABELS[unit]) : '',
              say(KIND_LABELS[row.kind ?? table.kind]),
              row.clause ?? table.clause,
            ],
          };
        }),
      ),
    ),
    standardsSheet(book, language, rest, say),
  ];
}

interface GradedRow {
  readonly id: string;
  readonly words: readonly string[];
  readonly cells: readonly CellValue[];
  readonly rest: readonly string[];
}

function graded(
  id: string,
  words: readonly string[],
  grades: readonly (readonly [string, string])[],
  rest: readonly string[],
  say: (phrase: Phrase) => string,
  rows: readonly GradedRow[],
): RuleSheet {
  const first = VALUE_COLUMN + words.length;
  return {
    id,
    heads: [say(RULE_SHEET_WORDS.row), ...words, ...grades.map(([, label]) => label), ...rest],
    rows: rows.map((row) => [row.id, ...row.words, ...row.cells, ...row.rest]),
    figures: new Map(grades.map(([code], index) => [first + index, code])),
  };
}

function standardsSheet(
  book: Rulebook,
  language: Language,
  rest: readonly string[],
  say: (phrase: Phrase) => string,
): RuleSheet {
  const grades = TIERS.map((tier, rank) => {
    const level = LEVELS[rank] ?? 'normal';
    return [`${tier}/${level}`, `${say(TIER_LABELS[tier])} / ${say(LEVEL_LABELS[level])}`] as const;
  });
  const rows = [...book.items.values()].map((item): GradedRow => {
    const shown = Array.from({ length: gradesOf(item) }, (_, rank) =>
      plainOf(itemValue(itemCell(item, rank, book)), language),
    );
    return {
      id: item.code,
      words: [say(item.label)],
      cells: [...shown, ...Array.from({ length: TIERS.length - shown.length }, () => '')],
      rest: [
        item.unit ? say(UNIT_LABELS[item.unit]) : '',
        say(KIND_LABELS[item.kind]),
        item.clause,
      ],
    };
  });
  return graded(STANDARDS, [say(RULE_SHEET_WORDS.item)], grades, rest, say, rows);
}

function capsSheet(book: Rulebook, say: (phrase: Phrase) => string): RuleSheet {
  return {
    id: CAPS,
    heads: [RULE_SHEET_WORDS.row, RULE_SHEET_WORDS.share, RULE_SHEET_WORDS.what].map(say),
    rows: CAPPED_TIERS.map((tier) => [tier, book.caps[tier] / WHOLE, say(TIER_LABELS[tier])]),
    figures: new Map([[VALUE_COLUMN, CAPS]]),
  };
}

function settingsSheet(book: Rulebook, say: (phrase: Phrase) => string): RuleSheet {
  const heads = [
    RULE_SHEET_WORDS.row,
    RULE_SHEET_WORDS.value,
    RULE_SHEET_WORDS.accepted,
    RULE_SHEET_WORDS.what,
    RULE_SHEET_WORDS.reading,
  ];
  return {
    id: SETTINGS,
    heads: heads.map(say),
    rows: SETTING_NAMES.map((name) => {
      const accepted = SETTING_DEFINITIONS[name].accepts;
      const { what, reading } = SETTING_DEFINITIONS[name];
      return [
        name,
        book.settings[name] ?? '',
        accepted === 'flag'
          ? 'TRUE, FALSE'
          : accepted === 'hour'
            ? say(RULE_SHEET_WORDS.hour)
            : accepted === 'whole'
              ? say(RULE_SHEET_WORDS.whole)
              : accepted.join(', '),
        say(what),
        reading,
      ];
    }),
    figures: new Map([[VALUE_COLUMN, SETTINGS]]),
  };
}

function infoSheet(
  { id, version, from, note }: RulebookName,
  say: (phrase: Phrase) => string,
): RuleSheet {
  return {
    id: INFO,
    heads: [RULE_SHEET_WORDS.row, RULE_SHEET_WORDS.value, RULE_SHEET_WORDS.what].map(say),
    rows: [
      ['id', id, say(RULE_SHEET_WORDS.idHint)],
      ['version', version, say(RULE_SHEET_WORDS.versionHint)],
      ['from', from, say(RULE_SHEET_WORDS.fromHint)],
      ['note', note, say(RULE_SHEET_WORDS.noteHint)],
    ],
    figures: new Map([[VALUE_COLUMN, INFO]]),
  };
}

/** A figure as a cell holds it: numbers as numbers, everything else in words. */
function plainOf(value: Value, language: Language): CellValue {
  if (value.type === 'number') return value.number;
  if (value.type === 'code') return value.label[language];
  return value.type === 'text' ? value.text[language] : '';
}
