import { describe, expect, it } from 'vitest';
import { findRules, indexRules } from '../../../../addin/taskpane/rules/rules-index.ts';
import { normTables } from '../../../../shared/functions/tables.ts';
import { readCompanyRulebook } from '../../../../shared/rulebook/company/read-rulebook.ts';
import { DETAILED_READINGS } from '../../../../shared/rulebook/reading-details.ts';
import { NORM, newestBook } from '../../../../shared/rulebook/rulebook.ts';

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
      tables: { activities: { suspend: { gold: 2 } } },
    });
    if (!reading.ok) throw new Error('The rulebook is right');
    const changed = indexRules(newestBook(reading.value.editions));
    expect(idsOf('', 'changed', changed)).toEqual(expect.arrayContaining(['activities', 'R12']));
  });
});
