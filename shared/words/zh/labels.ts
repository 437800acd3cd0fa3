import type { OwnLabels } from '../wording.ts';

export const labels = {
  access: { with: '含专线接入', without: '不含专线接入' },
  status: {
    met: '按时',
    breached: '超时',
    'at-risk': '即将超时',
    running: '进行中',
    paused: '挂起中',
  },
  quality: { met: '达标', breached: '未达标' },
  capState: { within: '未超', full: '已满', over: '超限', 'over-by-floor': '保底超限' },
  desk: {
    'customer-department': '集团客户部',
    customer: '集团客户(由客户经理)',
    'account-manager': '客户经理',
  },
  recipient: { customer: '集团客户(由客户经理)', 'account-manager': '客户经理' },
  day: { paused: '暂停' },
  kind: { commitment: '客户服务承诺', internal: '内部管理要求', rule: '规定' },
  unit: {
    'working-day': '个工作日',
    day: '天',
    hour: '小时',
    minute: '分钟',
    month: '个月',
    share: '比例',
    times: '次',
    'times-per-year': '次/年',
    rank: '次序',
    points: '个接入点',
    copies: '份',
  },
} satisfies OwnLabels;
