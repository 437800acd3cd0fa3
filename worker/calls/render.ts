import { formatDay } from '../../shared/calendar/day.ts';
import { formatIso, formatMoment } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/failure.ts';
import type { Answer, Value } from '../../shared/functions/answer.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import type { QuotaRow } from '../../shared/rules/caps.ts';
import type { Reason, Source } from '../../shared/rules/reason.ts';
import { labelsOf } from '../../shared/words/labels.ts';
import { reasonText } from '../../shared/words/reasons.ts';
import { replacedText } from '../../shared/words/replaced.ts';
import { itemErrorOf } from '../http/problem.ts';
import type {
  AnswerBody,
  Basis,
  Cell,
  ReasonBody,
  WireText,
  WireValue,
} from '../schemas/answers.ts';
import type { QuotaBody } from '../schemas/lists.ts';

export interface CallableAnswer extends Answer {
  /** What the answer holds beside its value. */
  readonly more?: (language: Language, withReasons: boolean) => Readonly<Record<string, unknown>>;
}

/** A value on the wire: code, number, boolean, date, text, null, or arrays of these. */
export function toJson(value: Value, language: Language): WireValue {
  switch (value.type) {
    case 'column':
      return value.values.map((cell) => cellToJson(cell, language));
    case 'table':
      return rowsToJson(value.rows, language);
    default:
      return cellToJson(value, language);
  }
}

type Rows = Extract<Value, { type: 'table' }>['rows'];

/** The cells of a table on the wire. */
export function rowsToJson(rows: Rows, language: Language): Cell[][] {
  return rows.map((row) => row.map((cell) => cellToJson(cell, language)));
}

/** The cells of a table as they show. */
export function rowsToText(rows: Rows, language: Language): string[][] {
  return rows.map((row) => row.map((cell) => toText(cell, language)));
}

function cellToJson(value: Value, language: Language): Cell {
  switch (value.type) {
    case 'code':
    case 'moment':
      return toWord(value);
    case 'number':
      return value.number;
    case 'flag':
      return value.flag;
    case 'text':
      return value.text[language];
    case 'blank':
      return null;
    case 'failure':
      return { error: itemErrorOf(value.failure, language) };
    case 'column':
    case 'table':
      throw new Error(`A ${value.type} in a cell`);
  }
}

/** A code, date or instant on the wire. */
export function toWord(value: Value): string {
  if (value.type === 'code') return value.code;
  if (value.type === 'moment') return formatIso(value.moment);
  throw new Error(`Neither code nor moment: ${value.type}`);
}

/** A single value as a cell shows it: the bare label, number or date. */
export function toText(value: Value, language: Language): string {
  switch (value.type) {
    case 'code':
      return language === 'zh' ? value.label.zh : value.code;
    case 'number':
      return String(value.number);
    case 'flag':
      return value.flag ? 'TRUE' : 'FALSE';
    case 'moment':
      return formatMoment(value.moment);
    case 'text':
      return value.text[language];
    case 'blank':
      return '';
    case 'failure':
      return language === 'zh'
        ? `错误: ${describeFailure(value.failure, 'zh')}`
        : `Error: ${describeFailure(value.failure, 'en')}`;
    case 'column':
      return value.values.map((cell) => toText(cell, language)).join('\n');
    case 'table':
      return rowsToText(value.rows, language)
        .map((row) => row.join('\t'))
        .join('\n');
  }
}

/** The labels beside a value on the wire, in the value's own shape. */
function toTexts(value: Value, language: Language): WireText {
  switch (value.type) {
    case 'column':
      return value.values.map((cell) => toText(cell, language));
    case 'table':
      return rowsToText(value.rows, language);
    default:
      return toText(value, language);
  }
}

/** Which rulebook answered, and up to when its calendar is published. */
export function describeBasis({ id, version, calendar }: Rulebook): Basis {
  return {
    rulebook: { id, version },
    calendar: { through: formatDay(calendar.publishedThrough) },
  };
}

export function renderReason(reason: Reason, language: Language): ReasonBody {
  const { document, row, replaced, vocabulary } = reason.source;
  const { clause, kind, reading } = row;
  return {
    clause,
    kind,
    text: reasonText(reason, language),
    ...(reading && { reading }),
    document,
    ...(replaced && { replaces: renderReplaced(replaced, vocabulary, language) }),
  };
}

/** What the documents below say in the place of a company's row. */
function renderReplaced(
  { document, figure }: NonNullable<Source['replaced']>,
  vocabulary: Source['vocabulary'],
  language: Language,
): NonNullable<ReasonBody['replaces']> {
  return { document, text: replacedText(figure, labelsOf(vocabulary, language), language) };
}

/** An answer on the wire without its basis; details and reasons only where they are asked for. */
export function renderAnswer(
  answer: CallableAnswer,
  because: readonly Reason[] | undefined,
  language: Language,
): AnswerBody {
  const { value, provisional, details, more } = answer;
  return {
    value: toJson(value, language),
    text: toTexts(value, language),
    ...(because && { because: because.map((reason) => renderReason(reason, language)) }),
    ...more?.(language, because !== undefined),
    ...(provisional && { provisional }),
    ...(because && details && { details: withNulls(details(), language) }),
  };
}

/** What is absent is null on the wire; phrases are in the language asked for. */
function withNulls(details: object, language: Language): Record<string, unknown> {
  return inLanguage(details, language, null) as Record<string, unknown>;
}

/**
 * What JSON makes of something, its phrases in the language asked for.
 * @param absent what stands for undefined; by default it is left out.
 */
export function inLanguage(something: object, language: Language, absent?: null): unknown {
  return JSON.parse(
    JSON.stringify(something, (_, value: unknown) => {
      if (value === undefined) return absent;
      const isPhrase =
        typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
      return isPhrase ? value[language] : value;
    }),
  );
}

/** A row of the caps on the wire; standard has no cap, so its figures are null. */
export function renderQuota(row: QuotaRow): QuotaBody {
  const { cap = null, allowed = null, spare = null, state = null, ...rest } = row;
  return { ...rest, cap, allowed, spare, state };
}
