import type { Token } from '@borgar/fx/xlsx';
import { writeCustomName } from './custom-names.ts';
import { givesArray, prefixOf } from './newer-functions.ts';
import {
  isArea,
  isFunction,
  isName,
  isOperator,
  isReference,
  onSheet,
  sheetOf,
  tokensOf,
} from './references.ts';

export interface FormulaTarget {
  /** The add-in's namespace in Excel. */
  readonly namespace: string;
  /** Sheets that get another name in the file, in small letters, by their old ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface FormulaWritten {
  /** As it stands in a file, without an equals sign. */
  readonly text: string;
  /**
   * Excel has to keep it as a dynamic array: else it would read each range in it as the one cell in
   * the formula's own row, and show only the first of many results.
   */
  readonly dynamic: boolean;
}

/**
 * A formula of the grid as Excel keeps it.
 * @param spills whether it gave more than one cell.
 */
export function writeFormula(
  formula: string,
  spills: boolean,
  { namespace, renamed }: FormulaTarget,
): FormulaWritten {
  const tokens = tokensOf(formula.replace(/^\s*=/, ''));
  const dynamic = spills || tokens.some((_, at) => asksForArray(tokens, at));
  const parameters = parametersOf(tokens);
  const written = tokens.map((token) => {
    const { value } = token;
    const isParameter = parameters.has(value.toUpperCase());
    if (isParameter && (isFunction(token) || isName(token))) return `_xlpm.${value}`;
    if (isFunction(token)) return writeCustomName(value, namespace) ?? prefixOf(value) + value;
    const name = isReference(token) ? renamed.get(sheetOf(value)?.toLowerCase() ?? '') : undefined;
    return name === undefined ? value : onSheet(value, name);
  });
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const next = written[at + 1] ?? '';
    if (isOperator(tokens[at], '@')) {
      // @ before a reference is SINGLE() around it in a dynamic formula, and understood in another.
      if (!dynamic || !isReference(tokens[at + 1])) continue;
      text += `_xlfn.SINGLE(${next})`;
      at++;
    } else if (isReference(tokens[at]) && isOperator(tokens[at + 1], '#')) {
      text += `_xlfn.ANCHORARRAY(${written[at]})`;
      at++;
    } else {
      text += written[at];
    }
  }
  return { text, dynamic };
}

const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>']);

/**
 * An array function, a spilled range, or a range that is reckoned with cell by cell. Other formulas
 * are left plain, also with the add-in's functions: LibreOffice calculates every array anew when it
 * opens a file, and would show #NAME? in place of the values.
 */
function asksForArray(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isFunction(token)) return givesArray(token.value);
  if (isOperator(token, '#')) return isReference(tokens[at - 1]);
  // Only a dynamic formula can hand one cell of a range to a function that takes whole ones.
  if (isOperator(token, '@')) {
    return tokens.some(({ value }) => writeCustomName(value, 'x') !== undefined);
  }
  if (!isArea(token) || isOperator(tokens[at - 1], '@')) return false;
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) => beside?.type === 'operator' && OPERATORS.has(beside.value),
  );
}

/** Names that LET and LAMBDA give: each stands alone in its place, with another place after it. */
function parametersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const parameters = new Set<string>();
  const open: { call: string; place: number; from: number }[] = [];
  tokens.forEach((token, at) => {
    const inside = open.at(-1);
    if (isOperator(token, '(')) {
      const before = tokens[at - 1];
      const call = before && isFunction(before) ? before.value.toUpperCase() : '';
      open.push({ call, place: 0, from: at + 1 });
    } else if (isOperator(token, ')')) {
      open.pop();
    } else if (isOperator(token, ',') && inside) {
      const given = tokens.slice(inside.from, at).filter(({ type }) => !/space|newline/.test(type));
      const [name] = given;
      const names = inside.call === 'LAMBDA' || (inside.call === 'LET' && inside.place % 2 === 0);
      if (names && given.length === 1 && name && isName(name)) {
        parameters.add(name.value.toUpperCase());
      }
      inside.place++;
      inside.from = at + 1;
    }
  });
  return parameters;
}
