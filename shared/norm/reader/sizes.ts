/** Rows of levels and limits, in all documents of a chain together. */
export const MOST_ROWS = 5000;
/** Documents of a chain. */
export const MOST_DOCUMENTS = 20;
/** A company's own words, and other forms of known ones. */
export const MOST_ALIASES = 5000;
export const MOST_ITEMS = 500;
/** Cities that one row names. */
export const MOST_GROUPS = 1000;
/** Entries of a list of days. */
export const MOST_DAYS = 5000;
export const MOST_WORDS = {
  tiers: 40,
  levels: 40,
  categories: 40,
  services: 200,
  scopes: 50,
  activities: 200,
} as const;

export const MOST_AMOUNT = 10_000;
/** Customers that a cap counts. */
export const MOST_COUNT = 10_000_000;
/** Activities that a row adds up. */
export const MOST_SUMMED = 8;

export const LONGEST_NAME = 64;
export const LONGEST_SOURCE = 200;
export const LONGEST_NOTE = 200;
export const LONGEST_TEXT = 500;
export const LONGEST_REMARK = 2000;
