import { describe, expect, it } from 'vitest';
import { shownRows } from '../../../../addin/taskpane/functions/shown-value.ts';
import { FUNCTION_IDS, referenceOf } from '../../../../shared/functions/catalogue.ts';

const example = (value: never) => ({ arguments: {}, value });

describe('what the pane shows for an example', () => {
  it('is the label in Chinese and the code in English, as in cells', () => {
    expect(shownRows('TIER', example('gold' as never), 'zh')).toEqual([['金牌级']]);
    expect(shownRows('TIER', example('gold' as never), 'en')).toEqual([['gold']]);
  });

  it('has each function’s own word for a code', () => {
    expect(shownRows('STATUS', example('met' as never), 'zh')).toEqual([['按时']]);
    expect(shownRows('QUALITY', example('met' as never), 'zh')).toEqual([['达标']]);
  });

  it('shows yes and no, dates with a time and blanks as cells do', () => {
    expect(shownRows('ISWORKDAY', example(false as never), 'zh')).toEqual([['FALSE']]);
    const due = '2026-11-24T04:45:00+08:00';
    expect(shownRows('DEADLINE', example(due as never), 'zh')).toEqual([['2026-11-24 04:45']]);
    expect(shownRows('QUOTA', example([['a', null, 0.5]] as never), 'en')).toEqual([
      ['a', '', '0.5'],
    ]);
  });

  it('shows a column downwards', () => {
    const column = ['gold', 'silver'];
    expect(shownRows('CLASSIFY', example(column as never), 'zh')).toEqual([['金牌级'], ['银牌级']]);
  });

  it('is #N/A where the norm has no answer, #VALUE! where the arguments are wrong', () => {
    const failing = (failure: 'not-covered' | 'wrong-grade') => ({ arguments: {}, failure });
    expect(shownRows('LIMIT', failing('not-covered'), 'zh')).toEqual([['#N/A']]);
    expect(shownRows('LIMIT', failing('wrong-grade'), 'zh')).toEqual([['#VALUE!']]);
  });

  it.each(FUNCTION_IDS)('leaves no code of %s without its Chinese label', (id) => {
    const cells = referenceOf(id).examples.flatMap((each) => shownRows(id, each, 'zh').flat());
    for (const cell of cells) expect(cell).not.toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
