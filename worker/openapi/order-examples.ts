import type { Example } from '../../shared/functions/reference/shape.ts';

/** Orders to try; a test asks each. */
export const ORDER_EXAMPLES: readonly Example[] = [
  {
    arguments: {
      customer: { category: '市县级', proposed: '银牌' },
      ...{ service: '互联网专线', scope: '地市内', activity: '业务开通', start: '2026-09-18' },
    },
    value: '2026-10-09',
    says: {
      zh: '由客户类别到开通到期日',
      en: 'From the customer’s category to the due date of provisioning',
    },
  },
  {
    arguments: {
      customer: { category: '省级', key: true },
      ...{ service: '数据专线', scope: '跨省', activity: '业务恢复', start: '2026-11-23 22:30' },
      pauses: [{ from: '2026-11-23 23:00', to: '2026-11-24 00:15' }],
    },
    value: '2026-11-24T03:45:00+08:00',
    says: {
      zh: '业务恢复按刚求出的保障等级',
      en: 'Restoration goes by the level just determined',
    },
  },
  {
    arguments: { tier: '金牌', activity: '割接通告', start: '2026-11-23' },
    value: '2026-11-12',
    says: {
      zh: '等级已定; 割接通告, 通知谁',
      en: 'The tier is settled; notice of a cut-over, and whom to tell',
    },
  },
];

/** For a query, where the customer's fields stand by themselves. */
export const QUERY_EXAMPLE: Readonly<Record<string, string>> = {
  category: '市县级',
  proposed: '银牌',
  service: '互联网专线',
  scope: '地市内',
  activity: '业务开通',
  start: '2026-09-18',
};
