import { describe, expect, it } from 'vitest';
import { setUpStage } from '../support/browser/stage.ts';

const stage = setUpStage();
const VALUE_ERROR = 7;

describe('a formula in a cell of Excel on the web', () => {
  it('shows what the function gives', async () => {
    const excel = await stage.openPane();
    const answer = await excel.callFunction('TIER', [['市县级']], [[null]], [['金牌']]);
    expect(answer.failed).not.toBe(true);
    expect(answer.value).toEqual([['金牌级']]);
  });

  it('spills over as many cells as the range has rows', async () => {
    const excel = await stage.openPane();
    const categories = [['双跨'], ['市县级'], ['一般']];
    const answer = await excel.callFunction('TIER', categories, [[null]], [['铜牌']]);
    expect(answer.value).toHaveLength(3);
    expect(answer.value).toEqual(categories.map(() => [expect.stringMatching(/级$/)]));
  });

  it('shows #VALUE! with a message that says what is accepted', async () => {
    const excel = await stage.openPane();
    const answer = await excel.callFunction('TIER', [['无此类别']]);
    expect(answer).toMatchObject({ failed: true, errorCode: VALUE_ERROR });
    expect(answer.value).toContain('无此类别');
    expect(answer.value).toContain('市县级集团客户');
  });

  it('keeps the answers apart when many cells ask at once', async () => {
    const excel = await stage.openPane();
    const days = Array.from({ length: 50 }, (_, index) => index + 1);
    const answers = await Promise.all(
      days.map((day) => excel.callFunction('WORKDAY', [['2026-11-02']], [[day]])),
    );
    const serials = answers.map(({ value }) => JSON.stringify(value));
    expect(new Set(serials).size).toBe(days.length);
  });
});
