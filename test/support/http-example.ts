/** The reference's examples as HTTP requests. */
import { FUNCTION_IDS, type FunctionId, referenceOf } from '../../shared/functions/catalogue.ts';
import type { Example } from '../../shared/functions/reference/shape.ts';

export interface NamedExample {
  readonly id: FunctionId;
  readonly name: string;
  readonly example: Example;
}

export const EXAMPLES: readonly NamedExample[] = FUNCTION_IDS.flatMap((id) =>
  referenceOf(id).examples.map((example) => ({
    id,
    name: `${id} ${JSON.stringify(example.arguments).slice(0, 120)}`,
    example,
  })),
);

/** Those whose arguments can stand in a query: every kind of argument can. */
export function queryOf(given: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(beside(given))) {
    if (isPauses(value)) query.append(name, value.map(({ from, to }) => `${from}/${to}`).join(','));
    else if (Array.isArray(value)) for (const cell of value) query.append(name, wordOf(cell));
    else query.append(name, wordOf(value));
  }
  return query;
}

/** The arguments of WHY's function stand beside `function` in a query. */
function beside(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { arguments: together, ...others } = given;
  return typeof together === 'object' ? { ...others, ...together } : given;
}

function isPauses(value: unknown): value is { from: string; to: string }[] {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null);
}

function wordOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

export function postOf(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export function getOf(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://localhost${path}`, { headers });
}

/** The ways in which an example may be asked. */
export function requestsOf({ id, example }: NamedExample) {
  const path = `/v1/${id.toLowerCase()}`;
  const query = queryOf(example.arguments);
  const asText = new URLSearchParams([...query, ['format', 'text']]);
  return {
    post: postOf(path, example.arguments),
    get: getOf(`${path}?${query}`),
    item: postOf(path, { items: [example.arguments] }),
    text: getOf(`${path}?${asText}`),
    postText: postOf(path, example.arguments, { Accept: 'text/plain' }),
  };
}

/** What format=text gives for the `text` of a JSON answer. */
export function linesOf(text: unknown): string {
  if (!Array.isArray(text)) return String(text);
  return text.map((row) => (Array.isArray(row) ? row.join('\t') : row)).join('\n');
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

/** What is wrong with a failure's answer as a problem document (RFC 9457); empty where it is one. */
export function faultsOfProblem(response: Response, text: string): string[] {
  const faults: string[] = [];
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) faults.push(`content type ${type}`);
  if (response.status < 400 || response.status >= 500) faults.push(`status ${response.status}`);
  if (/\bat .*\.[tj]s\b|node_modules|\.ts:\d/.test(text)) faults.push('a stack leaks');
  const body = JSON.parse(text) as ProblemBody;
  const names = Object.keys(body).sort().join();
  if (names !== 'code,detail,errors,requestId,status,title,type') faults.push(`members ${names}`);
  if (body.status !== response.status) faults.push(`status in the body ${body.status}`);
  if (body.type !== `urn:sla-tiers:problem:${body.code}`) faults.push(`type ${body.type}`);
  if (body.requestId !== response.headers.get('x-request-id')) faults.push('another request id');
  if (body.detail.trim() === '') faults.push('no detail');
  for (const { pointer, detail } of body.errors) {
    if (!pointer.startsWith('/') || detail === '') faults.push(`error at ${pointer}`);
  }
  return faults;
}
