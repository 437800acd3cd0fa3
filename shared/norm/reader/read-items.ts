import { LONGEST_LABEL } from '../../vocabulary/fold.ts';
import { ALL } from '../decisions.ts';
import type { FiguresOf, ItemCellPart, ItemPart } from '../document.ts';
import type { Item } from '../effective-items.ts';
import { NOT_LEGIBLE } from '../item.ts';
import { readItemCell } from './item-cell.ts';
import { readWholeFromOne } from './numbers.ts';
import { from } from './origins.ts';
import { isObject, type Place, withMember } from './place.ts';
import { type Cells, readCells } from './read-conditions.ts';
import type { PointsOfItem } from './read-points.ts';
import type { Reading } from './reading.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_ITEMS } from './sizes.ts';
import { BASIS_MEMBERS, oneOf, readBasis, readPhrase, readText, readUnit } from './texts.ts';

const MEMBERS = [
  ...['code', 'label', 'gradedBy', 'unit', 'period', 'met', 'measures', 'remark', 'by'],
  ...['figuresOf', ...BASIS_MEMBERS],
];

export interface ReadItems {
  readonly items: ItemPart[];
  /** What `points-base` says, which is a fact of the points. */
  readonly points?: PointsOfItem;
}

/** The standards: new ones, and cells of known ones. */
export function readItems(given: Place, reading: Reading): ReadItems {
  const known = reading.below?.items;
  const items: ItemPart[] = [];
  const seen = new Set<string>();
  let points: PointsOfItem | undefined;
  for (const place of given.entries(MOST_ITEMS)) {
    const code = place.at('code');
    if (!place.isObject(MEMBERS)) continue;
    const read = code.isGiven
      ? code.read<string | undefined>(undefined, readCode)
      : place.missing('code');
    if (read === undefined) continue;
    if (seen.has(read)) code.conflict('same-code');
    seen.add(read);
    const below = known?.get(read);
    const isPoints = below?.figuresOf?.part === 'points' && place.at('by').isGiven;
    if (isPoints) points = readPointsBase(place, place.at('by'), below) ?? points;
    else {
      const item = readItem(read, place, below, reading);
      if (item) items.push(item);
    }
  }
  return { items, ...(points && { points }) };
}

function readCode(given: unknown): string | undefined {
  const text = readText(LONGEST_NAME)(given);
  return text !== undefined &&
    /^[\p{L}\p{N}][\p{L}\p{N}._+-]*$/u.test(text) &&
    !(text in Object.prototype)
    ? text
    : undefined;
}

function readItem(
  code: string,
  place: Place,
  below: Item | undefined,
  { words }: Reading,
): ItemPart | undefined {
  const gradedBy = place.member('gradedBy', oneOf(['tier', 'level', 'all']));
  const label = readPhrase(place.at('label'), LONGEST_TEXT);
  if (!below && !place.at('label').isGiven) place.missing('label');
  if (below && gradedBy.gradedBy !== undefined && gradedBy.gradedBy !== below.by) {
    place.at('gradedBy').refuse({ zh: [below.by], en: [below.by] });
  }
  const figuresOf = readFiguresOf(place.at('figuresOf'), words);
  const unit = place.member('unit', (given) => readUnit(given) ?? readText(LONGEST_LABEL)(given));
  const by = place.at('by');
  const elsewhere = figuresOf ?? below?.figuresOf;
  if (by.isGiven && elsewhere) return refuseElsewhere(by, elsewhere);
  if (!below && !by.isGiven && !figuresOf) return place.missing('by');
  const graded = gradedBy.gradedBy ?? below?.by ?? gradedAsWritten(by);
  const isNumber = (unit.unit ?? below?.unit) !== undefined;
  const cells = readCells<ItemCellPart>(by, graded, words, (cell) => readItemCell(cell, isNumber));
  if (below && Object.keys(place.given as object).length === 1) {
    place.add('error', 'decides-nothing', { idle: 'known-word' });
  }
  if (below) tellRestated(cells, below);
  const part: ItemPart = {
    code,
    ...withMember('label', label),
    ...gradedBy,
    ...unit,
    ...place.member('period', oneOf(['month', 'year', 'quarter'])),
    ...place.member('met', oneOf(['at-most', 'at-least'])),
    ...readMeasures(place.at('measures'), words),
    ...place.member('remark', readText(LONGEST_TEXT)),
    ...(by.isGiven && { by: below ? spread(cells.by, graded, words) : cells.by }),
    ...withMember('figuresOf', figuresOf),
    ...readBasis(place),
  };
  return from(part, by.isGiven ? by : place, cells.places);
}

/** What is said of all grades of a known item is said of each: it has a cell for each already. */
export function spread(
  by: Readonly<Record<string, ItemCellPart>>,
  gradedBy: 'tier' | 'level' | 'all',
  words: Reading['words'],
): Readonly<Record<string, ItemCellPart>> {
  const { [ALL]: all, ...own } = by;
  if (all === undefined || gradedBy === ALL) return by;
  const each = words.vocabulary[gradedBy].codes.map((code) => [code, all] as const);
  return { ...Object.fromEntries(each), ...own };
}

/** Cells that say what the documents below say. */
export function tellRestated({ by, places }: Cells<ItemCellPart>, { cells }: Item): void {
  for (const [grade, place] of places) {
    const own = by[grade] === null ? NOT_LEGIBLE : by[grade];
    const known = cells.get(grade)?.cell;
    if (own !== undefined && JSON.stringify(own) === JSON.stringify(known)) {
      place.add('information', 'restated');
    }
  }
}

function gradedAsWritten(by: Place): 'tier' | 'level' | 'all' {
  if (!isObject(by.given)) return 'tier';
  return Object.hasOwn(by.given, ALL) ? ALL : 'tier';
}

/** One fact, one place: the figure is changed where it is kept. */
export function refuseElsewhere(by: Place, figuresOf: FiguresOf): undefined {
  const home =
    figuresOf.part === 'limits' ? `/limits (${figuresOf.activity})` : `/${figuresOf.part}`;
  for (const [, cell] of by.members()) cell.conflict('other-table', home);
  return undefined;
}

/** The access points that a limit covers, as an item says it. */
export function readPointsBase(
  place: Place,
  cells: Place,
  { label }: Item,
): PointsOfItem | undefined {
  const source = readText(LONGEST_TEXT)(place.at('source').given) ?? label.zh;
  for (const [name, cell] of cells.members([ALL])) {
    const over =
      name === ALL ? cell.read<number | undefined>(undefined, readWholeFromOne) : undefined;
    if (over !== undefined) return { over, place: cell, source };
  }
  return undefined;
}

const MEASURES = ['repeat-faults', 'outage'];
const ON_TIME = 'ontime:';

/** What is measured and compared with it; null takes what a document below says away. */
function readMeasures(
  place: Place,
  words: Reading['words'],
): { readonly measures?: string | null } {
  const { given } = place;
  if (given === undefined) return {};
  if (given === null) return { measures: null };
  if (typeof given !== 'string') return place.refuse() ?? {};
  if (MEASURES.includes(given)) return { measures: given };
  const activity = given.startsWith(ON_TIME)
    ? words.recognise('activity', given.slice(ON_TIME.length).trim())
    : undefined;
  return activity === undefined ? (place.refuse() ?? {}) : { measures: ON_TIME + activity };
}

function readFiguresOf(place: Place, words: Reading['words']): FiguresOf | undefined {
  if (!place.isGiven) return undefined;
  const part = place.at('part');
  const isLimits = part.given === 'limits';
  if (!place.isObject(isLimits ? ['part', 'activity'] : ['part'])) return undefined;
  if (isLimits) {
    const activity = words.read(place.at('activity'), 'activity');
    if (!place.at('activity').isGiven) place.missing('activity');
    return activity === undefined ? undefined : { part: 'limits', activity };
  }
  const read = part.read<'caps' | 'points' | undefined>(undefined, oneOf(['caps', 'points']));
  if (!part.isGiven) place.missing('part');
  return read && { part: read };
}
