import { describe, expect, it } from 'vitest';
import { formulaOf } from '../../../addin/functions/formula.ts';
import { FUNCTION_IDS, referenceOf } from '../../../shared/functions/catalogue.ts';

describe('the formula of an example', () => {
  it('has its arguments in Excel’s order, whatever the order given', () => {
    const formula = formulaOf('LEVEL', { service: '互联网专线', tier: '银牌' });
    expect(formula).toBe('=SLA.LEVEL("银牌","互联网专线")');
  });

  it('keeps the place of an argument left out, but not at the end', () => {
    expect(formulaOf('TIER', { category: '市县级', proposed: '金牌', floor: null })).toBe(
      '=SLA.TIER("市县级",,"金牌")',
    );
  });

  it('has no argument where none is given', () => {
    expect(formulaOf('TIER', {})).toBe('=SLA.TIER()');
  });

  it('writes numbers, yes and no as Excel does', () => {
    const given = { activity: '勘查', grade: '银牌', scope: '地市内', points: 8, line: true };
    expect(formulaOf('LIMIT', given)).toBe('=SLA.LIMIT("勘查","银牌",,"地市内",8,TRUE)');
    expect(formulaOf('WORKDAY', { start: '2026-11-23', days: -7 })).toBe(
      '=SLA.WORKDAY("2026-11-23",-7)',
    );
  });

  it('doubles quotation marks', () => {
    expect(formulaOf('STANDARD', { item: '口径"甲"' })).toBe('=SLA.STANDARD("口径""甲""")');
  });

  it('writes a column as an array constant, blanks as empty texts', () => {
    expect(formulaOf('SATISFACTION', { answers: ['满意', '不满意', null] })).toBe(
      '=SLA.SATISFACTION({"满意";"不满意";""})',
    );
    expect(formulaOf('CLASSIFY', { categories: ['一般'], keys: [false], values: [1.5] })).toBe(
      '=SLA.CLASSIFY({"一般"},{FALSE},,{1.5})',
    );
  });

  it('writes pauses as one text', () => {
    const pauses = [
      { from: '2026-11-03', to: '2026-11-05' },
      { from: '2026-11-10 08:00', to: '2026-11-10 12:00' },
    ];
    expect(formulaOf('DEADLINE', { activity: '停机', start: '2026-11-02', pauses })).toBe(
      '=SLA.DEADLINE("停机","2026-11-02",,,,,,,"2026-11-03/2026-11-05; 2026-11-10 08:00/2026-11-10 12:00")',
    );
  });

  it('gives WHY the name of the function before its arguments', () => {
    const given = { function: 'tier', arguments: { category: '双跨', proposed: '金牌' } };
    expect(formulaOf('WHY', given)).toBe('=SLA.WHY("TIER","双跨",,"金牌")');
  });

  it('takes another namespace', () => {
    expect(formulaOf('TABLE', { id: 'caps' }, 'SLADEV')).toBe('=SLADEV.TABLE("caps")');
  });

  it.each(FUNCTION_IDS)('stays within Excel’s limits in every example of %s', (id) => {
    for (const example of referenceOf(id).examples) {
      const formula = formulaOf(id, example.arguments);
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const [text = ''] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
        expect(text.length).toBeLessThanOrEqual(257);
      }
    }
  });
});
