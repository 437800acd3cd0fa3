import { type FunctionReference, say } from './shape.ts';

export const STANDARD: FunctionReference<'STANDARD'> = {
  what: say(
    '规范中的一项标准: 数值或原文, 共 128 项',
    'A figure or text of the norm, one of 128 items',
  ),
  clauses: ['§1–§7.1'],
  parameters: {
    item: say(
      '项目名称或代码, 见 TABLE("standards"), 如 年业务中断历时 或 yearly-outage',
      'Item by name or code, see TABLE("standards"), such as yearly-outage',
    ),
    grade: say(
      '客户服务等级或业务保障等级, 随项目; 各级相同的项目可不填',
      'Tier or assurance level, by item; optional where the item is the same for all',
    ),
  },
  result: say(
    '数值(单位见 TABLE("standards"))或文字; 比例为 0 至 1',
    'A number (its unit is in TABLE("standards")) or a text; shares are 0 to 1',
  ),
  examples: [
    {
      arguments: { item: '年业务中断历时', grade: 'AAA级' },
      value: 6,
      says: say('小时, 表5-5', 'Hours, 表5-5'),
    },
    {
      arguments: { item: '故障阶段反馈', grade: '金牌' },
      value: 30,
      says: say('分钟, 表5-3', 'Minutes, 表5-3'),
    },
    { arguments: { item: '通告对象', grade: '铜牌' }, value: '客户经理' },
    { arguments: { item: '接入层网络保护', grade: 'AA级' }, value: 'optional-self-healing' },
    {
      arguments: { item: '接入点基数' },
      value: 5,
      says: say('各级相同, 不填等级', 'The same for every grade'),
    },
    {
      arguments: { item: '电路可用率', grade: 'AAA级' },
      failure: 'not-legible',
      says: say('原文只列名称, 未见数值', 'The source names it without a figure'),
    },
  ],
};

export const TABLE: FunctionReference<'TABLE'> = {
  what: say('规范的一张表, 连表头溢出到单元格', 'A table of the norm with its head row, spilled'),
  clauses: ['§1–§7.1'],
  parameters: {
    id: say(
      '表号: 1-1、2-1、2-2、3-1 至 3-6、4-1、5-1 至 5-5、6-1, 或 standards、activities、caps、categories、clocks、documents、duties、graded-by、readings',
      'Table id: 1-1, 2-1, 2-2, 3-1 to 3-6 (3-3-survey, 3-3-provision), 4-1, 5-1 to 5-5, 6-1, or standards, activities, caps, categories, clocks, documents, duties, graded-by, readings',
    ),
  },
  result: say('表头一行, 其后每行一条', 'A head row, then the rows'),
  examples: [
    {
      arguments: { id: 'caps' },
      value: [
        ['等级', '上限', '条款'],
        ['gold', 0.05, '§1.2.1(2)'],
        ['silver', 0.15, '§1.2.1(2)'],
        ['bronze', 0.3, '§1.2.1(2)'],
      ],
      says: say('数量上限', 'The caps'),
    },
    {
      arguments: { id: '表3-3(勘查)' },
      value: [
        ['业务类别', '范围', '金牌级', '银牌级', '铜牌级', '标准级', '单位', '性质', '条款'],
        ['专线接入类', '地市内', 3, 4, 5, 5, 'working-day', 'rule', '§3.2.1 表3-3(勘查)'],
        ['专线接入类', '跨地市', 4, 5, 6, 6, 'working-day', 'rule', '§3.2.1 表3-3(勘查)'],
        ['专线接入类', '跨省', 5, 6, 7, 7, 'working-day', 'rule', '§3.2.1 表3-3(勘查)'],
      ],
    },
    {
      arguments: { id: '5-5' },
      value: [
        ['项目', 'AAA级', 'AA级', 'A级', '普通级', '单位', '性质', '条款'],
        ['同一专线年故障重复次数', 4, 6, 8, 10, 'times-per-year', 'commitment', '表5-5'],
        ['年业务中断历时', 6, 12, 24, 48, 'hour', 'commitment', '表5-5'],
      ],
    },
    { arguments: { id: '9-9' }, failure: 'unknown-label' },
  ],
};

export const WHY: FunctionReference<'WHY'> = {
  what: say(
    '另一函数的结果从何而来: 逐步说明, 带条款和读法',
    'How another function’s answer came about, step by step, with clauses and readings',
  ),
  clauses: ['§1–§7.1'],
  parameters: {
    function: say('函数名, 如 "TIER"', 'Name of the function, such as "TIER"'),
    arguments: say('该函数的参数, 顺序相同', 'The arguments of that function, in its order'),
  },
  result: say(
    '文字, 每步一行: 结论 [条款 · 性质 · 读法]; 对列函数每行一格',
    'Text, a line per step: what [clause · kind · reading]; a cell per row where the function gives a column',
  ),
  examples: [
    {
      arguments: { function: 'TIER', arguments: { category: '双跨', proposed: '金牌' } },
      value: '1. 双跨集团客户, 非重点, 建议 金牌级 → 银牌级 [§1.2.1(1) · 规定 · R1]',
    },
    {
      arguments: {
        function: 'LIMIT',
        arguments: { activity: '资源勘查', grade: '银牌', scope: '地市内', points: 8 },
      },
      value:
        '1. 资源勘查 · 地市内 · 银牌级 → 4 个工作日 [§3.2.1 表3-3(勘查) · 规定 · R7]\n' +
        '2. 8 个接入点: ⌈8÷5×4⌉ = 7 个工作日 [§3.2.1(1) §3.2.2(3) · 规定 · R18]',
    },
    {
      arguments: {
        function: 'CLASSIFY',
        arguments: { categories: ['省级', '一般'], keys: [true, false], proposed: [null, '标准'] },
      },
      value: [
        '1. 省级集团客户, 重点 → 金牌级 [§1.2.1(1) · 规定]',
        '1. 一般集团客户最高 铜牌级, 建议 标准级 → 标准级 [§1.2.1(2) · 规定]',
      ],
      says: say('每个客户一格', 'A cell per customer'),
    },
    {
      arguments: {
        function: 'LIMIT',
        arguments: { activity: '资源勘查', grade: '金牌', scope: '跨国' },
      },
      failure: 'not-covered',
      says: say('与该函数的错误相同', 'Fails as that function does'),
    },
  ],
};
