import type { NormDocument } from '../document.ts';

/** Whether two documents say the same, whatever the order of their members. */
export function isSameDocument(a: NormDocument, b: NormDocument): boolean {
  return textOf(a) === textOf(b);
}

function textOf(document: NormDocument): string {
  return JSON.stringify(document, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)))
      : value,
  );
}
