import type { Phrase } from '../../failure.ts';
import { nearest } from '../../vocabulary/nearest.ts';

/**
 * Something about a rulebook that a person should know: an error makes a company's document
 * unusable, a warning asks for a second look, an information says what is so.
 */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'information';
  readonly code:
    | 'invalid'
    | 'unknown-name'
    | 'conflict'
    | 'gap'
    | 'duplicate-row'
    | 'unreachable-row'
    | 'idle-column'
    | 'idle-override'
    | 'tier-inversion';
  /** JSON pointer into the document, or table and row of the norm. */
  readonly pointer: string;
  readonly text: Phrase;
}

/** Collects what is wrong with one document, each with its place. */
export class Findings {
  readonly list: Finding[] = [];

  get hasErrors(): boolean {
    return this.list.some(({ severity }) => severity === 'error');
  }

  invalid(pointer: string, given: unknown, accepted: Phrase): undefined {
    const shown = showGiven(given);
    this.list.push({
      severity: 'error',
      code: 'invalid',
      pointer,
      text: {
        zh: `给出 ${shown}, 可用: ${accepted.zh}`,
        en: `given ${shown}, accepted: ${accepted.en}`,
      },
    });
    return undefined;
  }

  unknownName(pointer: string, name: string, accepted: readonly string[]): undefined {
    const like = nearest(name, accepted);
    const shown = accepted.slice(0, 40).join(', ');
    this.list.push({
      severity: 'error',
      code: 'unknown-name',
      pointer,
      text: {
        zh: `没有“${name.slice(0, 40)}”${like ? `, 是否“${like}”?` : ','} 可用: ${shown}`,
        en: `no "${name.slice(0, 40)}"${like ? `, did you mean "${like}"?` : ','} accepted: ${shown}`,
      },
    });
    return undefined;
  }

  add(
    severity: Finding['severity'],
    code: Finding['code'],
    pointer: string,
    text: Phrase,
  ): undefined {
    this.list.push({ severity, code, pointer, text });
    return undefined;
  }
}

function showGiven(given: unknown): string {
  const text = JSON.stringify(given) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON pointer of a member: `~` and `/` in its name are escaped (RFC 6901). */
export function child(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
