import { DONE, ok } from '../../../shared/result.ts';
import type { HiddenStore, WorkbookSettings } from '../workbook.ts';
import { KEPT_KEY, type KeptInWorkbook } from './kept-key.ts';
import type { OpenBook } from './open-book.ts';

/** What is kept in the file travels in the workbook's own custom fields. */
export function keptIn(book: OpenBook): KeptInWorkbook {
  return (book.model()?.getCustomMetadata()?.[KEPT_KEY] as KeptInWorkbook | undefined) ?? {};
}

function keep(book: OpenBook, change: Partial<KeptInWorkbook>): void {
  const model = book.model();
  const kept: KeptInWorkbook = { ...keptIn(book), ...change };
  model?.setCustomMetadata({ ...model.getCustomMetadata(), [KEPT_KEY]: kept });
  book.onKept?.();
}

function without<T>(all: Readonly<Record<string, T>> = {}, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}

export function createSettings(book: OpenBook): WorkbookSettings {
  return {
    get: async (key) => ok(keptIn(book).settings?.[key]),
    async set(key, value) {
      keep(book, { settings: { ...keptIn(book).settings, [key]: value } });
      return DONE;
    },
    async remove(key) {
      keep(book, { settings: without(keptIn(book).settings, [key]) });
      return DONE;
    },
  };
}

export function createHiddenStore(book: OpenBook): HiddenStore {
  return {
    async put(key, text) {
      keep(book, { hidden: { ...keptIn(book).hidden, [key]: text } });
      return DONE;
    },
    get: async (key) => ok(keptIn(book).hidden?.[key]),
    keys: async (prefix) =>
      ok(Object.keys(keptIn(book).hidden ?? {}).filter((key) => key.startsWith(prefix))),
    async remove(keys) {
      if (keys.length > 0) keep(book, { hidden: without(keptIn(book).hidden, keys) });
      return DONE;
    },
  };
}
