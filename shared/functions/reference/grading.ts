import { type FunctionReference, say, withWords } from './shape.ts';

export const TIER: FunctionReference<'TIER'> = {
  what: say(
    '客户服务等级: 按客户类别、重点、建议等级和保底等级判定, 未计数量上限',
    'The service tier of a customer, by category, key flag, proposal and floor, before the caps',
  ),
  clauses: ['§1.2.1', '§1.3.1(3)', '§1.3.1(4)'],
  parameters: {
    category: withWords('category', '取值', 'One of'),
    key: say(
      '是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级',
      'Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only',
    ),
    proposed: withWords(
      'tier',
      '集团客户部建议的等级, 可不填',
      'Tier proposed by the group-customer department, optional',
    ),
    floor: withWords(
      'tier',
      '总部所在地、省公司或集团公司所定的最低等级, 可不填',
      'Lowest tier allowed, set by the head office’s company, the province or the group, optional',
    ),
  },
  result: withWords('tier', '客户服务等级', 'The tier'),
  examples: [
    {
      arguments: { category: '市县级', proposed: '金牌' },
      value: 'gold',
      says: say('市县级客户按建议等级', 'A municipal customer gets the tier proposed'),
    },
    {
      arguments: { category: '省级', key: true },
      value: 'gold',
      says: say('重点的双跨、省级客户为金牌级', 'Key dual-span and provincial customers are gold'),
    },
    {
      arguments: { category: '双跨', proposed: '金牌' },
      value: 'silver',
      says: say('非重点的双跨、省级客户至多银牌级', 'Without the key flag they are silver at most'),
    },
    {
      arguments: { category: '一般', proposed: '金牌' },
      value: 'bronze',
      says: say('一般集团客户至多铜牌级', 'A general customer is bronze at most'),
    },
    {
      arguments: { category: '市县级' },
      value: 'standard',
      says: say('没有建议的为标准级 (§1.3.1(3))', 'Standard without a proposal (§1.3.1(3))'),
    },
    {
      arguments: { category: '普通聚类', proposed: '银牌', floor: '铜牌' },
      value: 'bronze',
      says: say('保底等级高于类别的最高等级', 'The floor beats the ceiling of the category'),
    },
    { arguments: { category: '大客户' }, failure: 'unknown-label' },
  ],
};

export const LEVEL: FunctionReference<'LEVEL'> = {
  what: say(
    '业务保障等级: 按客户服务等级和业务查表1-1',
    'The assurance level of a service, by the customer’s tier (表1-1)',
  ),
  clauses: ['§1.2.2 表1-1', '§1.3.2(3)', '§2.2.2(3)'],
  parameters: {
    tier: withWords('tier', '客户服务等级, 取值', 'Tier of the customer, one of'),
    service: withWords('service', '取值', 'One of'),
    scope: withWords(
      'scope',
      '范围; 非汇聚电路的数据专线必填',
      'Scope; required for a data line that is no hub',
    ),
    hub: say(
      '总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否',
      'Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no',
    ),
    agreed: withWords(
      'level',
      '合同约定的保障等级, 代替表1-1, 可不填',
      'Level agreed in a contract, in place of 表1-1, optional',
    ),
    floor: withWords(
      'level',
      '上级公司所定的最低保障等级, 可不填',
      'Lowest level allowed, set by the head office’s company, the province or the group, optional',
    ),
    protected: say(
      '网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级',
      'Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being',
    ),
  },
  result: withWords('level', '业务保障等级', 'The assurance level'),
  examples: [
    {
      arguments: { tier: '金牌', service: '数据专线', hub: true },
      value: 'AAA',
      says: say(
        '§1.1.2 总行端, 155M CPOS 汇聚电路',
        '§1.1.2, the head-office end on a 155M CPOS circuit',
      ),
    },
    {
      arguments: { tier: '金牌', service: '数据专线', scope: '地市内' },
      value: 'A',
      says: say(
        '§1.1.2 同一客户的网点端, 地市内一条 2M',
        '§1.1.2, the same customer’s branch end, one 2M inside the city',
      ),
    },
    { arguments: { tier: '银牌', service: '互联网专线' }, value: 'AA' },
    {
      arguments: { tier: '铜牌', service: 'APN专线', agreed: 'AA级' },
      value: 'AA',
      says: say('合同约定优先', 'What the contract says comes first'),
    },
    {
      arguments: { tier: '金牌', service: '数据专线', scope: '跨省', protected: false },
      value: 'AA',
      says: say(
        '暂不具备保护条件, 暂降AA级 (§2.2.2(3))',
        'Protection cannot be built yet: AA for the time being (§2.2.2(3))',
      ),
    },
    {
      arguments: { tier: '金牌', service: '集团E网' },
      failure: 'not-covered',
      says: say('规范各表均无集团E网', 'No table of the norm has a row for it'),
    },
  ],
};

export const QUALITY: FunctionReference<'QUALITY'> = {
  what: say(
    '业务质量是否达标: 同一专线的年故障重复次数和年业务中断历时对照表5-5',
    'Whether a line’s repeated faults and outage of a year are within 表5-5',
  ),
  clauses: ['表5-5'],
  parameters: {
    level: withWords('level', '业务保障等级, 取值', 'Assurance level, one of'),
    faults: say(
      '同一专线的年故障重复次数, 不含终端类故障; 与中断小时至少给出一项',
      'Repeated faults of the line in the year, without terminal faults; give this, outageHours or both',
    ),
    outageHours: say(
      '年业务中断历时, 单位小时, 可带小数; 与故障次数至少给出一项',
      'Outage in the year in hours, fractions allowed; give this, faults or both',
    ),
  },
  result: say(
    '达标或未达标; 给出的每项都不超过表5-5为达标',
    'met or breached; met when no figure given exceeds 表5-5',
  ),
  examples: [
    { arguments: { level: 'AA级', faults: 6, outageHours: 12 }, value: 'met' },
    {
      arguments: { level: 'AA级', faults: 7 },
      value: 'breached',
      says: say('AA级每年至多 6 次', 'AA allows 6 a year'),
    },
    {
      arguments: { level: 'A级', faults: 8, outageHours: 24.5 },
      value: 'breached',
      says: say('A级每年至多 24 小时', 'A allows 24 hours a year'),
    },
    { arguments: { level: 'A级' }, failure: 'invalid-input' },
  ],
};
