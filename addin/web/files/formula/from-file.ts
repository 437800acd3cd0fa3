import { readCustomName } from './custom-names.ts';
import { lex, type Token } from './lex.ts';

/** Why the grid cannot calculate a formula: its last value is kept instead. */
export type Incalculable =
  /** It refers to another file. */
  | 'external'
  /** It names a table's column, or a spilled range by its first cell. */
  | 'structured'
  | 'spill-reference'
  /** The grid lacks a function. */
  | 'function';

export interface FormulaRead {
  /** As the grid has it, with its equals sign. */
  readonly formula: string;
  readonly incalculable?: { readonly why: Incalculable; readonly name: string } | undefined;
}

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i;

/** A bracket that begins a sheet's prefix names a file: [1]Sheet1!A1. */
const OTHER_FILE = /^'?(?:[^'[]*)\[/;

/**
 * A formula of a file as the grid calculates it: without the prefixes of newer functions, and the
 * add-in's functions by their names.
 * @param isKnown whether the grid calculates a function, named in capitals.
 */
export function readFormula(text: string, isKnown: (name: string) => boolean): FormulaRead {
  const tokens = lex(text);
  const parameters = new Set(
    tokens.flatMap(({ text: name }) =>
      name.startsWith('_xlpm.') ? [name.replace(PREFIXES, '').toUpperCase()] : [],
    ),
  );
  let incalculable: FormulaRead['incalculable'];
  let formula = '=';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    switch (token.kind) {
      case 'call': {
        const bare = token.text.replace(PREFIXES, '');
        const upper = bare.toUpperCase();
        if (upper === 'SINGLE') {
          formula += '@';
          at = unwrapReference(tokens, at);
          break;
        }
        const name = readCustomName(bare) ?? bare;
        if (upper === 'ANCHORARRAY') {
          incalculable ??= { why: 'spill-reference', name: `${tokens[at + 2]?.text ?? ''}#` };
        } else if (!parameters.has(upper) && !isKnown(name.toUpperCase())) {
          incalculable ??= { why: 'function', name };
        }
        formula += name;
        break;
      }
      case 'name':
        formula += token.text.replace(PREFIXES, '');
        break;
      case 'sheet':
        if (OTHER_FILE.test(token.text)) incalculable ??= { why: 'external', name: token.text };
        formula += token.text;
        break;
      case 'brackets': {
        const isFile = next?.kind === 'sheet' || next?.text === '!';
        incalculable ??= { why: isFile ? 'external' : 'structured', name: token.text };
        formula += token.text;
        break;
      }
      default:
        formula += token.text;
    }
  }
  return incalculable ? { formula, incalculable } : { formula };
}

/** SINGLE(A1:A3) is @A1:A3: drops the brackets around what follows where that is one reference. */
function unwrapReference(tokens: Token[], call: number): number {
  let end = call + 2;
  while (tokens[end] && isOfReference(tokens[end] as Token)) end++;
  if (end === call + 2 || tokens[end]?.text !== ')') return call;
  tokens.splice(end, 1);
  return call + 1;
}

function isOfReference({ kind, text }: Token): boolean {
  return (
    kind === 'sheet' ||
    kind === 'cell' ||
    kind === 'rows' ||
    kind === 'columns' ||
    kind === 'name' ||
    text === ':'
  );
}
