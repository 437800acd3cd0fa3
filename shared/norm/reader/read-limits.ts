import { type LimitCell, type LimitRow, NOT_COVERED } from '../document.ts';
import type { LimitUnit } from '../provision.ts';
import type { ActivityWord } from '../vocabulary.ts';
import { readAmount } from './numbers.ts';
import { from } from './origins.ts';
import { type Place, withMember } from './place.ts';
import { CONDITION_MEMBERS, readCells, readConditions } from './read-conditions.ts';
import { isNotCovered } from './read-levels.ts';
import type { Reading } from './reading.ts';
import { LONGEST_TEXT, MOST_ROWS, MOST_SUMMED } from './sizes.ts';
import {
  BASIS_MEMBERS,
  oneOf,
  readBasis,
  readFlag,
  readPhrase,
  readText,
  readUnit,
} from './texts.ts';

/** What only a row with cells has, and what only one that adds up. */
const OF_CELLS = ['by', 'unit', 'clock', 'recipient', 'excluded'];
const OF_SUM = ['sum', 'plus', 'about', 'plusFor'];
const MEMBERS = [
  'activity',
  ...CONDITION_MEMBERS,
  'line',
  ...OF_CELLS,
  ...OF_SUM,
  ...BASIS_MEMBERS,
];

/** The rows of time limits. */
export function readLimits(given: Place, reading: Reading): LimitRow[] {
  const places = given.entries(MOST_ROWS);
  if (!reading.rows.take(places.length)) return given.refuse() ?? [];
  return places.flatMap((place) => readLimitRow(place, reading) ?? []);
}

function readLimitRow(place: Place, reading: Reading): LimitRow | undefined {
  if (!place.isObject(MEMBERS)) return undefined;
  const { words } = reading;
  const named = place.at('activity');
  const activity = named.isGiven ? words.read(named, 'activity') : place.missing('activity');
  const [isSum, isCells] = [place.has('sum'), place.has('by')];
  if (isSum && isCells) return place.at('sum').conflict('both', 'by');
  if (!isSum && !isCells) return place.missing('by', 'sum');
  if (activity === undefined) return undefined;
  for (const name of isSum ? OF_CELLS : OF_SUM) {
    if (!place.has(name)) continue;
    place.at(name).add('error', 'decides-nothing', { idle: isSum ? 'of-sum' : 'of-cells' });
  }
  const conditions = {
    activity,
    ...readConditions(place, words),
    ...place.member('line', readFlag),
  };
  const word = words.vocabulary.activity.get(activity);
  if (isSum)
    return from({ ...conditions, ...readSum(place, word, reading), ...readBasis(place) }, place);
  return readCellsRow(place, conditions, word, reading);
}

function readCellsRow(
  place: Place,
  conditions: Pick<LimitRow, 'activity'>,
  word: ActivityWord,
  { words }: Reading,
): LimitRow {
  const own = place.member('unit', readUnit);
  const unit = own.unit ?? word.unit;
  const cells = readCells(place.at('by'), word.gradedBy, words, (cell) =>
    readLimitCell(cell, unit),
  );
  const clock = place.member('clock', oneOf(['business', 'around']));
  if (clock.clock === 'business' && unit !== 'hour' && unit !== 'minute') {
    place.at('clock').add('error', 'decides-nothing', { idle: 'around-the-clock' });
  }
  const recipient = place.member('recipient', readRecipient);
  const hasFigure = Object.values(cells.by).some((cell) => typeof cell === 'number');
  if (word.direction === 'backward' && hasFigure && !place.has('recipient')) {
    place.add('warning', 'missing', { accepted: ['recipient'] });
  }
  const row = {
    ...{ ...conditions, by: cells.by, ...own, ...clock, ...recipient },
    ...place.member('excluded', readText(LONGEST_TEXT)),
    ...readBasis(place),
  };
  return from(row, place, cells.places);
}

function readSum(place: Place, { unit }: ActivityWord, { words }: Reading) {
  const sum = place.at('sum').oneOrMore(MOST_SUMMED);
  return {
    sum: sum.flatMap((each) => words.read(each, 'activity') ?? []),
    ...place.member('plus', readAmount(unit)),
    ...withMember('about', readPhrase(place.at('about'))),
    ...withMember('plusFor', readPhrase(place.at('plusFor'))),
  };
}

const readRecipient = oneOf(['customer', 'account-manager'], {
  客户: 'customer',
  集团客户: 'customer',
  客户经理: 'account-manager',
});

const readCode = oneOf<Exclude<LimitCell, number>>(['on-demand', 'none', NOT_COVERED], {
  按需: 'on-demand',
  无: 'none',
});

export function readLimitCell(cell: Place, unit: LimitUnit): LimitCell | undefined {
  return cell.read<LimitCell | undefined>(undefined, (given) => {
    if (isNotCovered(given)) return NOT_COVERED;
    return typeof given === 'number' ? readAmount(unit)(given) : readCode(given);
  });
}
