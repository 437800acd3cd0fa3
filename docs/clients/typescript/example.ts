/** npx tsx example.ts http://localhost:8787; SLA_KEY in the environment where the service is closed. */
import { createSlaClient } from './client.ts';

const sla = createSlaClient({
  baseUrl: process.argv[2] ?? 'http://localhost:8787',
  key: process.env['SLA_KEY'],
});

// 一个答案 · one answer
const tier = await sla.GET('/v1/tier', {
  params: { query: { category: '市县级', proposed: '金牌' } },
});
console.log(tier.data);

// 许多问题一次提出, 次序不变 · many questions at once, in their order
const days = await sla.POST('/v1/workday', {
  body: {
    items: [
      { start: '2026-09-30', days: 1 },
      { start: '2026-13-01', days: 1 },
    ],
  },
});
console.log(days.data);

// 整份清单 · a whole list
const list = await sla.POST('/v1/classify', {
  body: {
    customers: [
      { id: 'A1', category: '市县级', proposed: '金牌', value: 120 },
      { id: 'A2', category: '一般', proposed: '铜牌', value: 3 },
    ],
  },
});
console.log(list.data);
