import { err } from '../result.ts';

/** The name that failures of a list as a whole carry. */
export const LIST = 'list';

export const LIST_FORMS = {
  zh: 'CSV(逗号、分号或制表符分隔)的 UTF-8 或 GB18030 文本, 首行为列名',
  en: 'CSV (comma, semicolon or tab) as UTF-8 or GB18030 text, the first row being the heads',
};

/** A list that cannot be read as a table: what was met, and what to do about it. */
export function refuseList(given: string, zh: string, en: string) {
  return err({ code: 'invalid-input', parameter: LIST, given, accepted: { zh, en } });
}

export function tooLarge(given: number, limit: number, zh: string, en: string, parameter = LIST) {
  return err({ code: 'too-large', parameter, given, limit, unit: { zh, en } });
}
