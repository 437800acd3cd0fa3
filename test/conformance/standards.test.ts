/**
 * The norm's standards, held cell by cell against the agreed reading of the norm: its items are
 * `standards.expected.tsv`, its tables 3-1 and 3-2 `duties.expected.tsv`, each cell as printed there.
 * Items whose figures stand in another table are counted here and held where that table is.
 */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../shared/norm/effective-items.ts';
import { ITEM_TABLES } from '../../shared/norm/of-2010/item-tables.ts';
import { itemsByLevel } from '../../shared/norm/of-2010/items-by-level.ts';
import { itemsByTier } from '../../shared/norm/of-2010/items-by-tier.ts';
import { itemsForAll } from '../../shared/norm/of-2010/items-for-all.ts';
import { DETAILED_READINGS as READINGS, readingOf } from '../../shared/norm/reading-details.ts';
import { NORM } from '../../shared/norm/rulebook.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_DEFINITIONS,
  type Settings,
} from '../../shared/norm/settings.ts';
import { TEXT_TABLES } from '../../shared/norm/text-tables.ts';
import { cellsOf, cellText, EXPECTED_ITEMS, GRADES, readFixture } from '../support/standards.ts';

const ITEMS = NORM.items;
const ALL = [...ITEMS.values()];

const KINDS: Readonly<Record<string, Item['kind']>> = {
  C: 'commitment',
  I: 'internal',
  R: 'rule',
  '–': 'rule',
};

const UNITS: Readonly<Record<string, Item['unit']>> = {
  'n(share)': 'share',
  'n(month)': 'month',
  'n(次)': 'times',
  'n(working-day)': 'working-day',
  'n(minute: 30, 60)': 'minute',
  'n(minute)': 'minute',
  'n(rank)': 'rank',
  'n(次/年)': 'times-per-year',
  'n(hour)': 'hour',
  'n(个)': 'points',
  'n(份)': 'copies',
  'n(day)': 'day',
};

function theItem(code: string): Item {
  const item = ITEMS.get(code);
  if (item === undefined) throw new Error(`no item ${code}`);
  return item;
}

function isSettingKey(name: string): name is keyof Settings {
  return name in SETTING_DEFINITIONS;
}

const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe('the norm’s standards, as a list', () => {
  it('has 44 items by tier, 15 by level and 69 for every grade', () => {
    expect(itemsByTier()).toHaveLength(44);
    expect(itemsByLevel()).toHaveLength(15);
    expect(itemsForAll()).toHaveLength(69);
  });

  it('is in the order of the agreed reading, each code once', () => {
    expect(ALL.map((item) => item.code)).toEqual(EXPECTED_ITEMS.map((row) => row.code));
    expect(new Set(ALL.map((item) => item.code)).size).toBe(128);
  });

  it('keeps the figures of 10 items in another part', () => {
    const elsewhere = ALL.filter((item) => item.figuresOf);
    expect(elsewhere).toHaveLength(10);
    for (const item of elsewhere) expect(cellsOf(item)).toEqual([]);
  });

  it('has no item for a code that nobody gave', () => {
    expect(ITEMS.get('no-such-item')).toBeUndefined();
  });
});

describe('the norm’s standards, item by item', () => {
  for (const row of EXPECTED_ITEMS) {
    const clause = row.clause.replace(/ \((R\d+|named.*)\)$/, '');

    it(`${clause} ${row.code} has its labels, clause, kind, unit and reading`, () => {
      const item = theItem(row.code);
      expect(item.by).toBe(row.by);
      expect(item.label).toEqual({ zh: row.zh, en: row.en });
      expect(item.clause).toBe(clause);
      expect(item.kind).toBe(KINDS[row.kind]);
      expect(item.unit).toBe(UNITS[row.type]);
      const reading = /\((R\d+)\)/.exec([row.clause, ...row.cells].join(' '))?.[1];
      expect(item.reading).toBe(reading);
    });

    if (row.activity !== '' && row.type !== 'text') {
      it(`${clause} ${row.code} has the figures of ${row.activity}`, () => {
        expect(theItem(row.code).figuresOf).toEqual({ part: 'limits', activity: row.activity });
      });
      continue;
    }
    if (row.code === 'tier-cap') {
      it(`${clause} ${row.code} has the figures of the caps`, () => {
        expect(theItem(row.code).figuresOf).toEqual({ part: 'caps' });
      });
      continue;
    }

    if (row.code === 'points-base') {
      it(`${clause} ${row.code} is what the rule of the access points goes by`, () => {
        expect(theItem(row.code).figuresOf).toEqual({ part: 'points' });
        expect(String(NORM.points?.rule.over)).toBe(row.cells[0]);
      });
      continue;
    }

    row.cells.forEach((expected, grade) => {
      it(`${clause} ${row.code} ${GRADES[row.by][grade]} = ${expected}`, () => {
        expect(cellText(theItem(row.code), grade)).toBe(expected);
      });
    });

    it(`${clause} ${row.code} has as many cells as grades, of its type`, () => {
      const cells = cellsOf(theItem(row.code));
      expect(cells).toHaveLength(row.cells.length);
      for (const cell of cells) {
        if (typeof cell === 'number') expect(row.type).toMatch(/^n/);
        if (typeof cell === 'string') expect(row.type).toBe('text');
      }
    });
  }
});

describe('the norm’s tables that are views over items', () => {
  it('are ten, each once', () => {
    expect(ITEM_TABLES.map((table) => table.id)).toEqual([
      '2-1',
      '2-2',
      '3-4',
      '3-5',
      '3-6',
      '5-1',
      '5-3',
      '5-4',
      '5-5',
      '6-1',
    ]);
  });

  for (const { id, clause, items } of ITEM_TABLES) {
    it(`表${id} shows every item whose clause names it, and no other`, () => {
      const named = ALL.filter((item) => new RegExp(`表${id}(?!注)`).test(item.clause));
      expect([...items].sort()).toEqual(named.map((item) => item.code).sort());
      expect(clause).toMatch(new RegExp(`^§.* 表${id}$`));
    });
  }
});

describe('the readings', () => {
  it('stand in the order of their numbers, from R1 on, each once', () => {
    const numbers = READINGS.map((reading) => Number(reading.id.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(numbers.slice(0, 29)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
    expect(readingOf('R12')?.id).toBe('R12');
    expect(readingOf('R99')).toBeUndefined();
  });

  for (const reading of READINGS) {
    it(`${reading.clause} ${reading.id} weighs at least two answers and takes one of them`, () => {
      const codes = reading.alternatives.map((alternative) => alternative.code);
      expect(codes.length).toBeGreaterThanOrEqual(2);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toContain(reading.taken);
      expect(reading.clause).toMatch(/^[§表]/);
    });

    it(`${reading.id} is written in both languages`, () => {
      for (const { zh, en } of [reading.question, reading.why]) {
        expect(hasChinese(zh)).toBe(true);
        expect(en).toMatch(/[?.]$/);
      }
      for (const { text } of reading.alternatives) expect(text.zh && text.en).toBeTruthy();
    });

    const { setting } = reading;
    if (setting === undefined) continue;
    it(`${reading.id} offers what the setting ${setting} accepts, and takes its default`, () => {
      if (!isSettingKey(setting)) throw new Error(`no setting ${setting}`);
      const { accepts, reading: owner } = SETTING_DEFINITIONS[setting];
      const values = accepts === 'flag' ? ['false', 'true'] : accepts;
      expect(reading.alternatives.map((alternative) => alternative.code)).toEqual(values);
      expect(reading.taken).toBe(String(DEFAULT_SETTINGS[setting]));
      expect(owner).toBe(reading.id);
    });
  }

  it('name every setting, by its key or in the reason', () => {
    for (const [key, definition] of Object.entries(SETTING_DEFINITIONS)) {
      const owner = readingOf(definition.reading);
      const named =
        owner?.setting === key || (owner?.why.en.includes(key) && owner.why.zh.includes(key));
      expect(named, key).toBe(true);
    }
  });

  it('include every reading that an item or a table cites', () => {
    const cited = [
      ...ALL.map((item) => item.reading),
      ...TEXT_TABLES.map((table) => table.reading),
    ].filter((id) => id !== undefined);
    expect(cited.length).toBeGreaterThan(0);
    for (const id of cited) expect(readingOf(id)?.id).toBe(id);
  });
});

describe('the tables of words', () => {
  it('are the duties, the clocks, the documents and what is graded by what', () => {
    expect(TEXT_TABLES.map((table) => [table.id, table.rows.length])).toEqual([
      ['3-1', 8],
      ['3-2', 13],
      ['duties', 18],
      ['documents', 10],
      ['graded-by', 14],
    ]);
  });

  for (const table of TEXT_TABLES) {
    it(`${table.id} has a cell under every head in every row`, () => {
      for (const row of table.rows) {
        expect(row).toHaveLength(table.head.length);
        for (const cell of row) expect(cell).not.toBe('');
      }
    });
  }

  const duties = readFixture('duties.expected.tsv');
  const seen = new Map<string, number>();
  for (const [id = '', ...cells] of duties) {
    const index = seen.get(id) ?? 0;
    seen.set(id, index + 1);
    const table = TEXT_TABLES.find((entry) => entry.id === id);
    cells.forEach((expected, column) => {
      it(`表${id} row ${index + 1} ${table?.head[column]?.zh} = ${expected}`, () => {
        expect(table?.rows[index]?.[column]).toBe(expected);
      });
    });
  }

  it('表3-1 has 8 rows and 表3-2 has 13', () => {
    expect([...seen]).toEqual([
      ['3-1', 8],
      ['3-2', 13],
    ]);
  });
});

describe('the clocks', () => {
  const activities =
    'survey provision suspend terminate resume change rebuild accept final-accept restore ' +
    'complaint acknowledge progress result report notice emergency-notice review';

  const clocks = NORM.vocabulary.activity;

  it('are one per activity, in order', () => {
    expect(clocks.codes).toEqual(activities.split(' '));
  });

  it.each([
    ['survey', 'rule', '§3.2.1(1)'],
    ['provision', 'rule', '§3.2.2(1)(4)(6)'],
    ['suspend', 'commitment', '§4.1(4)(5)'],
    ['terminate', 'commitment', '§4.1(4)(5)'],
    ['resume', 'commitment', '§4.1(4)(5)'],
    ['change', 'commitment', '§4.1(4)(5)'],
    // R9: what provisioning leaves out too.
    ['rebuild', 'commitment', '§4.1(4)(5) §3.2.2(4)(6)'],
    ['accept', 'rule', '§3.5(3)'],
    ['final-accept', 'rule', '§3.5(1)'],
    ['restore', 'commitment', '§5.2.1(1) 表5-2注'],
    ['complaint', 'commitment', '§5.1.1(4) §5.2.1(1)'],
    ['acknowledge', 'internal', '§5.2.2-2(2)'],
    ['progress', 'commitment', '§5.2.1(2)'],
    ['result', 'commitment', '表5-3'],
    ['report', 'commitment', '表5-4'],
    ['notice', 'commitment', '§6.1'],
    ['emergency-notice', 'commitment', '§6.1'],
    ['review', 'rule', '§1.3.3(3)'],
  ])('%s is a %s by %s', (activity, kind, clause) => {
    expect(clocks.get(activity)).toMatchObject({ kind, clause });
  });
});
