import { describe, expect, it } from 'vitest';
import { buildFunctions, down } from '../../support/functions-host.ts';
import { CALL_FLAGS, type InvocationResult, openOffice } from '../../support/office-host.ts';

const office = openOffice(await buildFunctions());

const WITH_DATA_TYPES = CALL_FLAGS.errorsAllowed | CALL_FLAGS.dataTypesAllowed;

/** Excel's own codes for an error that a function throws. */
const NOT_AVAILABLE = 1;
const INVALID_VALUE = 7;

/** An error in a cell, as Excel hands it over: without and with data types. */
const errorCell = (code: string) => ({ type: 'CustomFunctionError', code });
const dataType = (value: object) => ({ value: JSON.stringify(value) });

/** Sent at once: office.js hands results back in batches, not more than two a second. */
const CALLS = {
  value: office.invoke('TIER', [[['市县级']], null, [['金牌']]]),
  date: office.invoke('DEADLINE', [[['停机']], [[46349]]]),
  lowerCase: office.invoke('isworkday', [[[46349]]]),
  spill: office.invoke('TIER', [down('省级', '大客户', null, '一般')]),
  notCovered: office.invoke('LIMIT', [[['资源勘查']], [['金牌']], [[null]], [['跨国']]]),
  wrong: office.invoke('TIER', [[['大客户']]]),
  inputError: office.invoke('TIER', [[[errorCell('#REF!')]]]),
  inputErrors: office.invoke('TIER', [[[errorCell('#NAME?')], ['一般'], [errorCell('#N/A')]]]),
  errorType: office.invoke(
    'TIER',
    [[[dataType({ type: 'Error', basicValue: '#REF!', errorType: 'Ref' })], ['一般']]],
    WITH_DATA_TYPES,
  ),
  formattedIn: office.invoke(
    'DEADLINE',
    [
      [['停机']],
      [[dataType({ type: 'FormattedNumber', basicValue: 46349, numberFormat: 'yyyy/m/d' })]],
    ],
    WITH_DATA_TYPES,
  ),
  list: office.invoke('CLASSIFY', [[['省级'], [errorCell('#DIV/0!')], [null]]]),
  why: office.invoke('WHY', [[['TIER']], [[['双跨']], [[true]]]]),
  whyAlone: office.invoke('WHY', [[['TIER']], [[['双跨']]]]),
  unknown: office.invoke('NOSUCH', [[['x']]]),
};

const answerOf = async (call: keyof typeof CALLS): Promise<InvocationResult> => await CALLS[call];

/** An error as Excel reads it inside of a matrix. */
const cellOf = (code: string, errorType: string, message?: string) => ({
  type: 'Error',
  code,
  basicValue: code,
  errorType,
  ...(message !== undefined && { message: expect.stringContaining(message) }),
});

describe('functions.js under the real office.js', { timeout: 60_000 }, () => {
  it('hands Excel a value', async () => {
    expect(await answerOf('value')).toMatchObject({ value: [['金牌级']] });
    expect(await answerOf('date')).toMatchObject({ value: [[46352]] });
    expect(await answerOf('value')).not.toHaveProperty('failed');
  });

  it('is found by its name in any case', async () => {
    expect(await answerOf('lowerCase')).toMatchObject({ value: [[true]] });
  });

  it('hands Excel a matrix with an error in its cell, message and all', async () => {
    const { value, failed } = await answerOf('spill');
    expect(failed).toBeUndefined();
    expect(value).toEqual([
      ['银牌级'],
      [expect.objectContaining(cellOf('#VALUE!', 'Value', '大客户'))],
      [''],
      ['标准级'],
    ]);
  });

  it('hands Excel an error thrown, with its code and message', async () => {
    expect(await answerOf('wrong')).toMatchObject({
      failed: true,
      errorCode: INVALID_VALUE,
      value: expect.stringMatching(/category.*大客户.*省级集团客户/),
    });
    expect(await answerOf('notCovered')).toMatchObject({
      failed: true,
      errorCode: NOT_AVAILABLE,
      value: expect.stringContaining('表3-3'),
    });
  });

  it('passes an error on as it came: thrown, #REF! would become #VALUE!', async () => {
    const { value, failed } = await answerOf('inputError');
    expect(failed).toBeUndefined();
    expect(value).toEqual([[expect.objectContaining(cellOf('#REF!', 'Ref'))]]);
    expect((await answerOf('inputErrors')).value).toEqual([
      [expect.objectContaining(cellOf('#NAME?', 'Name'))],
      ['标准级'],
      [expect.objectContaining(cellOf('#N/A', 'NotAvailable'))],
    ]);
    expect((await answerOf('list')).value).toEqual([
      ['银牌级'],
      [expect.objectContaining(cellOf('#DIV/0!', 'Div0'))],
    ]);
  });

  it('reads data types: an error, and a number with a format', async () => {
    expect((await answerOf('errorType')).value).toEqual([
      [expect.objectContaining(cellOf('#REF!', 'Ref'))],
      ['标准级'],
    ]);
    expect((await answerOf('formattedIn')).value).toEqual([[46352]]);
  });

  it('takes the repeated arguments of WHY, and not what office.js adds to them', async () => {
    expect((await answerOf('why')).value).toEqual([[expect.stringMatching(/重点 → 金牌级/)]]);
    expect((await answerOf('whyAlone')).value).toEqual([[expect.stringMatching(/默认 银牌级/)]]);
  });

  it('is all that office.js knows: another name is an error of its own', async () => {
    expect(await answerOf('unknown')).toMatchObject({ failed: true });
  });

  it('hands Excel a date with its format where that is configured', async () => {
    const configured = openOffice(
      `${await buildFunctions()};SLA.configure({formattedValues:true})`,
    );
    const formatted = { type: 'FormattedNumber', basicValue: 46352, numberFormat: 'yyyy-mm-dd' };
    const [one, spilled] = await Promise.all([
      configured.invoke('DEADLINE', [[['停机']], [[46349]]]),
      configured.invoke('DEADLINE', [[['停机']], [[46349], [null]]]),
    ]);
    expect(one.value).toEqual([[formatted]]);
    expect(spilled.value).toEqual([[formatted], ['']]);
  });
});
