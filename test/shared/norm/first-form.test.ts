/** Documents of the first form are read as what they mean: cells of printed tables as rows and items. */
import { describe, expect, it } from 'vitest';
import { PRINTED_TABLES } from '../../../shared/norm/of-2010/printed-tables.ts';
import { bookOf, canonical, errors, findings, limitOf } from './read.ts';

const tables = (id: string, row: string, cells: object) => ({ tables: { [id]: { [row]: cells } } });

describe('a cell of a printed table', () => {
  it.each(
    PRINTED_TABLES.flatMap(({ id, gradedBy, rows }) =>
      rows.map((row) => [id, row.id, gradedBy, row.asks] as const),
    ),
  )('%s %s decides the questions that the row is for, and no others', (id, row, gradedBy, asks) => {
    const [grade, figure] = gradedBy === 'tier' ? ['gold', 77] : ['AAA', 77];
    const isLevel = asks.activity === undefined;
    const book = bookOf(tables(id, row, { [grade]: isLevel ? 'normal' : figure }));
    const norm = bookOf({});
    for (const other of PRINTED_TABLES.flatMap((table) => table.rows)) {
      for (const service of other.asks.service ?? [undefined]) {
        for (const scope of other.asks.scope ?? [undefined]) {
          const { activity, line, hub } = other.asks;
          const question = { grade, service, scope, line, hub };
          const [now, before] = [book, norm].map(({ decisions }) => {
            const decision =
              activity === undefined
                ? decisions.level(question)
                : decisions.limit(activity, question);
            return decision.found === 'row'
              ? decision.row.by?.[decision.key ?? '']
              : decision.found;
          });
          const isMeant = other.id === row && other.asks.activity === asks.activity;
          expect(now, `${activity} ${JSON.stringify(question)}`).toBe(
            isMeant ? (isLevel ? 'normal' : figure) : before,
          );
        }
      }
    }
  });

  it('keeps the unit, the recipient and the kind of the cell that it replaces', () => {
    const { limits } = canonical({
      tables: { activities: { report: { 金牌: 3, 银牌: 5 }, notice: { gold: 9, bronze: 6 } } },
    });
    expect(limits).toMatchObject([
      { activity: 'report', by: { gold: 3 }, kind: 'commitment' },
      { activity: 'report', by: { silver: 5 }, unit: 'day' },
      { activity: 'notice', by: { gold: 9 }, recipient: 'customer' },
      { activity: 'notice', by: { bronze: 6 }, recipient: 'account-manager' },
    ]);
  });

  it('leaves a hub to its own row: end to end is for lines that are none (R17)', () => {
    const book = bookOf(tables('1-1', 'end-to-end', { gold: 'A' }));
    const ask = (hub: boolean) =>
      book.decisions.level({ grade: 'gold', service: 'data-line', scope: 'inter-city', hub });
    expect(ask(false)).toMatchObject({ row: { by: { gold: 'A' } } });
    expect(ask(true)).toMatchObject({ row: { by: { gold: 'AAA' } } });
  });

  it('of every grade and for all before is for all again: the grade need not be told', () => {
    const all = { gold: 2, silver: 2, bronze: 2, standard: 2 };
    expect(limitOf(bookOf(tables('activities', 'suspend', all)), 'suspend', {})).toBe(2);
    const some = { ...all, standard: 4 };
    expect(limitOf(bookOf(tables('activities', 'suspend', some)), 'suspend', {})).toBe('missing');
  });

  it('may be on demand, none, taken away or a fraction of an hour, as in the form of today', () => {
    expect(
      canonical(tables('5-2', 'voice-line/city', { AAA: 1.5, AA: '按需' })).limits,
    ).toMatchObject([{ activity: 'restore', by: { AAA: 1.5, AA: 'on-demand' } }]);
  });

  it('has the table for its place in the company’s paper', () => {
    expect(canonical(tables('3-3-survey', 'intra-city', { gold: 2 })).limits).toMatchObject([
      { activity: 'survey', scope: ['intra-city'], by: { gold: 2 }, source: '表3-3(勘查)' },
    ]);
  });
});

describe('the rest of a document of the first form', () => {
  it('caps, own words, settings, days and items are parts of today', () => {
    const read = canonical({
      ...{ id: 'acme', version: '3', note: '试行', caps: { 金牌: 0.5 } },
      settings: { seniorProposal: 'both-stand' },
      aliases: { A1: { category: '双跨', key: true } },
      calendar: { restDays: [{ date: '2026-11-25', note: '司庆' }] },
      tables: {
        standards: { training: { 金牌: '每年 2 次' } },
        '3-5': { 'progress-line': { gold: 4 } },
      },
    });
    expect(read).toEqual({
      ...{ id: 'acme', version: '3', note: '试行', extends: 'cmcc-sla-2010' },
      caps: [{ tier: 'gold', share: 0.5, kind: 'rule' }],
      settings: { seniorProposal: 'both-stand' },
      vocabulary: { aliases: { A1: { category: 'dual-span', key: true } } },
      calendar: { restDays: [{ date: '2026-11-25', note: '司庆' }] },
      items: [
        { code: 'training', by: { gold: '每年 2 次' } },
        { code: 'progress-line', by: { gold: 4 } },
      ],
    });
  });

  it('may stand beside parts of today', () => {
    const book = bookOf({
      tables: { activities: { suspend: { gold: 2 } } },
      limits: [{ activity: '停机', by: { all: 4 } }],
      items: [{ code: 'training', by: { silver: '每年 1 次' } }],
      ...{ aliases: { X: { tier: 'gold' } }, vocabulary: { aliases: { Y: { tier: 'silver' } } } },
    });
    expect(limitOf(book, 'suspend', { grade: 'gold' })).toBe(2);
    expect(limitOf(book, 'suspend', { grade: 'silver' })).toBe(4);
    expect([...book.vocabulary.aliases.keys()].sort()).toEqual(['x', 'y']);
  });

  it.each([
    ['an unknown table', tables('9-9', 'x', { gold: 1 }), 'unknown-name /tables/9-9'],
    [
      'an unknown row',
      tables('3-3-survey', 'nowhere', { gold: 1 }),
      'unknown-name /tables/3-3-survey/nowhere',
    ],
    [
      'an unknown grade',
      tables('5-2', 'voice-line/city', { gold: 1 }),
      'unknown-name /tables/5-2/voice-line~1city/gold',
    ],
    [
      'a fraction of a day',
      tables('activities', 'suspend', { gold: 1.5 }),
      'invalid /tables/activities/suspend/gold',
    ],
    [
      'a figure that is kept elsewhere',
      tables('standards', 'acceptance', { gold: 1 }),
      'conflict /tables/standards/acceptance/gold',
    ],
    ['a cap of no tier', { caps: { platinum: 0.1 } }, 'unknown-name /caps/platinum'],
    ['a cap of no share', { caps: { gold: 5 } }, 'invalid /caps/gold'],
    [
      'a text with a lost cell',
      tables('standards', 'training', { gold: null }),
      'invalid /tables/standards/training/gold',
    ],
  ])('is told where it is wrong: %s', (_, document, error) => {
    expect(errors(document)).toContain(`error ${error}`);
  });

  it('is told what is as in the norm', () => {
    expect(findings(tables('activities', 'suspend', { gold: 3, silver: 2 }))).toEqual([
      'information restated /tables/activities/suspend/gold',
    ]);
    expect(findings(tables('standards', 'visits', { gold: 1 }))).toEqual([
      'information restated /tables/standards/visits/gold',
    ]);
  });

  it('the item that says the points sets them', () => {
    const book = bookOf(tables('standards', 'points-base', { all: 3 }));
    expect(book.points?.rule).toMatchObject({ over: 3, rule: 'proportional' });
  });
});
