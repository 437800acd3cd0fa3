/** What one request may hold; beyond it the answer is 413 with the limit. */
export const MOST_ITEMS = 10_000;
/** In the answers to all items of a request together. */
export const MOST_ANSWER_CELLS = 250_000;
/** A company's rulebook, or a chain of them, as JSON. */
export const LARGEST_RULEBOOK_BYTES = 256 * 1024;
/** Of a company's rulebook that are told; the rest are counted. */
export const MOST_FINDINGS = 200;
export const MOST_CUSTOMERS = 100_000;
export const MOST_LIST_ROWS = 1_000_000;
export const LARGEST_JSON_BYTES = 32 * 1024 * 1024;
/** Commas and brackets: what 32 MB of them become would not fit a Worker's 128 MB. */
export const MOST_JSON_VALUES = 2_000_000;
export const LARGEST_LIST_BYTES = 64 * 1024 * 1024;

/** A number of bytes for people. */
export function inBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
