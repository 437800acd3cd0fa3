import { type FunctionReference, repeat, say } from './shape.ts';

export const ONTIME: FunctionReference<'ONTIME'> = {
  what: say('及时率: 按时的 ÷ (按时的 + 超时的)', 'The on-time rate: met ÷ (met + breached)'),
  clauses: ['§5.2.1(1)'],
  parameters: {
    deadlines: say('期限列; 空白行不计', 'Column of deadlines; a blank row is left out'),
    dones: say('完成时间列; 空白为未完成', 'Column of when each was done; blank is not done'),
    asOf: say(
      '截至时刻, 如 NOW(): 其时已过期而未完成的计为超时, 未到期的不计; 有未完成的行时必填',
      'The time to judge by, such as NOW(): what is overdue by then counts as breached, what is not yet due is left out. Needed where a row is not done',
    ),
  },
  result: say('0 至 1 的比率', 'A rate from 0 to 1'),
  examples: [
    {
      arguments: {
        deadlines: ['2026-10-15', '2026-10-16', '2026-10-19', '2026-10-20'],
        dones: ['2026-10-14', '2026-10-16', '2026-10-20', '2026-10-20'],
      },
      value: 0.75,
      says: say('4 单中 3 单按时', '3 of 4 were on time'),
    },
    {
      arguments: {
        deadlines: ['2026-10-15', '2026-10-16', '2026-10-20'],
        dones: ['2026-10-14', null, null],
        asOf: '2026-10-17',
      },
      value: 0.5,
      says: say('一单已超时, 一单未到期不计', 'One is overdue, one is not due yet and left out'),
    },
    {
      arguments: {
        deadlines: ['2026-11-24 03:30', '2026-11-24 04:00'],
        dones: ['2026-11-24 03:10', '2026-11-24 04:00'],
      },
      value: 1,
    },
    {
      arguments: { deadlines: ['2026-10-20'], dones: [null], asOf: '2026-10-17' },
      failure: 'no-data',
    },
  ],
};

export const SATISFACTION: FunctionReference<'SATISFACTION'> = {
  what: say(
    '故障处理满意度: 满意的 ÷ 有回访记录的故障工单',
    'Satisfaction: satisfied ÷ followed-up fault orders',
  ),
  clauses: ['§5.2.1(4)'],
  parameters: {
    answers: say(
      '回访结果列: 满意/不满意、TRUE/FALSE; 空白为未回访',
      'Column of answers: 满意/不满意 or TRUE/FALSE; blank is not followed up',
    ),
  },
  result: say('0 至 1 的比率', 'A rate from 0 to 1'),
  examples: [
    { arguments: { answers: ['满意', '满意', '满意', '不满意', null] }, value: 0.75 },
    {
      arguments: { answers: [...repeat('满意', 19), '不满意', ...repeat(null, 5)] },
      value: 0.95,
      says: say('25 单, 回访 20 单, 满意 19 单', '25 orders, 20 followed up, 19 satisfied'),
    },
    { arguments: { answers: [true, false] }, value: 0.5 },
    {
      arguments: { answers: [null] },
      failure: 'no-data',
      says: say('没有回访记录', 'No order was followed up'),
    },
  ],
};
