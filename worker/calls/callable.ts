import { call, explain, type GivenArguments, type Reader } from '../../shared/functions/call.ts';
import {
  type AnyDefinition,
  definitionOf,
  functionIdOf,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import { type CallContext, type Parameters, takesList } from '../../shared/functions/define.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { addReasons } from '../../shared/rules/reason.ts';
import { answerOrder } from './order/order.ts';
import { ORDER_NAMES } from './order/parameters.ts';
import { renderOrder } from './order/render-order.ts';
import type { CallableAnswer } from './render.ts';

/** A function of the catalogue as the routes call it. */
export interface Callable {
  /** The names that a call may carry; for WHY they depend on the function explained. Undefined: any. */
  names(given: GivenArguments): readonly string[] | undefined;
  /** Whether a name takes a list: a value per row, or dates. */
  isList(given: GivenArguments, name: string): boolean;
  ask(given: GivenArguments, reader: Reader, context: CallContext): Result<CallableAnswer>;
}

/** The function of a path segment, in lower case as the contract has it, or `order`. */
export function callableOf(segment: string): Callable | undefined {
  if (segment === ORDER_ID) return order;
  const id = functionIdOf(segment);
  if (id === undefined || id.toLowerCase() !== segment) return undefined;
  if (id === WHY_ID) return why;
  const definition = definitionOf(id);
  return definition && plain(definition);
}

export const ORDER_ID = 'order';

/** The whole way of an order: tier, level, limit and due date, each by its function. */
const order: Callable = {
  names: () => ORDER_NAMES,
  isList: () => false,
  ask(given, reader, context) {
    const answered = answerOrder(given, reader, context);
    if (!answered.ok) return answered;
    const { tier, level, limit, due } = answered.value;
    for (const step of [tier, ...(level?.ok ? [level.value] : []), limit, due]) {
      addReasons(context.because, step.because);
    }
    return ok({
      ...due.answer,
      more: (language, withReasons) => renderOrder(answered.value, language, withReasons),
    });
  },
};

function plain(definition: AnyDefinition): Callable {
  const names = Object.keys(definition.parameters);
  return {
    names: () => names,
    isList: (_, name) => isList(definition.parameters, name),
    ask: (given, reader, context) => call(definition, given, reader, context),
  };
}

function isList(parameters: Parameters | undefined, name: string): boolean {
  const parameter = parameters?.[name];
  return parameter !== undefined && takesList(parameter);
}

function explainedBy({ function: name }: GivenArguments): Parameters | undefined {
  return typeof name === 'string' ? definitionOf(name)?.parameters : undefined;
}

/** WHY takes the other function's arguments beside `function`, or together in `arguments`. */
const why: Callable = {
  // Of a function that is not known any names will do: that it is not known is what matters.
  names(given) {
    const parameters = explainedBy(given);
    return parameters && ['function', 'arguments', ...Object.keys(parameters)];
  },
  isList: (given, name) => isList(explainedBy(given), name),
  ask(given, reader, context) {
    const { function: name, arguments: together, ...beside } = given;
    const parameters = explainedBy(given);
    if (!parameters) return explain(name, {}, reader, context);
    const values = joinArguments(together, beside, Object.keys(parameters));
    return values.ok ? explain(name, values.value, reader, context) : values;
  },
};

function joinArguments(
  together: unknown,
  beside: GivenArguments,
  names: readonly string[],
): Result<GivenArguments> {
  if (together === undefined || together === null) return ok(beside);
  if (Array.isArray(together) && together.length <= names.length) {
    const named = together.map((value, index): [string, unknown] => [names[index] ?? '', value]);
    return ok({ ...beside, ...Object.fromEntries(named) });
  }
  if (typeof together === 'object' && !Array.isArray(together)) {
    const unknown = Object.keys(together).find((name) => !names.includes(name));
    return unknown === undefined ? ok({ ...beside, ...together }) : refuseArguments(unknown, names);
  }
  return refuseArguments(together, names);
}

function refuseArguments(given: unknown, names: readonly string[]): Result<never> {
  const list = names.join(', ');
  return err({
    code: 'invalid-input',
    parameter: 'arguments',
    given: Array.isArray(given) ? `${given.length}` : String(given).slice(0, 40),
    accepted: {
      zh: `对象 {…} 或按次序的数组, 参数: ${list}`,
      en: `an object {…}, or an array in order, of ${list}`,
    },
  });
}
