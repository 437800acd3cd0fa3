/** Longer texts cannot be a label; they are refused before they are looked at. */
export const LONGEST_LABEL = 64;

/** Folds full-width forms, case and the separators that make no difference in a label. */
export function foldLabel(text: string): string {
  return foldCase(text).replace(/[\s\-_()、,/·."“”'‘’]+/g, '');
}

export function foldCase(text: string): string {
  return text.length > LONGEST_LABEL ? '' : text.normalize('NFKC').trim().toLowerCase();
}
