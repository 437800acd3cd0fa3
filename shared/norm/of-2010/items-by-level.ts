import type { ItemPart } from '../document.ts';
import { itemRows, NOT_LEGIBLE, NOT_STATED, same } from './item-row.ts';

const { commitment, internal, rule } = itemRows('level');

/** The standards by service assurance level; cells: AAA, AA, A, normal. */
// biome-ignore format: read as a table, one item after the other
export const itemsByLevel = (): readonly ItemPart[] => [
  commitment('protection-backbone', { zh: '骨干层网络保护', en: 'backbone protection' },
    '表2-2', same({ code: 'self-healing' })),
  commitment('protection-inter-office', { zh: '局间网络保护', en: 'inter-office protection' },
    '表2-2', same({ code: 'self-healing' }), { reading: 'R6' }),
  commitment('protection-access', { zh: '接入层网络保护', en: 'access protection' }, '表2-2',
    [{ code: 'self-healing' }, { code: 'optional-self-healing' }, { code: 'no-requirement' },
      { code: 'no-requirement' }]),
  internal('protection-design', { zh: '方案安全措施', en: 'safety measures in the design' }, '§2.2.2(3)',
    ['必须考虑光缆双路由、传输环网保护,并评估能否满足质量承诺', NOT_STATED, NOT_STATED,
      NOT_STATED]),
  internal('protection-interim', { zh: '暂不具备保护条件', en: 'if protection cannot be built yet' },
    '§2.2.2(3)',
    ['告知集团客户部;客户同意后先接入,暂降AA级,整改后恢复AAA级', NOT_STATED, NOT_STATED,
      NOT_STATED]),
  internal('equipment', { zh: '设备选型', en: 'choice of equipment' }, '§2.2.2(4)',
    ['尽量选安全性、可靠性好的成熟产品', '尽量选安全性、可靠性好的成熟产品', '统一入围通用型',
      '统一入围通用型']),
  internal('pre-diagnosis', { zh: '跨部门跨地市故障派单', en: 'dispatch of faults across departments or cities' },
    '§5.2.2-2(1)',
    ['免预判断,同时分派', '免预判断,同时分派', '先预判断再转派', '先预判断再转派']),
  internal('outage-escalation', { zh: '全阻故障上报', en: 'total outage reported to leaders' },
    '§5.2.2-2(3)',
    [{ code: 'report-promptly' }, { code: 'report-promptly' }, NOT_STATED, NOT_STATED]),
  internal('restore-order', { zh: '大面积障碍疏通次序', en: 'order of restoration in a mass outage' },
    '§5.2.2-2(4)', [1, 2, 3, 4], { unit: 'rank' }),
  commitment('repeat-faults', { zh: '同一专线年故障重复次数', en: 'repeated faults of one line per year' },
    '表5-5', [4, 6, 8, 10],
    { unit: 'times-per-year', period: 'year', met: 'at-most', measures: 'repeat-faults' }),
  commitment('yearly-outage', { zh: '年业务中断历时', en: 'service outage per year' },
    '表5-5', [6, 12, 24, 48],
    { unit: 'hour', period: 'year', met: 'at-most', measures: 'outage' }),
  rule('availability', { zh: '电路可用率', en: 'circuit availability' },
    '§1.1.2', same(NOT_LEGIBLE), { remark: '只列名称,未见数值' }),
  rule('monitoring', { zh: '网络运行监控', en: 'network operation monitoring' },
    '§1.1.2 §7.1(1)', same(NOT_LEGIBLE)),
  rule('inspection', { zh: '业务日常巡检', en: 'routine inspection' },
    '§1.1.2 §7.1(1)', same(NOT_LEGIBLE)),
  rule('contingency-plan', { zh: '网络预案', en: 'network contingency plan' },
    '§1.1.2', same(NOT_LEGIBLE)),
];
