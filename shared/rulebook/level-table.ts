import type { LevelTable } from './graded-table.ts';

/** 表1-1: from the customer's tier and the service to the assurance level (R5). */
export const LEVEL_TABLE: LevelTable = {
  id: '1-1',
  title: { zh: '业务保障等级判定标准', en: 'service assurance level by tier and service' },
  clause: '§1.2.2 表1-1',
  kind: 'rule',
  gradedBy: 'tier',
  heads: [
    { zh: '业务', en: 'service' },
    { zh: '情形', en: 'case' },
  ],
  reading: 'R5',
  rows: [
    {
      id: 'end-to-end',
      heads: [
        { zh: '数据专线', en: 'data line' },
        {
          zh: '跨地市、跨省、跨国端到端',
          en: 'end to end, inter-city, inter-province or international',
        },
      ],
      cells: ['AAA', 'AA', 'AA', 'A'],
    },
    {
      id: 'hub',
      heads: [
        { zh: '数据专线', en: 'data line' },
        {
          zh: '总部或中心点单端核心汇聚电路',
          en: 'single-ended core circuit at a head office or hub',
        },
      ],
      cells: ['AAA', 'AAA', 'AA', 'AA'],
    },
    {
      id: 'other-data-line',
      heads: [
        { zh: '数据专线', en: 'data line' },
        { zh: '其他', en: 'any other' },
      ],
      cells: ['A', 'A', 'normal', 'normal'],
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
      cells: ['AAA', 'AA', 'A', 'normal'],
    },
  ],
};
