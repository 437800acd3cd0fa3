import { describe, expect, it } from 'vitest';
import { valueText } from '../../../../addin/taskpane/answer/value-text.ts';
import { findRules, indexRules } from '../../../../addin/taskpane/rules/rules-index.ts';
import { normTables } from '../../../../shared/functions/tables.ts';
import { readCompanyRulebook } from '../../../../shared/norm/company/read-rulebook.ts';
import { NORM_OF_2010 } from '../../../../shared/norm/of-2010/document.ts';
import { DETAILED_READINGS } from '../../../../shared/norm/reading-details.ts';
import { NORM, newestBook, rulebookOf } from '../../../../shared/norm/rulebook.ts';
import { NANJING } from '../../rules/documents.ts';

const index = indexRules(NORM);

const idsOf = (sought: string, filter: 'all' | 'lacking' | 'changed' = 'all', of = index) =>
  findRules(of, sought, filter).map(({ entry }) => entry.id);

describe('the rules that are searched', () => {
  it('are every table, item and reading', () => {
    expect(idsOf('')).toHaveLength(
      normTables().length + NORM.items.size + DETAILED_READINGS.length,
    );
  });

  it.each([
    ['资源勘查时限', '3-3-survey'],
    ['time limits of the resource survey', '3-3-survey'],
    ['3-3-SURVEY', '3-3-survey'],
    ['表3-3(勘查)', '3-3-survey'],
    ['表3-3（勘查）', '3-3-survey'],
    ['§3.2.1', '3-3-survey'],
    ['tier-cap', 'tier-cap'],
    ['数量上限 金牌', 'caps'],
    ['Ｒ１２', 'R12'],
    ['countStartDay', 'R12'],
    ['起始日 工作日', 'R12'],
  ])('are found by words, codes, clauses and readings: %s', (sought, id) => {
    expect(idsOf(sought)).toContain(id);
  });

  it('are none where nothing is called so, whatever is typed', () => {
    for (const sought of ['没有这样的词', '.*', '<img src=x>', '\\'])
      expect(idsOf(sought)).toEqual([]);
  });

  it('are those that the source lacks, or that a company has changed', () => {
    expect(idsOf('', 'lacking')).toContain('3-4');
    expect(idsOf('', 'changed')).toEqual([]);
    const reading = readCompanyRulebook({
      ...{ id: 'acme', version: '7', settings: { countStartDay: true } },
      limits: [{ activity: 'suspend', by: { gold: 2 } }],
    });
    if (!reading.ok) throw new Error('The rulebook is right');
    const changed = indexRules(newestBook(reading.value.editions));
    expect(idsOf('', 'changed', changed)).toEqual(
      expect.arrayContaining(['时限-1', '设置-1', 'activities', 'R12']),
    );
    expect(idsOf('停机 金牌级 acme', 'all', changed)).toContain('时限-1');
  });
});

describe('the rules of a company', () => {
  const [own, ...others] = indexRules(rulebookOf([NANJING, NORM_OF_2010]));
  const all = own ? [own, ...others] : [];
  const entryOf = (id: string) => all.find(({ entry }) => entry.id === id)?.entry;

  it('come first, each with its document and with what it replaced', () => {
    const [first] = idsOf('停机 表4', 'changed', all);
    const entry = entryOf(first ?? '');
    expect(entry).toMatchObject({
      kind: 'own',
      statement: {
        part: { zh: '时限' },
        document: { id: 'nj-2026', version: '2' },
        members: [
          { before: { zh: '3 个工作日' }, after: { zh: '2 个工作日' } },
          { head: { zh: '来源' } },
        ],
      },
    });
  });

  it('show the norm’s tables with a column for each of its tiers, and what it changed', () => {
    const entry = entryOf('activities');
    if (entry?.kind !== 'table') throw new Error('It is a table');
    const [heads = [], ...rows] = entry.rows;
    const texts = heads.map(({ value }) => valueText(value, 'zh'));
    expect(texts.slice(1, 6)).toEqual(['钻石级', '金牌级', '银牌级', '铜牌级', '标准级']);
    const suspend = rows.find(([first]) => first && valueText(first.value, 'zh') === '停机') ?? [];
    expect(suspend[2]).toMatchObject({ value: { number: 2 }, norm: { number: 3 } });
    const accept = rows.find(([first]) => first && valueText(first.value, 'zh') === '初验') ?? [];
    expect(accept.every(({ norm }) => norm === undefined)).toBe(true);
  });

  it('tell its categories and items from the norm’s', () => {
    const table = entryOf('categories');
    if (table?.kind !== 'table') throw new Error('It is a table');
    const municipal = table.rows.filter(
      ([first]) => first && valueText(first.value, 'zh') === '市县级集团客户',
    );
    expect(municipal.flat().every(({ norm }) => norm === undefined)).toBe(true);
    expect(idsOf('电路可用率', 'changed', all)).toContain('availability');
    expect(entryOf('availability')).toMatchObject({
      cells: [{ grade: { zh: 'AAAA级' } }, { value: { number: 99.95 } }, {}, {}, {}],
    });
  });

  it('of a city and its province stand one above the other', () => {
    const city = {
      id: 'city',
      version: '1',
      extends: 'nj-2026',
      caps: [{ tier: 'diamond', count: 3 }],
    };
    const index = indexRules(rulebookOf([city, NANJING, NORM_OF_2010]));
    const caps = findRules(index, '上限 钻石级', 'changed').flatMap(({ entry }) =>
      entry.kind === 'own' ? [entry.statement] : [],
    );
    expect(caps.map(({ document, part }) => `${part.zh} ${document.id}`)).toEqual(
      expect.arrayContaining(['上限 city', '上限 nj-2026']),
    );
    const ids = index.map(({ entry }) => `${entry.kind} ${entry.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
