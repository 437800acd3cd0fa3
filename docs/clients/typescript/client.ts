/**
 * SLA Tiers from TypeScript, with openapi-fetch and types generated from the interface's description
 * (schema.d.ts): wrong names and values do not compile.
 */
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

export type Problem = components['schemas']['Problem'];
export type Customer = components['schemas']['Customer'];

/** What the service refused, and why. */
export class SlaError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail} (${problem.requestId})`);
    this.problem = problem;
  }
}

export interface SlaOptions {
  readonly baseUrl: string;
  /** Where the service is closed. */
  readonly key?: string | undefined;
}

/** A client whose calls give their answer's data, or throw an SlaError. */
export function createSlaClient({ baseUrl, key }: SlaOptions) {
  const client = createClient<paths>({
    baseUrl,
    headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
  });
  client.use(throwProblems);
  return client;
}

const throwProblems: Middleware = {
  async onResponse({ response }) {
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('application/problem+json')) throw new SlaError(await response.json());
  },
};
