/** Documents that extend one another: found by what they extend, in force from their days. */
import { describe, expect, it } from 'vitest';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import { editionOn, NORM } from '../../../shared/norm/rulebook.ts';
import { day } from '../calendar/helpers.ts';
import { bookOf, errors, findings, limitOf, type Part } from './read.ts';

const document = (id: string, figure: number, more: Part = {}) => ({
  id,
  version: '1',
  limits: [{ activity: '停机', group: id, by: { all: figure } }],
  ...more,
});

const PROVINCE = document('js', 20);
const CITY = document('nj', 10, { extends: 'js' });
const DISTRICT = document('jn', 5, { extends: 'nj@1' });

const idsOf = (given: unknown) => bookOf(given).chain.map(({ id }) => id);

function editionsOf(given: unknown): string[] {
  const read = readCompanyRulebook(given);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { editions } = read.value;
  return ['2025-06-01', '2026-06-01', '2027-06-01', '2028-06-01'].map((date) =>
    editionOn(editions, day(date))
      .chain.map(({ id, version }) => `${id} ${version}`)
      .join(' > '),
  );
}

describe('a chain', () => {
  it('is put in order by what its documents extend, however it is given', () => {
    const ids = ['jn', 'nj', 'js', 'cmcc-sla-2010'];
    expect(idsOf([DISTRICT, CITY, PROVINCE])).toEqual(ids);
    expect(idsOf([PROVINCE, DISTRICT, CITY])).toEqual(ids);
    expect(idsOf([CITY, PROVINCE])).toEqual(ids.slice(1));
    expect(idsOf(PROVINCE)).toEqual(ids.slice(2));
    expect(idsOf([PROVINCE])).toEqual(ids.slice(2));
  });

  it('answers from the nearest document down', () => {
    const book = bookOf([DISTRICT, CITY, PROVINCE]);
    const figures = ['jn', 'nj', 'js', '别处'].map((group) => limitOf(book, 'suspend', { group }));
    expect(figures).toEqual([5, 10, 20, 3]);
  });

  it('uses the words of every document below', () => {
    const vocabulary = { services: [{ code: 'cloud', label: '云专线', like: '互联网专线' }] };
    const limits = [{ activity: '停机', service: '云专线', by: { all: 1 } }];
    const book = bookOf([{ ...DISTRICT, limits }, CITY, { ...PROVINCE, vocabulary }]);
    expect(limitOf(book, 'suspend', { service: 'cloud' })).toBe(1);
    expect(errors([{ ...PROVINCE, limits }])).toHaveLength(1);
  });

  it('may end with a document that stands alone', () => {
    const alone = {
      ...{ id: 'own', extends: null },
      vocabulary: {
        tiers: [{ code: 'vip' }, { code: 'plain' }],
        activities: [{ code: 'install' }],
      },
      limits: [{ activity: 'install', by: { vip: 1, plain: 2 } }],
    };
    const city = { id: 'city', extends: 'own', limits: [{ activity: 'install', by: { vip: 3 } }] };
    expect(idsOf([city, alone])).toEqual(['city', 'own']);
    expect(limitOf(bookOf([city, alone]), 'install', { grade: 'vip' })).toBe(3);
  });

  it.each<[string, unknown, string[]]>([
    ['a document that is missing', CITY, ['error unknown-document /extends']],
    ['one that is missing below', [DISTRICT, CITY], ['error unknown-document /1/extends']],
    [
      'a version that is missing',
      [{ ...CITY, extends: 'js@7' }, PROVINCE],
      ['error unknown-document /0/extends'],
    ],
    [
      'a circle',
      [CITY, { ...PROVINCE, extends: 'nj' }],
      ['error cycle /0/extends', 'error cycle /1/extends'],
    ],
    ['two documents of a name', [CITY, PROVINCE, PROVINCE], ['error conflict /2']],
    [
      'a document that none extends',
      [CITY, PROVINCE, document('sz', 1)],
      ['error decides-nothing /2'],
    ],
    ['no document', [CITY, 7], ['error unknown-document /0/extends']],
    ['too many', Array.from({ length: 21 }, () => ({})), ['error invalid ']],
  ])('is told of %s', (_, given, told) => {
    expect(errors(given)).toEqual(told);
  });

  it('has pointers into the document that is meant', () => {
    const wrong = { ...PROVINCE, caps: [{ tier: '金牌', share: 2 }] };
    expect(errors([CITY, wrong])).toEqual(['error invalid /1/caps/0/share']);
  });
});

describe('the editions of a chain', () => {
  const NORM_NAME = `${NORM.id} ${NORM.version}`;

  it('begin where the document does; before, what it extends holds', () => {
    expect(editionsOf({ ...CITY, extends: undefined, from: '2026-01-01' })).toEqual([
      NORM_NAME,
      ...Array(3).fill(`nj 1 > ${NORM_NAME}`),
    ]);
    const city = { ...CITY, from: '2027-01-01' };
    expect(editionsOf([city, { ...PROVINCE, from: '2026-01-01' }])).toEqual([
      NORM_NAME,
      `js 1 > ${NORM_NAME}`,
      ...Array(2).fill(`nj 1 > js 1 > ${NORM_NAME}`),
    ]);
  });

  it('have no document in force before the one that it extends', () => {
    const city = { ...CITY, from: '2025-01-01' };
    expect(editionsOf([city, { ...PROVINCE, from: '2026-01-01' }])).toEqual([
      NORM_NAME,
      ...Array(3).fill(`nj 1 > js 1 > ${NORM_NAME}`),
    ]);
  });

  it('have each ancestor in the version in force, or in the one that is named', () => {
    const versions = [
      { ...PROVINCE, from: '2026-01-01' },
      { ...PROVINCE, version: '2', from: '2028-01-01' },
    ];
    expect(editionsOf([CITY, ...versions])).toEqual([
      NORM_NAME,
      ...Array(2).fill(`nj 1 > js 1 > ${NORM_NAME}`),
      `nj 1 > js 2 > ${NORM_NAME}`,
    ]);
    const pinned = { ...CITY, extends: 'js@2' };
    expect(editionsOf([pinned, ...versions])).toEqual(Array(4).fill(`nj 1 > js 2 > ${NORM_NAME}`));
  });

  it('tell of a document once, whatever it is read upon', () => {
    const city = { ...CITY, limits: [{ activity: '停机', by: { all: 3 } }] };
    const province = { id: 'js', version: '1' };
    const versions = [province, { ...province, version: '2', from: '2028-01-01' }];
    expect(findings([city, ...versions])).toEqual(['information restated /0/limits/0/by/all']);
  });
});
