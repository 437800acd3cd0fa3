/**
 * A formula in pieces that, put together, are the formula again. `sheet` is a sheet's prefix with
 * its exclamation mark, `call` a function's name without its bracket, `brackets` what tables and
 * other files are named by.
 */
export interface Token {
  readonly kind:
    | 'text'
    | 'sheet'
    | 'cell'
    | 'rows'
    | 'columns'
    | 'call'
    | 'name'
    | 'brackets'
    | 'error'
    | 'number'
    | 'space'
    | 'other';
  readonly text: string;
}

const WORD = String.raw`[\p{L}\p{M}\p{N}_.\\?]`;
const NOT_LONGER = String.raw`(?![\p{L}\p{M}\p{N}_.\\(!])`;

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'!/y],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/y],
  ['space', /\s+/y],
  ['columns', new RegExp(String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${NOT_LONGER}`, 'iuy')],
  ['cell', new RegExp(String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}${NOT_LONGER}`, 'iuy')],
  ['rows', /\$?\d+:\$?\d+(?![\d.])/y],
  ['number', /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iy],
  ['sheet', new RegExp(`${WORD}+(?::${WORD}+)?!`, 'uy')],
  ['call', new RegExp(String.raw`[\p{L}_\\]${WORD}*(?=\()`, 'uy')],
  ['name', new RegExp(String.raw`[\p{L}_\\]${WORD}*`, 'uy')],
];

/** Cuts a formula, with or without its equals sign, into tokens; whatever it is, nothing is lost. */
export function lex(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'brackets', text: brackets(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'other', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

/** Brackets may be nested, and an apostrophe takes the next character as it is. */
function brackets(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}

/** The name that a sheet's prefix stands for: without quotes and exclamation mark. */
export function sheetNameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet's prefix for a name: quoted, as is always allowed. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
