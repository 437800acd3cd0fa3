import {
  type AstExpression,
  type CallExpression,
  isCallNode,
  isLambdaNode,
  isLetNode,
  parse,
  parseA1Ref,
  parseStructRef,
  type ReferenceIdentifier,
  tokenize,
} from '@borgar/fx';
import { type FunctionId, functionIdOf } from '../../shared/functions/catalogue.ts';
import type { Reference } from '../host/workbook.ts';

/** A call of one of our functions in a formula. */
export interface FoundCall {
  readonly id: FunctionId;
  readonly node: CallExpression;
  /** As it stands in the formula, and where. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** The formula is nothing but this call. */
  readonly isWhole: boolean;
}

/** The formula as a tree; undefined where it is none that can be read. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true, mergeRefs: true }), {
      permitArrayCalls: true,
    });
  } catch (error) {
    // The parser tells by an error that a formula is none, as one that is saved half-typed.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Calls of our functions, the outer ones before those in their arguments. */
export function findCalls(formula: string, namespace: string): FoundCall[] {
  const tree = parseFormula(formula);
  if (!tree) return [];
  const whole = tree.type === 'UnaryExpression' && tree.operator === '@' ? tree.arguments[0] : tree;
  const calls: FoundCall[] = [];
  walk(tree, (node) => {
    if (!isCallNode(node)) return;
    const id = idOf(node, namespace);
    if (id === undefined) return;
    const source = sourceOf(formula, node);
    const [from = 0, to = 0] = node.loc ?? [];
    calls.push({ id, node, source, from, to, isWhole: node === whole });
  });
  return calls;
}

/** The function of ours that a call names, as Excel shows it or as it saves it. */
export function idOf({ callee }: CallExpression, namespace: string): FunctionId | undefined {
  const { name } = callee;
  const upper = name.toUpperCase().replace(/^_XLDUDF_([A-Z]+)_/, '$1.');
  const prefix = `${namespace.toUpperCase()}.`;
  return upper.startsWith(prefix) ? functionIdOf(upper.slice(prefix.length)) : undefined;
}

export function sourceOf(formula: string, { loc }: { readonly loc?: number[] }): string {
  const [from, to] = loc ?? [];
  return from === undefined ? '' : formula.slice(from, to);
}

function walk(node: AstExpression | null, visit: (node: AstExpression) => void): void {
  // An argument that is left out is no node.
  if (!node) return;
  visit(node);
  if (isLetNode(node)) {
    for (const { init } of node.declarations) if (init) walk(init, visit);
    if (node.body) walk(node.body, visit);
  } else if (isLambdaNode(node)) {
    if (node.body) walk(node.body, visit);
  } else if ('arguments' in node) {
    for (const argument of node.arguments) walk(argument, visit);
  }
}

/** What a reference in a formula means; undefined for what no sheet of this workbook has. */
export function referenceOf({ value, kind }: ReferenceIdentifier): Reference | undefined {
  switch (kind) {
    case 'name':
      return { kind: 'name', name: value };
    case 'table':
      return tableReference(value);
    default:
      return cellsReference(value);
  }
}

function cellsReference(text: string): Reference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return undefined;
  const { context = [], range } = parsed;
  // A reference to another workbook names it before the sheet.
  if (context.length > 1 || context[0]?.startsWith('[')) return undefined;
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
