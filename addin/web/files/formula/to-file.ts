import { writeCustomName } from './custom-names.ts';
import { lex, sheetNameOf, sheetPrefix, type Token } from './lex.ts';
import { mayGiveArray, prefixOf } from './newer-functions.ts';

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
  const dynamic = spills || tokens.some((token, at) => asksForArray(token, tokens[at + 1]));
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

function asksForArray({ kind, text }: Token, next: Token | undefined): boolean {
  if (kind === 'call') return writeCustomName(text, 'x') !== undefined || mayGiveArray(text);
  return kind === 'cell' && next?.text === '#';
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
    while (
      /^(?:sheet|cell|rows|columns|name)$/.test(tokens[end]?.kind ?? '') ||
      tokens[end]?.text === ':'
    )
      end++;
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
