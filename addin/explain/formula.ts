import {
  type AstExpression,
  type CallExpression,
  isCallNode,
  isLambdaNode,
  isLetNode,
  isReferenceNode,
  parse,
  parseA1Ref,
  parseStructRef,
  type ReferenceIdentifier,
  tokenize,
} from '@borgar/fx';
import { type FunctionId, functionIdOf } from '../../shared/functions/catalogue.ts';
import type { Reference } from '../host/workbook.ts';
import { mendLostReferences } from './lost-references.ts';

/** A call of one of our functions in a formula. */
export interface FoundCall {
  readonly id: FunctionId;
  readonly node: CallExpression;
  /** As it stands in the formula, and where. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** The formula shows what this call gives, as it is: it is nothing else, or one branch of an IF. */
  readonly isShown: boolean;
}

/** A formula, read. */
export interface Formula {
  readonly text: string;
  /** Undefined where it is none that can be read. */
  readonly tree: AstExpression | undefined;
  /** Calls of our functions, the outer ones before those in their arguments. */
  readonly calls: readonly FoundCall[];
  /** What a name of LET stands for, by the place where it is used. */
  readonly variables: Variables;
}

/** A parameter of LAMBDA stands for something else at every call. */
export type Variables = ReadonlyMap<ReferenceIdentifier, AstExpression | 'parameter'>;

/** The formula as a tree; undefined where it is none that can be read. */
function parseFormula(formula: string): AstExpression | undefined {
  try {
    const tokens = tokenize(formula, { withLocation: true, mergeRefs: true });
    return parse(mendLostReferences(tokens), { permitArrayCalls: true });
  } catch (error) {
    // The parser tells by an error that a formula is none, as one that is saved half-typed.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

export function readFormula(text: string, namespace: string): Formula {
  const tree = parseFormula(text);
  const calls: FoundCall[] = [];
  const variables = new Map<ReferenceIdentifier, AstExpression | 'parameter'>();
  const shown = new Set(tree ? shownNodes(tree) : []);
  walk(tree ?? null, new Map(), (node, scope) => {
    if (isReferenceNode(node) && node.kind === 'name') {
      const variable = scope.get(node.value.toLowerCase());
      if (variable) variables.set(node, variable);
    }
    if (!isCallNode(node)) return;
    const id = idOf(node, namespace);
    if (id === undefined) return;
    const [from = 0, to = 0] = node.loc ?? [];
    calls.push({ id, node, source: sourceOf(text, node), from, to, isShown: shown.has(node) });
  });
  return { text, tree, calls, variables };
}

const BRANCHES: Readonly<Record<string, readonly number[]>> = {
  IF: [1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
};

/** The parts of a formula of which one is what the cell shows. */
function shownNodes(node: AstExpression): AstExpression[] {
  if (node.type === 'UnaryExpression' && node.operator === '@') {
    return node.arguments.flatMap(shownNodes);
  }
  if (isLetNode(node)) return node.body ? shownNodes(node.body) : [];
  const branches = isCallNode(node) ? (BRANCHES[nameOf(node)] ?? []) : [];
  if (!isCallNode(node) || branches.length === 0) return [node];
  return branches.flatMap((at) => {
    const branch = node.arguments[at];
    return branch ? shownNodes(branch) : [];
  });
}

/** The name of the function called, in capitals; '' where a LAMBDA is called as it stands. */
export function nameOf({ callee }: CallExpression): string {
  return 'name' in callee ? callee.name.toUpperCase() : '';
}

/** The function of ours that a call names, as Excel shows it or as it saves it. */
export function idOf(node: CallExpression, namespace: string): FunctionId | undefined {
  const name = nameOf(node);
  const own = namespace.toUpperCase();
  const prefix = [`${own}.`, `_XLDUDF_${own}_`].find((each) => name.startsWith(each));
  return prefix === undefined ? undefined : functionIdOf(name.slice(prefix.length));
}

export function sourceOf(formula: string, { loc }: { readonly loc?: number[] }): string {
  const [from, to] = loc ?? [];
  return from === undefined ? '' : formula.slice(from, to);
}

type Scope = ReadonlyMap<string, AstExpression | 'parameter'>;

function walk(
  node: AstExpression | null,
  scope: Scope,
  visit: (node: AstExpression, scope: Scope) => void,
): void {
  // An argument that is left out is no node.
  if (!node) return;
  visit(node, scope);
  if (isLetNode(node)) {
    // A name is known to what follows it.
    const inner = new Map(scope);
    for (const { id, init } of node.declarations) {
      if (!init) continue;
      walk(init, new Map(inner), visit);
      inner.set(id.name.toLowerCase(), init);
    }
    walk(node.body ?? null, inner, visit);
  } else if (isLambdaNode(node)) {
    const inner = new Map(scope);
    for (const { name } of node.params) inner.set(name.toLowerCase(), 'parameter');
    walk(node.body ?? null, inner, visit);
  } else if ('arguments' in node) {
    if (isCallNode(node) && isLambdaNode(node.callee)) walk(node.callee, scope, visit);
    for (const argument of node.arguments) walk(argument, scope, visit);
  }
}

/** What a reference in a formula means; undefined for what no sheet of this workbook has. */
export function referenceOf({ value, kind }: ReferenceIdentifier): Reference | undefined {
  switch (kind) {
    case 'name':
      return nameReference(value);
    case 'table':
      return tableReference(value);
    default:
      return cellsReference(value);
  }
}

/** A name of the workbook, or of one sheet of it. */
function nameReference(text: string): Reference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !('name' in parsed)) return undefined;
  const { context = [], name } = parsed;
  if (isElsewhere(context)) return undefined;
  return { kind: 'name', sheetName: context[0], name };
}

/** A reference to another workbook names it before the sheet. */
function isElsewhere(context: readonly string[]): boolean {
  return context.length > 1 || (context[0]?.startsWith('[') ?? false);
}

function cellsReference(text: string): Reference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return undefined;
  const { context = [], range } = parsed;
  if (isElsewhere(context)) return undefined;
  const { top, left, bottom, right } = range;
  return {
    kind: 'cells',
    sheetName: context[0],
    row: top ?? 0,
    column: left ?? 0,
    rows: bottom === null || bottom === undefined ? undefined : bottom - (top ?? 0) + 1,
    columns: right === null || right === undefined ? undefined : right - (left ?? 0) + 1,
  };
}

/** `B2#`: the reference of the cell, as what its formula fills. */
export function spillOf(reference: Reference | undefined): Reference | undefined {
  if (reference?.kind !== 'cells') return undefined;
  const { sheetName, row, column } = reference;
  return { kind: 'spill', sheetName, row, column };
}

function tableReference(text: string): Reference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed || (parsed.context ?? []).length > 0) return undefined;
  const { table = '', columns = [], sections = [] } = parsed;
  const has = (section: string): boolean => sections.some((each) => each.toLowerCase() === section);
  const rows = has('this row') ? 'this' : has('all') ? 'all' : has('headers') ? 'heads' : 'data';
  if (has('totals')) return undefined;
  return { kind: 'table', table, columns, rows };
}
