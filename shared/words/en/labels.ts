import type { OwnLabels } from '../wording.ts';

export const labels = {
  access: { with: 'with line access', without: 'without line access' },
  status: {
    met: 'met',
    breached: 'breached',
    'at-risk': 'at-risk',
    running: 'running',
    paused: 'paused',
  },
  quality: { met: 'met', breached: 'breached' },
  capState: { within: 'within', full: 'full', over: 'over', 'over-by-floor': 'over-by-floor' },
  desk: {
    'customer-department': 'the group-customer department',
    customer: 'the customer, through the account manager',
    'account-manager': 'the account manager',
  },
  recipient: {
    customer: 'the customer, through the account manager',
    'account-manager': 'the account manager',
  },
  day: { paused: 'paused' },
  kind: { commitment: 'commitment to customers', internal: 'internal requirement', rule: 'rule' },
  unit: {
    'working-day': 'working days',
    day: 'calendar days',
    hour: 'hours',
    minute: 'minutes',
    month: 'months',
    share: 'share',
    times: 'times',
    'times-per-year': 'times a year',
    rank: 'rank',
    points: 'access points',
    copies: 'copies',
  },
} satisfies OwnLabels;
