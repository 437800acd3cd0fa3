import { placeOf } from '../reader/origins.ts';
import type { Place } from '../reader/place.ts';
import { checkCaps } from '../reader/read-caps.ts';
import type { Rulebook } from '../rulebook.ts';
import { checkRows } from './check-rows.ts';
import { checkSums } from './check-sums.ts';

/** What a document says against itself and those that it extends, once all of it is read. */
export function checkDocument(given: Place, book: Rulebook): void {
  const [document] = book.chain;
  checkSums(book);
  checkRows(given, book);
  checkCaps(given.at('caps'), document.caps ?? [], book);
  checkHours(given, book);
}

/** Hours of business without anything that goes by them, and rows that go by them without any. */
function checkHours(given: Place, book: Rulebook): void {
  const { chain, hours, settings } = book;
  if (!hours) {
    for (const row of chain[0].limits ?? []) {
      if (row.clock === 'business') placeOf(row)?.at('clock').missing('hours');
    }
    return;
  }
  const isByClock = chain.some(({ limits = [] }) =>
    limits.some(({ clock }) => clock === 'business'),
  );
  const isUsed = isByClock || (settings as Record<string, unknown>)['dayEnds'] === 'hours';
  const place = given.at('hours');
  if (place.isGiven && !isUsed) place.add('warning', 'decides-nothing', { idle: 'hours' });
}
