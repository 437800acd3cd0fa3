import type { LevelRow } from '../document.ts';
import type { PrintedTable } from '../printed-table.ts';
import { byTier } from './by-grade.ts';

const ROW = { clause: '§1.2.2 表1-1', kind: 'rule', reading: 'R5' } as const;
const END_TO_END = ['inter-city', 'inter-province', 'international'];
const OTHER_SERVICES = ['apn-line', 'messaging', 'voice-line', 'internet-line'];

/**
 * 表1-1: from tier and service to the assurance level. A line that is a hub's and end to end takes the
 * better row (R17), so that row 2 of the print stands first.
 */
export const LEVEL_ROWS: readonly LevelRow[] = [
  { service: ['data-line'], hub: true, by: byTier('AAA', 'AAA', 'AA', 'AA'), ...ROW },
  { service: ['data-line'], scope: END_TO_END, by: byTier('AAA', 'AA', 'AA', 'A'), ...ROW },
  { service: ['data-line'], by: byTier('A', 'A', 'normal', 'normal'), ...ROW },
  { service: OTHER_SERVICES, by: byTier('AAA', 'AA', 'A', 'normal'), ...ROW },
];

const DATA_LINE = { zh: '数据专线', en: 'data line' };

export const LEVEL_TABLE: PrintedTable = {
  id: '1-1',
  title: { zh: '业务保障等级判定标准', en: 'service assurance level by tier and service' },
  clause: ROW.clause,
  kind: ROW.kind,
  reading: ROW.reading,
  gradedBy: 'tier',
  heads: [
    { zh: '业务', en: 'service' },
    { zh: '情形', en: 'case' },
  ],
  rows: [
    {
      id: 'end-to-end',
      heads: [
        DATA_LINE,
        {
          zh: '跨地市、跨省、跨国端到端',
          en: 'end to end, inter-city, inter-province or international',
        },
      ],
      asks: { service: ['data-line'], scope: END_TO_END, hub: false },
    },
    {
      id: 'hub',
      heads: [
        DATA_LINE,
        {
          zh: '总部或中心点单端核心汇聚电路',
          en: 'single-ended core circuit at a head office or hub',
        },
      ],
      asks: { service: ['data-line'], hub: true },
    },
    {
      id: 'other-data-line',
      heads: [DATA_LINE, { zh: '其他', en: 'any other' }],
      asks: { service: ['data-line'], scope: ['intra-city'], hub: false },
    },
    {
      id: 'other-services',
      heads: [
        {
          zh: 'APN专线、集团短彩信、语音专线、互联网专线',
          en: 'APN, messaging, voice, internet line',
        },
        { zh: '全部', en: 'all' },
      ],
      asks: { service: OTHER_SERVICES },
    },
  ],
};
