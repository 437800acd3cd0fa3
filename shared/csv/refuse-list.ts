import { err } from '../result.ts';

/** The name that failures of a list as a whole carry. */
export const LIST = 'list';

export const LIST_FORMS = {
  zh: 'CSV(逗号、分号、竖线或制表符分隔)的 UTF-8、GB18030 或 UTF-16 文本, 首行为列名(其上可有标题行)',
  en: 'CSV (comma, semicolon, pipe or tab) as UTF-8, GB18030 or UTF-16 text, its first row being the heads (titles may stand above)',
};

/** A list that cannot be read as a table: what was met, and what to do about it. */
export function refuseList(given: string, zh: string, en: string) {
  return err({ code: 'invalid-input', parameter: LIST, given, accepted: { zh, en } });
}

export function tooLarge(given: number, limit: number, zh: string, en: string, parameter = LIST) {
  return err({ code: 'too-large', parameter, given, limit, unit: { zh, en } });
}
