import { writeCustomName } from './custom-names.ts';
import { lex, sheetNameOf, sheetPrefix, type Token } from './lex.ts';
import { givesArray, prefixOf } from './newer-functions.ts';

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
  const tokens = lex(formula.replace(/^\s*=/, ''));
  const dynamic = spills || tokens.some((_, at) => asksForArray(tokens, at));
  const parameters = parametersOf(tokens);
  const text = tokens.map((token, at) => {
    const upper = token.text.toUpperCase();
    switch (token.kind) {
      case 'call':
        if (parameters.has(upper)) return `_xlpm.${token.text}`;
        return writeCustomName(token.text, namespace) ?? prefixOf(upper) + token.text;
      case 'name':
        return parameters.has(upper) ? `_xlpm.${token.text}` : token.text;
      case 'sheet': {
        const name = renamed.get(sheetNameOf(token.text).toLowerCase());
        return name === undefined ? token.text : sheetPrefix(name);
      }
      case 'cell':
        return tokens[at + 1]?.text === '#' ? `_xlfn.ANCHORARRAY(${token.text})` : token.text;
      case 'other':
        if (token.text === '#' && tokens[at - 1]?.kind === 'cell') return '';
        return token.text === '@' ? '' : token.text;
      default:
        return token.text;
    }
  });
  return { text: singled(tokens, text, dynamic), dynamic };
}

const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>']);

/**
 * An array function, a spilled range, or a range that is reckoned with cell by cell. Other formulas
 * are left plain, also with the add-in's functions: LibreOffice calculates every array anew when it
 * opens a file, and would show #NAME? in place of the values.
 */
function asksForArray(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'call') return givesArray(token.text);
  if (token.text === '#') return tokens[at - 1]?.kind === 'cell';
  // Only a dynamic formula can hand one cell of a range to a function that takes whole ones.
  if (token.text === '@')
    return tokens.some(({ text }) => writeCustomName(text, 'x') !== undefined);
  const isRange =
    token.kind === 'rows' ||
    token.kind === 'columns' ||
    (token.kind === 'cell' && tokens[at - 1]?.text === ':');
  if (!isRange) return false;
  const before = tokens[startOfReference(tokens, at) - 1]?.text ?? '';
  if (before === '@') return false;
  return OPERATORS.has(before) || OPERATORS.has(tokens[at + 1]?.text ?? '');
}

function startOfReference(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && isOfReference(tokens[start - 1])) start--;
  return start;
}

function isOfReference(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:sheet|cell|rows|columns|name)$/.test(token.kind) || token.text === ':')
  );
}

/** @ before a reference is SINGLE() around it in a dynamic formula, and understood in another. */
function singled(tokens: readonly Token[], text: readonly string[], dynamic: boolean): string {
  if (!dynamic) return text.join('');
  let out = '';
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== '@') {
      out += text[at];
      continue;
    }
    let end = at + 1;
    while (isOfReference(tokens[end])) end++;
    out += end === at + 1 ? '' : `_xlfn.SINGLE(${text.slice(at + 1, end).join('')})`;
    at = end - 1;
  }
  return out;
}

/** Names that LET and LAMBDA give: each stands alone in its place, with another place after it. */
function parametersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const parameters = new Set<string>();
  const open: { call: string; place: number; from: number }[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (text === '(' && kind === 'other') {
      const before = tokens[at - 1];
      const call = before?.kind === 'call' ? before.text.toUpperCase() : '';
      open.push({ call, place: 0, from: at + 1 });
    } else if (text === ')' && kind === 'other') {
      open.pop();
    } else if (text === ',' && kind === 'other') {
      const inside = open.at(-1);
      if (!inside) return;
      const given = tokens.slice(inside.from, at).filter((token) => token.kind !== 'space');
      const names = inside.call === 'LAMBDA' || (inside.call === 'LET' && inside.place % 2 === 0);
      if (names && given.length === 1 && given[0]?.kind === 'name') {
        parameters.add(given[0].text.toUpperCase());
      }
      inside.place++;
      inside.from = at + 1;
    }
  });
  return parameters;
}
