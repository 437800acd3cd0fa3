import type { Phrase } from '../../shared/failure.ts';
import { child } from '../../shared/norm/finding.ts';
import { type CellForm, type SheetWords, text } from './cell-form.ts';

/** A part of a norm document: a row of it, or the document itself. */
export type Part = Readonly<Record<string, unknown>>;

/** A part being read from its row. */
export type Draft = Record<string, unknown>;

/** A member of a part of a document, as a column of its sheet. */
export interface Column {
  readonly head: Phrase;
  /** It tells which row this is, or when the row fits. */
  readonly isCondition?: boolean;
  /** What stands there says little without the head: 是, 南京. */
  readonly needsHead?: boolean;
  /** What a row is called by it, where that is not what stands there: a word's label. */
  readonly title?: (part: Part, words: SheetWords) => Phrase | undefined;
  /** The unit of a figure there. */
  readonly unit?: (part: Part, words: SheetWords) => string | undefined;
  /** What stands there depends on the row: 参照 of a tier is a tier. */
  form(part: Part, words: SheetWords): CellForm;
  /** Where the member is in the part. */
  path(part: Part, words: SheetWords): readonly string[];
  get(part: Part, words: SheetWords): unknown;
  put(draft: Draft, value: unknown, words: SheetWords): void;
}

export function memberAt(part: Part, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Part)[name] : undefined),
    part,
  );
}

export function putAt(draft: Draft, path: readonly string[], value: unknown): void {
  let at = draft;
  for (const name of path.slice(0, -1)) at = objectIn(at, name);
  at[path[path.length - 1] ?? ''] = value;
}

/** The object under a name, made where there is none. */
export function objectIn(draft: Draft, name: string): Draft {
  const known = draft[name];
  if (typeof known === 'object' && known !== null) return known as Draft;
  const made: Draft = {};
  draft[name] = made;
  return made;
}

/** Adds to the list under a name: the pointer of what was added. */
export function addTo(
  draft: Draft,
  name: string,
  entry: unknown,
  at: readonly string[] = [],
): string {
  const known = draft[name];
  const list: unknown[] = Array.isArray(known) ? known : [];
  draft[name] = list;
  return pointerTo([...at, name, String(list.push(entry) - 1)]);
}

export function pointerTo(path: readonly string[], from = ''): string {
  return path.reduce(child, from);
}

type PathOf = (part: Part, words: SheetWords) => readonly string[];

/** A column whose member depends on the row. */
export function varying(head: Phrase, path: PathOf, form: Column['form']): Column {
  return {
    head,
    form,
    path,
    get: (part, words) => memberAt(part, path(part, words)),
    put: (draft, value, words) => putAt(draft, path(draft, words), value),
  };
}

export function member(head: Phrase, path: string | readonly string[], form: CellForm): Column {
  const names = typeof path === 'string' ? [path] : path;
  return varying(
    head,
    () => names,
    () => form,
  );
}

export function condition(column: Column): Column {
  return { ...column, isCondition: true };
}

const ANY_TEXT: Phrase = { zh: '文字', en: 'words' };

/** Words in Chinese, and in English where they differ. */
export function inBothLanguages(head: Phrase, path: string | readonly string[]): Column[] {
  const names = typeof path === 'string' ? [path] : path;
  const at = (part: Part) => memberAt(part, names) as string | Phrase | undefined;
  const words = text(ANY_TEXT);
  return [
    {
      ...member(head, names, words),
      get: (part) => {
        const value = at(part);
        return typeof value === 'object' ? value.zh : value;
      },
    },
    {
      ...member({ zh: `${head.zh}(英文)`, en: `${head.en} (English)` }, names, words),
      get: (part) => {
        const value = at(part);
        return typeof value === 'object' ? value.en : undefined;
      },
      put: (draft, value) => {
        const zh = at(draft);
        putAt(draft, names, { zh: typeof zh === 'string' ? zh : value, en: value });
      },
    },
  ];
}
