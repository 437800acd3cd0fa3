import type { Phrase } from '../failure.ts';

export type Environment = 'production' | 'development' | 'intranet';

/** What tells the add-ins of several environments apart where one Excel has them all. */
export interface AddinIdentity {
  /** A GUID; Office takes an add-in of another id for another add-in. */
  readonly id: string;
  readonly name: Phrase;
  /** What stands before the function: SLA.TIER. Two add-ins cannot share one in the same Excel. */
  readonly namespace: string;
}

export const IDENTITIES: Readonly<Record<Environment, AddinIdentity>> = {
  production: {
    id: '3c93a84d-99ff-4419-ad8b-174ce5d0bb7e',
    name: { zh: 'SLA 分级助手', en: 'SLA Tiers' },
    namespace: 'SLA',
  },
  development: {
    id: 'e89d3982-d133-4f17-8022-3396ac51a859',
    name: { zh: 'SLA 分级助手(开发)', en: 'SLA Tiers (development)' },
    namespace: 'SLADEV',
  },
  intranet: {
    id: '81fd94e0-6956-401c-ba41-d5837af4f19d',
    name: { zh: 'SLA 分级助手(内网)', en: 'SLA Tiers (intranet)' },
    namespace: 'SLALAN',
  },
};

export const ENVIRONMENTS = Object.keys(IDENTITIES) as readonly Environment[];

export function isEnvironment(name: string): name is Environment {
  return Object.hasOwn(IDENTITIES, name);
}
