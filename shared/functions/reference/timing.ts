import { type FunctionReference, say, withWords } from './shape.ts';

const LIMIT_CLAUSES = [
  '§1.3.3(3)',
  '§3.2.1 表3-3(勘查)',
  '§3.2.2 表3-3(开通)',
  '§3.5',
  '§4.1 表4-1',
  '§5.1.1(4)',
  '§5.2.1 表5-2 表5-3 表5-4',
  '§5.2.2-2(2)',
  '§6.1',
];

const ACTIVITY = withWords('activity', '取值', 'One of');

const LIMIT_PARAMETERS = {
  grade: say(
    '客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填',
    'Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all',
  ),
  service: withWords(
    'service',
    '业务; 业务开通、业务变更、外线变更和需施工的复机必填',
    'Service; required for provision, change, rebuild and a resume with construction',
  ),
  scope: say(
    '范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖',
    'intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint',
  ),
  points: say(
    '同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长',
    'Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5',
  ),
  line: say(
    '是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否',
    'With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no',
  ),
  agreed: say(
    '另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机',
    'Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction',
  ),
};

export const LIMIT: FunctionReference<'LIMIT'> = {
  what: say('某一环节的规范时限', 'The time limit of an activity'),
  clauses: LIMIT_CLAUSES,
  parameters: { activity: ACTIVITY, ...LIMIT_PARAMETERS },
  result: say(
    '数值; 单位随环节为工作日、日、小时、分钟或月, WHY 会说明',
    'A number; its unit is working days, days, hours, minutes or months by activity, as WHY tells',
  ),
  examples: [
    {
      arguments: { activity: '资源勘查', grade: '银牌', scope: '地市内', points: 8 },
      value: 7,
      says: say(
        '8 个接入点: 8÷5×4 = 6.4, 取整为 7 (§3.2.1(1))',
        '8 access points: 8 ÷ 5 × 4 = 6.4, rounded up to 7 (§3.2.1(1))',
      ),
    },
    {
      arguments: {
        activity: '业务开通',
        grade: '标准',
        service: '数据专线',
        scope: '地市内',
        points: 7,
      },
      value: 21,
      says: say(
        '7 个接入点: 7÷5×15 = 21 (§3.2.2(3))',
        '7 access points: 7 ÷ 5 × 15 = 21 (§3.2.2(3))',
      ),
    },
    {
      arguments: {
        activity: '业务开通',
        grade: '金牌',
        service: '语音专线',
        scope: '跨省',
        line: true,
      },
      value: 14,
    },
    {
      arguments: { activity: '业务变更', grade: '铜牌', service: '互联网专线', scope: '地市内' },
      value: 15,
      says: say('停机 3 + 业务开通 12 (§4.1(3))', 'Suspension 3 + provisioning 12 (§4.1(3))'),
    },
    {
      arguments: { activity: '业务恢复', grade: 'AAA级', scope: '跨省' },
      value: 4,
      says: say('小时, 表5-2', 'Hours, 表5-2'),
    },
    {
      arguments: { activity: '停机' },
      value: 3,
      says: say('各级相同, 不填等级', 'The same for every tier'),
    },
    {
      arguments: { activity: '资源勘查', grade: '金牌', scope: '跨国' },
      failure: 'not-covered',
      says: say('时限表没有跨国一行', 'No time limit has a row for international'),
    },
    {
      arguments: { activity: '阶段反馈', grade: '铜牌' },
      failure: 'no-limit',
      says: say('铜牌级按需反馈, 没有时限', 'Bronze gets feedback on demand: no limit'),
    },
    {
      arguments: { activity: '业务恢复', grade: '金牌', scope: '地市内' },
      failure: 'wrong-grade',
      says: say('业务恢复按业务保障等级', 'Restoration goes by assurance level'),
    },
  ],
};

export const DEADLINE: FunctionReference<'DEADLINE'> = {
  what: say(
    '某一环节的到期日或到期时刻: 自起始按规范时限计, 扣除暂停; 通告从割接日倒推',
    'When an activity is due: its limit counted from the start, less pauses; notices count back from the cut-over',
  ),
  clauses: [...LIMIT_CLAUSES, '《民法典》第201条', '国务院办公厅放假安排'],
  parameters: {
    activity: ACTIVITY,
    start: say(
      '起始日期或时刻; 割接通告和紧急通告为割接日',
      'Date or time of the start; for notices the date of the cut-over',
    ),
    ...LIMIT_PARAMETERS,
    pauses: say(
      '暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 可不填',
      'Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; optional',
    ),
  },
  result: say(
    '日期(工作日、日、月的时限), 或日期加时刻(小时、分钟的时限)',
    'A date for limits in days and months, a date and time for hours and minutes',
  ),
  examples: [
    {
      arguments: { activity: '资源勘查', start: '2026-09-28', grade: '银牌', scope: '地市内' },
      value: '2026-10-09',
      says: say('4 个工作日, 跳过国庆假期', '4 working days, past the National Day holiday'),
    },
    {
      arguments: {
        activity: '业务开通',
        start: '2026-09-18',
        grade: '标准',
        service: '数据专线',
        scope: '地市内',
      },
      value: '2026-10-15',
      says: say('15 个工作日', '15 working days'),
    },
    {
      arguments: { activity: '停机', start: '2026-09-30' },
      value: '2026-10-10',
      says: say('10 月 10 日是补班日', '10 October is a make-up day'),
    },
    {
      arguments: {
        activity: '业务恢复',
        start: '2026-11-23 22:30',
        grade: 'AA级',
        scope: '跨省',
        pauses: [{ from: '2026-11-23 23:00', to: '2026-11-24 00:15' }],
      },
      value: '2026-11-24T04:45:00+08:00',
      says: say('5 小时, 客户原因暂停 75 分钟', '5 hours, paused 75 minutes for the customer'),
    },
    {
      arguments: { activity: '割接通告', start: '2026-11-23', grade: '金牌' },
      value: '2026-11-12',
      says: say('割接前 7 个工作日', '7 working days before the cut-over'),
    },
    {
      arguments: { activity: '终验', start: '2026-11-30' },
      value: '2027-02-28',
      says: say('初验后 3 个月', '3 months after the first acceptance'),
    },
    {
      arguments: { activity: '阶段反馈', start: '2026-11-23 22:50', grade: '铜牌' },
      failure: 'no-limit',
    },
  ],
};

export const STATUS: FunctionReference<'STATUS'> = {
  what: say(
    '期限的状态: 按时、超时、临期或进行中',
    'How a deadline stands: met, breached, at risk or running',
  ),
  clauses: ['§5.2.1(1)', '《民法典》第203条'],
  parameters: {
    deadline: say(
      '到期日或到期时刻; 日期到当日 24:00 为止',
      'Due date or time; a date lasts until 24:00 of that day',
    ),
    done: say(
      '完成时间; 未完成不填; 期限带时刻的, 完成时间也须带时刻',
      'When it was done; blank if it is not. Needs a time where the deadline has one',
    ),
    asOf: say(
      '截至时刻, 如 NOW(); 未完成的必填',
      'The time to judge by, such as NOW(); required where it is not done',
    ),
    warn: say(
      '到期前多少天起为临期, 可带小数; 不填: 日期为 1 天, 时刻为 1 小时',
      'Days before the deadline from which it is at risk, fractions allowed; default 1, or an hour for a deadline with a time',
    ),
  },
  result: say('按时、超时、临期或进行中', 'met, breached, at-risk or running'),
  examples: [
    {
      arguments: { deadline: '2026-10-15', done: '2026-10-15 23:59' },
      value: 'met',
      says: say('到期日当天 24:00 前完成', 'Done before 24:00 of the due date'),
    },
    { arguments: { deadline: '2026-10-15', done: '2026-10-16' }, value: 'breached' },
    { arguments: { deadline: '2026-10-15', asOf: '2026-10-12' }, value: 'running' },
    {
      arguments: { deadline: '2026-11-24 03:30', asOf: '2026-11-24 03:00' },
      value: 'at-risk',
      says: say('还有 30 分钟', '30 minutes are left'),
    },
    {
      arguments: { deadline: '2026-10-15', asOf: '2026-10-12', warn: 5 },
      value: 'at-risk',
      says: say('提前 5 天预警', 'A warning from 5 days before'),
    },
    {
      arguments: { deadline: '2026-10-15' },
      failure: 'invalid-input',
      says: say('未完成又没有截至时刻', 'Neither done nor a time to judge by'),
    },
  ],
};
