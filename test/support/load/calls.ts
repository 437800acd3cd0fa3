/** Mixed calls, as order systems, tables and people make them. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../../scripts/process/tools.ts';

export interface Call {
  readonly name: string;
  readonly path: string;
  readonly init?: RequestInit;
}

const json = (name: string, path: string, body: unknown): Call => ({
  name,
  path,
  init: {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  },
});

const ORDER = {
  activity: '业务开通',
  grade: '标准级',
  service: '数据专线',
  scope: '地市内',
  points: 7,
  start: '2026-11-23',
};
const customers = Array.from({ length: 1000 }, (_, index) => ({
  id: index,
  category: ['省级', '市县级', '一般'][index % 3],
  proposed: ['金牌', '银牌', '铜牌'][index % 3],
  value: index,
  group: `城市${index % 10}`,
}));
const list = readFileSync(inProject('addin/assets/sample-customers.csv'));

/** Mostly small ones; each as often as it stands here. */
export const CALLS: readonly Call[] = [
  { name: 'TIER as text', path: '/v1/tier?category=市县级&proposed=金牌&format=text' },
  { name: 'TIER as text', path: '/v1/tier?category=省级&format=text' },
  { name: 'WORKDAY', path: '/v1/workday?start=2026-09-30&days=5' },
  { name: 'LEVEL, refused', path: '/v1/level?tier=金牌&service=nothing' },
  json('DEADLINE', '/v1/deadline', ORDER),
  json('DEADLINE', '/v1/deadline', ORDER),
  json('DEADLINE, refused', '/v1/deadline', { ...ORDER, start: 'soon' }),
  json('100 items', '/v1/deadline', { items: Array.from({ length: 100 }, () => ORDER) }),
  json('WHY', '/v1/why', { function: 'DEADLINE', arguments: ORDER }),
  json('1,000 customers', '/v1/classify', { customers }),
  {
    name: '2,000 rows of CSV',
    path: '/v1/classify',
    init: { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: list },
  },
  { name: 'rulebook', path: '/v1/rulebook' },
  { name: 'table', path: '/v1/tables/caps' },
  { name: 'interface', path: '/v1/openapi.json' },
  { name: 'manifest', path: '/manifest.xml' },
  { name: 'functions.js', path: '/functions.js' },
  { name: 'health', path: '/healthz' },
  { name: 'nothing', path: '/v1/nothing' },
];
