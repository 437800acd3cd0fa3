const MARK = /^(\d{8}-\d{6})-(\d+)\/(\d+)$/;

/** Which of two applications came first, by run and number; negative for the first. */
export function compareMarks(a: string, b: string): number {
  const [, timeA = '', msA = '', numberA = ''] = MARK.exec(a) ?? [];
  const [, timeB = '', msB = '', numberB = ''] = MARK.exec(b) ?? [];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return Number(msA) - Number(msB) || Number(numberA) - Number(numberB);
}
