import { beforeEach, describe, expect, it } from 'vitest';
import type { Configuration } from '../../../addin/functions/settings.ts';
import { buildFunctions, down, loadFunctions } from '../../support/functions-host.ts';

const { ask, configure, one, column } = loadFunctions(await buildFunctions());

const COMPANY: Configuration['rulebook'] = {
  id: 'acme',
  version: '2026-11',
  aliases: { A1: { category: 'dual-span', key: true } },
};

/** Configurations from a pane are JSON at heart, so anything may come. */
const configureAny = (given: unknown) => configure(given as Configuration);

beforeEach(() => {
  configure({ labels: 'zh', rulebook: null, dateSystem: 1900, formattedValues: false });
});

describe('labels', () => {
  it('come out as English codes, in cells and in tables', () => {
    expect(configure({ labels: 'en' })).toEqual({ applied: true, findings: [] });
    expect(one('TIER', '市县级', null, '金牌')).toBe('gold');
    expect(one('LEVEL', '金牌', '互联网专线')).toBe('AAA');
    expect(one('STATUS', 46349, 46349)).toBe('met');
    expect(one('QUALITY', 'AAA级', 1)).toBe('met');
    expect(one('STANDARD', 'tier-default')).toBe('standard');
    expect(column('CLASSIFY', down('省级', null, '一般'))).toEqual(['silver', '', 'standard']);
    const [, first] = ask('QUOTA', down('金牌'), null, down('East'));
    expect(first).toEqual(['East', 'gold', 1, 1, 1, 0.05, 0, 0, 'over']);
    expect(ask('TABLE', 'caps')[1]?.slice(0, 2)).toEqual(['gold', 0.05]);
    configure({ labels: 'zh' });
    expect(one('TIER', '市县级', null, '金牌')).toBe('金牌级');
  });

  it('are read in either language, whichever is shown', () => {
    for (const labels of ['zh', 'en'] as const) {
      configure({ labels });
      expect(one('LIMIT', 'survey', 'silver', null, 'intra-city', 8)).toBe(7);
      expect(one('LIMIT', '资源勘查', '银牌级', null, '地市内', 8)).toBe(7);
    }
  });
});

describe('a company’s rulebook', () => {
  it('is in force from then on, and the norm again with null', () => {
    expect(one('TIER', 'A1')).toMatchObject({ error: '#VALUE!' });
    expect(configure({ rulebook: COMPANY })).toEqual({ applied: true, findings: [] });
    expect(one('TIER', 'A1')).toBe('金牌级');
    configure({ rulebook: null });
    expect(one('TIER', 'A1')).toMatchObject({ error: '#VALUE!' });
  });

  it('stays where another setting is made', () => {
    configure({ rulebook: COMPANY });
    configure({ labels: 'en' });
    expect(one('TIER', 'A1')).toBe('gold');
    configure({ rulebook: undefined, formattedValues: true });
    expect(one('TIER', 'A1')).toBe('gold');
    configure({});
    expect(one('TIER', 'A1')).toBe('gold');
  });

  it('changes the caps', () => {
    const caps = { gold: 0.1, silver: 0.2, bronze: 0.3 };
    const before = ask('QUOTA', down('金牌'))[1];
    const { applied } = configure({ rulebook: { ...(COMPANY as object), caps } });
    expect(applied).toBe(true);
    expect(before?.[5]).toBe(0.05);
    expect(ask('QUOTA', down('金牌'))[1]?.[5]).toBe(0.1);
  });

  it.each([
    ['with an unknown setting', { settings: { nope: 1 } }, '/rulebook/settings/nope'],
    ['with an unknown member', { ...(COMPANY as object), nope: 1 }, '/rulebook/nope'],
    ['with a cap of no cap’s type', { caps: { gold: 'many' } }, '/rulebook/caps'],
    ['that is a text', '{"id":"acme"}', '/rulebook'],
    ['that is a list', [], '/rulebook'],
    ['that is a number', 5, '/rulebook'],
  ])('%s is refused with its place', (_, rulebook, pointer) => {
    configure({ rulebook: COMPANY });
    const { applied, findings } = configure({ rulebook });
    expect(applied).toBe(false);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      pointer: expect.stringContaining(pointer),
    });
    expect(one('TIER', 'A1')).toBe('金牌级');
  });
});

describe('a refused configuration', () => {
  it.each([
    ['an unknown member', { label: 'en' }, '/label'],
    ['an unknown language', { labels: 'fr' }, '/labels'],
    ['no language', { labels: null }, '/labels'],
    ['an unknown date system', { dateSystem: 1905 }, '/dateSystem'],
    ['a date system as text', { dateSystem: '1904' }, '/dateSystem'],
    ['a number for yes', { formattedValues: 1 }, '/formattedValues'],
    ['nothing', null, ''],
    ['left out', undefined, ''],
    ['a text', 'en', ''],
  ])('(%s) says why and leaves the one before in force', (_, wrong, pointer) => {
    configure({ labels: 'en', rulebook: COMPANY, dateSystem: 1904, formattedValues: true });
    const given =
      typeof wrong === 'object' && wrong !== null
        ? { labels: 'zh', rulebook: null, dateSystem: 1900, formattedValues: false, ...wrong }
        : wrong;
    const { applied, findings } = configureAny(given);
    expect(applied).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', pointer }));
    expect(one('TIER', 'A1')).toBe('gold');
    expect(one('DEADLINE', '停机', '2026-11-23')).toEqual({
      type: 'FormattedNumber',
      basicValue: 46_352 - 1462,
      numberFormat: 'yyyy-mm-dd',
    });
  });

  it('tells everything that is wrong at once', () => {
    const { findings } = configureAny({ labels: 'fr', dateSystem: 5, rulebook: { nope: 1 }, x: 1 });
    expect(findings.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/labels', '/dateSystem', '/x', '/rulebook/nope']),
    );
  });
});
