/**
 * The texts that `parseMoment` reads, as a regular expression for those who describe or check them
 * elsewhere: JSON Schema and OpenAPI. Left to the parser are what a pattern cannot say readably: how
 * long each month is, full-width digits, and blanks around the text.
 */

/** From 1992 on: before, China kept daylight saving time. */
const YEAR = '(?:199[2-9]|[2-9]\\d{3})';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

const HYPHENS = `-${MONTH}-${DAY}`;
const SLASHES = `/${MONTH}/${DAY}`;
const FULL_STOPS = `\\.${MONTH}\\.${DAY}`;
const COMPACT = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const CHINESE = ` ?年 ?${MONTH} ?月 ?${DAY} ?[日号]`;

const HOUR = '(?:(?:[01]?\\d|2[0-3])|上午 ?(?:0?\\d|1[0-2])|下午 ?(?:0?[1-9]|1\\d|2[0-3]))';
const MINUTE = '[0-5]\\d';
const ZONE = `(?:Z|[+-](?:[01]\\d|2[0-3]):?${MINUTE})?`;
const CLOCK = `:${MINUTE}(?::${MINUTE}(?:\\.\\d{1,9})?)?${ZONE}`;
const CHINESE_CLOCK = ' ?[时点](?: ?[0-5]?\\d ?分(?: ?[0-5]?\\d ?秒)?)?';
const TIME = `(?:${HOUR}(?:${CLOCK}|${CHINESE_CLOCK})|24:00(?::00)?${ZONE})`;

/** Dates, each alone or with a time; only after 日 or 号 may the time follow at once. */
const withTimes = (...plain: readonly string[]) =>
  `${YEAR}(?:(?:${plain.join('|')})(?:(?: {1,3}|T)${TIME})?|${CHINESE}(?:(?: {0,3}|T)${TIME})?)`;

/** A date without a time. */
export const DATE_PATTERN = `^${YEAR}(?:${[HYPHENS, SLASHES, FULL_STOPS, COMPACT, CHINESE].join('|')})$`;

const MOMENT = withTimes(HYPHENS, SLASHES, FULL_STOPS, COMPACT);

/** A date or an instant. */
export const MOMENT_PATTERN = `^${MOMENT}$`;

/** Dates or instants, as `readDatesText` reads them. */
export const MOMENTS_PATTERN = `^${MOMENT}(?:[;；,，\\n] ?${MOMENT}){0,999}$`;

/** A slash also separates the parts of a date, so that it stands between two alike alone. */
const END = withTimes(HYPHENS, FULL_STOPS, COMPACT);
const SLASHED = `${YEAR}${SLASHES}`;
const INTERVAL = `(?:${END}[/~～至]${END}|${SLASHED}/${SLASHED})`;

/** From a moment on. */
const OPEN_INTERVAL = `(?:${END}[/~～至]|${SLASHED}/)`;

/** Intervals from one moment to another, as `readPausesText` reads them; the last may be open. */
export const INTERVALS_PATTERN = `^(?:${INTERVAL}[;；,，\\n] ?){0,999}(?:${INTERVAL}|${OPEN_INTERVAL})$`;
