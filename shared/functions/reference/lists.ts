import { type FunctionReference, repeat, say, withWords } from './shape.ts';

export const QUOTA: FunctionReference<'QUOTA'> = {
  what: say(
    '各级客户数对照数量上限: 每组四行, 金牌 5%、银牌 15%、铜牌 30%',
    'How the tiers held stand against the caps, four rows per group: gold 5 %, silver 15 %, bronze 30 %',
  ),
  clauses: ['§1.2.1(2)'],
  parameters: {
    tiers: say('客户服务等级列, 不含表头', 'Column of tiers, without its head'),
    categories: say(
      '客户类别列; 给出后双跨和省级不计入; 不填则全部计入',
      'Column of categories; with it dual-span and provincial customers are left out. Default: everyone counts',
    ),
    groups: say(
      '分组列, 如地市; 每组各有上限; 不填或空白为未分组',
      'Column of groups, such as cities; each has its own caps. Default or blank: 未分组',
    ),
    floors: say(
      '保底等级列; 仅因保底而超的报为保底超限; 可不填',
      'Column of floors; an excess due to floors alone is told as such. Optional',
    ),
  },
  result: say(
    '表: 分组、等级、户数、统计基数、占比、上限、允许户数、余额、状态; 占比和上限为 0 至 1',
    'Table: group, tier, count, population, share, cap, allowed, spare, state; shares and caps are 0 to 1',
  ),
  examples: [
    {
      arguments: { tiers: ['银牌', '铜牌', '标准', '标准', '标准'] },
      value: [
        ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
        ['未分组', 'gold', 0, 5, 0, 0.05, 0, 0, 'full'],
        ['未分组', 'silver', 1, 5, 0.2, 0.15, 0, 0, 'over'],
        ['未分组', 'bronze', 1, 5, 0.2, 0.3, 1, 0, 'full'],
        ['未分组', 'standard', 3, 5, 0.6, null, null, null, null],
      ],
      says: say('5 户: 允许 0、0、1 户', '5 customers: 0, 0 and 1 are allowed'),
    },
    {
      arguments: { tiers: ['银牌', '铜牌', '铜牌', '铜牌', ...repeat('标准', 6)] },
      value: [
        ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
        ['未分组', 'gold', 0, 10, 0, 0.05, 0, 0, 'full'],
        ['未分组', 'silver', 1, 10, 0.1, 0.15, 1, 0, 'full'],
        ['未分组', 'bronze', 3, 10, 0.3, 0.3, 3, 0, 'full'],
        ['未分组', 'standard', 6, 10, 0.6, null, null, null, null],
      ],
      says: say('10 户: 允许 0、1、3 户', '10 customers: 0, 1 and 3 are allowed'),
    },
    {
      arguments: {
        tiers: ['金牌', '银牌', '铜牌', '标准', '标准', '标准'],
        categories: ['省级', ...repeat('市县级', 5)],
      },
      value: [
        ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
        ['未分组', 'gold', 0, 5, 0, 0.05, 0, 0, 'full'],
        ['未分组', 'silver', 1, 5, 0.2, 0.15, 0, 0, 'over'],
        ['未分组', 'bronze', 1, 5, 0.2, 0.3, 1, 0, 'full'],
        ['未分组', 'standard', 3, 5, 0.6, null, null, null, null],
      ],
      says: say('省级客户不计入', 'The provincial customer does not count'),
    },
    {
      arguments: {
        tiers: ['金牌', '标准', '铜牌', '标准'],
        groups: ['南京', '南京', '苏州', '苏州'],
        floors: ['金牌', null, null, null],
      },
      value: [
        ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
        ['南京', 'gold', 1, 2, 0.5, 0.05, 0, 0, 'over-by-floor'],
        ['南京', 'silver', 0, 2, 0, 0.15, 0, 0, 'full'],
        ['南京', 'bronze', 0, 2, 0, 0.3, 0, 0, 'full'],
        ['南京', 'standard', 1, 2, 0.5, null, null, null, null],
        ['苏州', 'gold', 0, 2, 0, 0.05, 0, 0, 'full'],
        ['苏州', 'silver', 0, 2, 0, 0.15, 0, 0, 'full'],
        ['苏州', 'bronze', 1, 2, 0.5, 0.3, 0, 0, 'over'],
        ['苏州', 'standard', 1, 2, 0.5, null, null, null, null],
      ],
      says: say('每个地市各有上限', 'Each city has its own caps'),
    },
    { arguments: { tiers: [null] }, failure: 'no-data' },
  ],
};

export const CLASSIFY: FunctionReference<'CLASSIFY'> = {
  what: say(
    '整个客户清单的服务等级, 不超数量上限: 超出的按贡献度逐级下调, 保底不破',
    'The tiers of a whole list within the caps: those over a cap go down by value, floors hold',
  ),
  clauses: ['§1.2.1', '§1.3.1(3)', '§1.3.1(4)'],
  parameters: {
    categories: withWords(
      'category',
      '客户类别列, 不含表头',
      'Column of categories, without its head',
    ),
    keys: say(
      '重点列: TRUE/FALSE、是/否、重点; 空白为否',
      'Column of key flags: TRUE/FALSE, 是/否 or 重点; blank is no',
    ),
    proposed: say('建议等级列; 空白为没有建议', 'Column of proposed tiers; blank is none'),
    values: say(
      '客户贡献度列, 越大越先保留; 空白为 0',
      'Column of customer values, the higher is kept first; blank is 0',
    ),
    groups: say(
      '分组列, 如地市; 每组各有上限; 不填或空白为未分组',
      'Column of groups, such as cities; each has its own caps. Default or blank: 未分组',
    ),
    floors: say('保底等级列, 可不填', 'Column of floors, optional'),
  },
  result: say(
    '一列客户服务等级, 与清单同序; 无法识别的行为错误',
    'A column of tiers in the order of the list; a row that cannot be read is an error',
  ),
  examples: [
    {
      arguments: {
        categories: ['省级', '省级', '一般', '普通聚类'],
        keys: [true, false, false, false],
        proposed: [null, null, null, '银牌'],
      },
      value: ['gold', 'silver', 'standard', 'standard'],
      says: say(
        '双跨和省级不受上限约束',
        'Dual-span and provincial customers are outside the caps',
      ),
    },
    {
      arguments: {
        categories: repeat('市县级', 10),
        proposed: repeat('铜牌', 10),
        values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      },
      value: [...repeat('bronze', 3), ...repeat('standard', 7)],
      says: say(
        '10 户至多 3 户铜牌级, 贡献度高的保留',
        '3 of 10 may be bronze: those of the highest value',
      ),
    },
    {
      arguments: {
        categories: repeat('市县级', 20),
        proposed: [
          ...repeat('金牌', 3),
          ...repeat('银牌', 3),
          ...repeat('铜牌', 6),
          ...repeat('标准', 8),
        ],
        values: [90, 80, 70, 60, 50, 40, 30, 29, 28, 27, 26, 25, ...repeat(0, 8)],
      },
      value: ['gold', ...repeat('silver', 3), ...repeat('bronze', 6), ...repeat('standard', 10)],
      says: say(
        '20 户允许 1、3、6 户; 被调出的进入下一级再排',
        '20 customers allow 1, 3 and 6; those cut are ranked again one tier down',
      ),
    },
    {
      arguments: {
        categories: repeat('市县级', 4),
        proposed: ['铜牌', '铜牌', '铜牌', '铜牌'],
        values: [4, 3, 2, 1],
        floors: [null, null, null, '铜牌'],
      },
      value: ['standard', 'standard', 'standard', 'bronze'],
      says: say('保底的客户先占名额', 'A customer held by a floor comes first'),
    },
    {
      arguments: { categories: ['市县级', '市县级'], proposed: ['金牌', '金牌', '银牌'] },
      failure: 'invalid-input',
      says: say('各列的行数须相同', 'The columns must have the same number of rows'),
    },
  ],
};
