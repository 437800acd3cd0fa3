/** What one request may hold; beyond it the answer is 413 with the limit. */
export const MOST_ITEMS = 10_000;
/** In the answers to all items of a request together. */
export const MOST_ANSWER_CELLS = 250_000;
export const MOST_CUSTOMERS = 100_000;
export const MOST_LIST_ROWS = 1_000_000;
export const LARGEST_JSON_BYTES = 32 * 1024 * 1024;
export const LARGEST_LIST_BYTES = 64 * 1024 * 1024;
