import {
  DEFINITIONS,
  type FunctionId,
  functionIdOf,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import { NAMESPACE } from './namespace.ts';

type Named = Readonly<Record<string, unknown>>;

/** An argument that is a cell or a range: it stands in the formula as it is. */
export interface CellReference {
  readonly reference: string;
}

/**
 * The Excel formula for arguments as they stand in an example: `=SLA.TIER("市县级",,"金牌")`. What is
 * left out between others stays an empty place; columns become array constants, pauses a text.
 */
export function formulaOf(id: FunctionId, given: Named, namespace = NAMESPACE): string {
  const places = id === WHY_ID ? placesOfWhy(given) : placesOf(id, given);
  return `=${namespace}.${id}(${places.join(',')})`;
}

function placesOf(id: Exclude<FunctionId, typeof WHY_ID>, given: Named): string[] {
  const places = Object.keys(DEFINITIONS[id].parameters).map((name) => literal(given[name]));
  while (places.at(-1) === '') places.pop();
  return places;
}

/** WHY takes the other function's name, then its arguments in their own order. */
function placesOfWhy({ function: name, arguments: given }: Named): string[] {
  const id = functionIdOf(String(name));
  if (id === undefined || id === WHY_ID) throw new Error(`WHY does not explain ${name}`);
  return [quote(id), ...placesOf(id, given as Named)];
}

function literal(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (isReference(value)) return value.reference;
  if (!Array.isArray(value)) return constant(value);
  if (value.length === 0) return '';
  if (value.some(isPause)) return quote(value.map(({ from, to }) => `${from}/${to}`).join('; '));
  return `{${value.map((cell) => constant(cell ?? '')).join(';')}}`;
}

function isReference(value: unknown): value is CellReference {
  return typeof value === 'object' && value !== null && 'reference' in value;
}

function isPause(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function constant(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return quote(String(value));
  }
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
