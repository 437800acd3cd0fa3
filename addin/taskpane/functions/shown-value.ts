import type { FailureCode, Language, Phrase } from '../../../shared/failure.ts';
import type { FunctionId } from '../../../shared/functions/catalogue.ts';
import type { Example } from '../../../shared/functions/reference/shape.ts';
import { ITEM_CODES } from '../../../shared/norm/item.ts';
import { NORM } from '../../../shared/norm/rulebook.ts';
import {
  CAP_STATE_LABELS,
  KIND_LABELS,
  phrasesOf,
  QUALITY_LABELS,
  STATUS_LABELS,
  UNIT_LABELS,
} from '../../../shared/words/labels.ts';

/** Examples are the norm's. */
const TIER_LABELS = phrasesOf(NORM.vocabulary.tier);
const LEVEL_LABELS = phrasesOf(NORM.vocabulary.level);

type Labels = Readonly<Record<string, Phrase>>;

/** The codes that a function's answers may have; `met` is another word in each. */
const LABELS: Readonly<Partial<Record<FunctionId, Labels>>> = {
  TIER: TIER_LABELS,
  CLASSIFY: TIER_LABELS,
  LEVEL: LEVEL_LABELS,
  STATUS: STATUS_LABELS,
  QUALITY: QUALITY_LABELS,
  STANDARD: ITEM_CODES,
  QUOTA: { ...TIER_LABELS, ...CAP_STATE_LABELS },
  TABLE: { ...TIER_LABELS, ...KIND_LABELS, ...UNIT_LABELS },
};

/** In cells the norm's silence is #N/A, a wrong argument #VALUE!. */
const NOT_AVAILABLE: readonly FailureCode[] = ['not-covered', 'not-legible', 'no-limit', 'no-data'];

/** What the cells show for an example, row by row. */
export function shownRows(id: FunctionId, example: Example, language: Language): string[][] {
  if (example.failure !== undefined) {
    return [[NOT_AVAILABLE.includes(example.failure) ? '#N/A' : '#VALUE!']];
  }
  const show = (cell: unknown) => showCell(cell, LABELS[id] ?? {}, language);
  const { value } = example;
  if (!Array.isArray(value)) return [[show(value)]];
  return value.map((row) => (Array.isArray(row) ? row.map(show) : [show(row)]));
}

function showCell(cell: unknown, labels: Labels, language: Language): string {
  switch (typeof cell) {
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    case 'string': {
      const label = language === 'zh' ? labels[cell]?.zh : undefined;
      return label ?? cell.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):00\+08:00$/, '$1 $2');
    }
    default:
      return cell === null ? '' : String(cell);
  }
}
