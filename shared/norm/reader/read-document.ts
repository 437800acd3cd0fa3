import { FIRST_DAY, formatDay } from '../../calendar/day.ts';
import type { ItemPart, NormDocument } from '../document.ts';
import type { Rulebook } from '../rulebook.ts';
import { readTables } from './first-form.ts';
import type { Place } from './place.ts';
import { withMember } from './place.ts';
import { readCalendar, readDay } from './read-calendar.ts';
import { readCaps, readCapsAre } from './read-caps.ts';
import { readItems } from './read-items.ts';
import { readLevels } from './read-levels.ts';
import { readLimits } from './read-limits.ts';
import { pointsWithItem, readPoints } from './read-points.ts';
import { readHours, readSettings } from './read-settings.ts';
import { readVocabulary } from './read-vocabulary.ts';
import type { Reading, RowCount } from './reading.ts';
import { LONGEST_NAME, LONGEST_REMARK, LONGEST_SOURCE, LONGEST_TEXT } from './sizes.ts';
import { readPhrase, readText } from './texts.ts';

const MEMBERS = [
  ...['id', 'version', 'title', 'from', 'source', 'note', 'extends', 'vocabulary', 'levels'],
  ...['limits', 'points', 'caps', 'capsAre', 'items', 'settings', 'hours', 'calendar'],
  ...['tables', 'aliases'],
];

/** What a document without an id is called. */
export const ANONYMOUS = 'company';

/** What a document says of itself, before the others of its chain are known. */
export interface DocumentHead {
  readonly id: string;
  readonly version: string;
  /** The day from which it holds; undefined for from the first on. */
  readonly from: number | undefined;
}

export function readHead(given: Place): DocumentHead {
  const from = given.at('from').read<number | undefined>(undefined, readDay);
  return {
    id: given.at('id').read(ANONYMOUS, readText(LONGEST_NAME)),
    version: given
      .at('version')
      .read(
        from === undefined || from === FIRST_DAY ? '1' : formatDay(from),
        readText(LONGEST_NAME),
      ),
    from,
  };
}

/**
 * One document in what people write, in its canonical form: codes and lists.
 * @param below the rules that it extends; none where it stands alone.
 */
export function readDocument(
  given: Place,
  { id, version, from }: DocumentHead,
  link: string | null,
  below: Rulebook | undefined,
  rows: RowCount,
): NormDocument {
  given.members(MEMBERS);
  const { part, words } = readVocabulary(given.at('vocabulary'), given.at('aliases'), below);
  const reading: Reading = { words, below, rows };
  const tables = readTables(given.at('tables'), reading);
  const items = readItems(given.at('items'), reading);
  const own = readPoints(given.at('points'), below);
  const points = pointsWithItem(own, items.points ?? tables.points, below);
  const capsAre = given.at('capsAre');
  return {
    ...{ id, version, extends: link },
    ...withMember('title', readPhrase(given.at('title'), LONGEST_TEXT)),
    ...(from !== undefined && { from: formatDay(from) }),
    ...given.member('source', readText(LONGEST_SOURCE)),
    ...given.member('note', readText(LONGEST_REMARK)),
    ...withMember('vocabulary', part),
    ...withMember('settings', readSettings(given.at('settings'))),
    ...rowsOf('levels', [...tables.levels, ...readLevels(given.at('levels'), reading)]),
    ...rowsOf('limits', [...tables.limits, ...readLimits(given.at('limits'), reading)]),
    ...withMember('points', points),
    ...rowsOf('caps', readCaps(given.at('caps'), reading)),
    ...withMember('capsAre', capsAre.read(undefined, readCapsAre)),
    ...rowsOf('items', withTables(items.items, tables.items)),
    ...withMember('hours', readHours(given.at('hours'))),
    ...withMember('calendar', readCalendar(given.at('calendar'), below?.chain ?? [])),
  };
}

function rowsOf<Name extends string, Row>(
  name: Name,
  rows: readonly Row[],
): { readonly [N in Name]?: readonly Row[] } {
  return withMember(name, rows.length > 0 ? rows : undefined);
}

/** Items of both forms, each once: what the form of today says stands over the first one's. */
function withTables(items: readonly ItemPart[], ofTables: readonly ItemPart[]): ItemPart[] {
  const own = new Set(items.map(({ code }) => code));
  const both = items.map((item) => {
    const first = ofTables.find(({ code }) => code === item.code);
    return first ? { ...item, by: { ...first.by, ...item.by } } : item;
  });
  return [...ofTables.filter(({ code }) => !own.has(code)), ...both];
}
