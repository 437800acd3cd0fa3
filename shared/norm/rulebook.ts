import { type BusinessHours, readBusinessHours } from '../calendar/business-hours.ts';
import { type DayNumber, FIRST_DAY } from '../calendar/day.ts';
import { nationalCalendar, type WorkingCalendar } from '../calendar/working-days.ts';
import { once } from '../once.ts';
import { type Caps, effectiveCaps } from './caps.ts';
import { Decisions } from './decisions.ts';
import type { NormDocument, PointsRule } from './document.ts';
import { effectiveCalendar } from './effective-calendar.ts';
import { effectiveItems, type Item } from './effective-items.ts';
import { effectiveWords } from './effective-words.ts';
import { NORM_OF_2010 } from './of-2010/document.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { DocumentName, Vocabulary } from './vocabulary.ts';

export interface DecidedPoints {
  readonly rule: PointsRule;
  readonly document: DocumentName;
}

/** The rules in force: a document with those that it extends, made ready to be asked. */
export interface Rulebook {
  /** Of the document in front. */
  readonly id: string;
  readonly version: string;
  readonly note?: string;
  /** The documents, the extending one first and the one that stands alone last. */
  readonly chain: readonly [NormDocument, ...NormDocument[]];
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly decisions: Decisions;
  readonly caps: Caps;
  readonly points?: DecidedPoints;
  /** What clock `business` means, on working days. */
  readonly hours?: BusinessHours;
  readonly calendar: WorkingCalendar;
  readonly items: ReadonlyMap<string, Item>;
}

/**
 * Makes a chain of documents ready to be asked.
 * @param chain checked before, the extending document first, each one after those that extend it.
 */
export function rulebookOf(chain: readonly [NormDocument, ...NormDocument[]]): Rulebook {
  const [{ id, version, note }] = chain;
  const words = effectiveWords(chain);
  const settings = effectiveSettings(chain);
  const items = once(() => effectiveItems(chain));
  const points = chain.find((document) => document.points);
  const open = chain.find((document) => document.hours)?.hours;
  const hours = open && readBusinessHours(open.from, open.to);
  return {
    ...{ id, version, chain, settings, vocabulary: words.vocabulary },
    ...(note !== undefined && { note }),
    decisions: new Decisions(chain, words, settings),
    caps: effectiveCaps(chain),
    ...(points?.points && {
      points: { rule: points.points, document: { id: points.id, version: points.version } },
    }),
    ...(hours && { hours }),
    calendar: effectiveCalendar(chain) ?? nationalCalendar,
    get items() {
      return items();
    },
  };
}

function effectiveSettings(chain: readonly NormDocument[]): Settings {
  const given = [...chain].reverse().map(({ settings }) => settings);
  return Object.assign({}, DEFAULT_SETTINGS, ...given);
}

/** The norm of August 2010 with its default settings. */
export const NORM: Rulebook = rulebookOf([NORM_OF_2010]);

/** A rulebook and the day from which it holds; only starting days are given, so none overlap. */
export interface Edition {
  readonly from: DayNumber;
  readonly book: Rulebook;
}

/** Editions in the order of their starting days; the first one reaches back to the first day. */
export type Editions = readonly [Edition, ...Edition[]];

export const NORM_EDITIONS: Editions = [{ from: FIRST_DAY, book: NORM }];

/** The rulebook in force on a day. */
export function editionOn(editions: Editions, day: DayNumber): Rulebook {
  let inForce = editions[0].book;
  for (const edition of editions) {
    if (edition.from <= day) inForce = edition.book;
  }
  return inForce;
}

/** The rulebook of the newest edition, whose day may still be to come. */
export function newestBook(editions: Editions): Rulebook {
  return (editions[editions.length - 1] ?? editions[0]).book;
}
