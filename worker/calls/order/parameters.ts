import type { Failure } from '../../../shared/failure.ts';
import type { GivenArguments } from '../../../shared/functions/call.ts';
import { DEFINITIONS, type DefinitionId } from '../../../shared/functions/catalogue.ts';
import type { Parameter, Parameters } from '../../../shared/functions/define.ts';

/** A function of the way, and its parameters by the names that they have in an order. */
export interface Asked {
  readonly id: DefinitionId;
  readonly names: Readonly<Record<string, string>>;
}

/** Two functions call different things `agreed` and `floor`; in an order each has its own name. */
export const ASKS_TIER: Asked = {
  id: 'TIER',
  names: {
    ...{ category: 'category', key: 'key', proposed: 'proposed', floor: 'floor' },
    exception: 'exception',
  },
};

export const ASKS_LEVEL: Asked = {
  id: 'LEVEL',
  names: {
    ...{ tier: 'tier', service: 'service', scope: 'scope', hub: 'hub' },
    ...{ agreedLevel: 'agreed', levelFloor: 'floor', protected: 'protected' },
    group: 'group',
  },
};

export const ASKS_LIMIT: Asked = {
  id: 'LIMIT',
  names: {
    ...{ activity: 'activity', service: 'service', scope: 'scope' },
    ...{ points: 'points', line: 'line', agreedLimit: 'agreed' },
    group: 'group',
  },
};

export const ASKS_DEADLINE: Asked = {
  id: 'DEADLINE',
  names: { ...ASKS_LIMIT.names, start: 'start', pauses: 'pauses', asOf: 'asOf', alarm: 'alarm' },
};

export const CUSTOMER = 'customer';
export const CUSTOMER_NAMES: readonly string[] = Object.keys(ASKS_TIER.names);

export interface OrderParameter {
  readonly name: string;
  readonly parameter: Parameter;
  /** The first function that has it, and what it is called there. */
  readonly id: DefinitionId;
  readonly own: string;
}

/** Every parameter but `customer`, once each. */
export const ORDER_PARAMETERS: readonly OrderParameter[] = listParameters();

export const ORDER_NAMES: readonly string[] = [
  CUSTOMER,
  ...ORDER_PARAMETERS.map(({ name }) => name),
];

function listParameters(): OrderParameter[] {
  const listed = new Map<string, OrderParameter>();
  for (const { id, names } of [ASKS_TIER, ASKS_LEVEL, ASKS_DEADLINE]) {
    const parameters: Parameters = DEFINITIONS[id].parameters;
    for (const [name, own] of Object.entries(names)) {
      const parameter = parameters[own];
      if (!parameter) throw new Error(`${id} has no ${own}`);
      if (!listed.has(name)) listed.set(name, { name, parameter, id, own });
    }
  }
  return [...listed.values()];
}

/** The arguments of a function, out of what an order gives. */
export function argumentsFor({ names }: Asked, given: GivenArguments): Record<string, unknown> {
  return Object.fromEntries(Object.entries(names).map(([name, own]) => [own, given[name]]));
}

/** A function's failure in the names of the order; a grade is what the tier or the level came to. */
export function inOrder(failure: Failure, { names }: Asked, path = ''): Failure {
  const own = failure.parameter ?? '';
  const [base = ''] = own.split('[', 1);
  const name = Object.keys(names).find((candidate) => names[candidate] === base);
  if (name === undefined && base !== 'grade') return failure;
  return { ...failure, parameter: `${path}${name ?? 'tier'}${own.slice(base.length)}` };
}
