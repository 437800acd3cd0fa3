import type { Token } from '@borgar/fx/xlsx';
import { readCustomName } from './custom-names.ts';
import {
  isFunction,
  isInOtherFile,
  isName,
  isOperator,
  isReference,
  tokensOf,
} from './references.ts';

/** Why the grid cannot calculate a formula: its last value is kept instead. */
export type Incalculable =
  /** It refers to another file. */
  | 'external'
  /** It names a table's column, or a spilled range by its first cell. */
  | 'structured'
  | 'spill-reference'
  /** The grid lacks a function. */
  | 'function';

interface Reason {
  readonly why: Incalculable;
  /** What the grid cannot calculate, as it stands in the formula. */
  readonly name: string;
}

export interface FormulaRead {
  /** As the grid has it, with its equals sign. */
  readonly formula: string;
  readonly incalculable?: Reason | undefined;
}

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i;

/**
 * A formula of a file as the grid calculates it: without the prefixes of newer functions, and the
 * add-in's functions by their names.
 * @param isKnown whether the grid calculates a function, named in capitals.
 */
export function readFormula(text: string, isKnown: (name: string) => boolean): FormulaRead {
  const tokens = tokensOf(text);
  const parameters = new Set(
    tokens.flatMap(({ value }) =>
      value.startsWith('_xlpm.') ? [value.replace(PREFIXES, '').toUpperCase()] : [],
    ),
  );
  let incalculable: Reason | undefined;
  let formula = '=';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    incalculable ??= reasonOf(token, tokens[at + 2], parameters, isKnown);
    if (isFunction(token) && bareName(token) === 'SINGLE') {
      formula += '@';
      // SINGLE(A1:A3) is @A1:A3.
      if (isReference(tokens[at + 2]) && isOperator(tokens[at + 3], ')')) {
        formula += tokens[at + 2]?.value;
        at += 3;
      }
    } else if (isFunction(token)) {
      const bare = token.value.replace(PREFIXES, '');
      formula += readCustomName(bare) ?? bare;
    } else if (isName(token)) {
      formula += token.value.replace(PREFIXES, '');
    } else if (token.type !== 'fx_prefix') {
      formula += token.value;
    }
  }
  return incalculable ? { formula, incalculable } : { formula };
}

function bareName({ value }: Token): string {
  return value.replace(PREFIXES, '').toUpperCase();
}

function reasonOf(
  token: Token,
  argument: Token | undefined,
  parameters: ReadonlySet<string>,
  isKnown: (name: string) => boolean,
): Reason | undefined {
  if (isInOtherFile(token)) return { why: 'external', name: token.value };
  if (token.type === 'structured') return { why: 'structured', name: token.value };
  if (!isFunction(token)) return undefined;
  const bare = bareName(token);
  if (bare === 'SINGLE' || parameters.has(bare)) return undefined;
  if (bare === 'ANCHORARRAY') return { why: 'spill-reference', name: `${argument?.value ?? ''}#` };
  const name = readCustomName(bare) ?? bare;
  return isKnown(name) ? undefined : { why: 'function', name };
}
