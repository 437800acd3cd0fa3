/** What a cell shows whose formula calls a function that the workbook does not know. */
export const BROKEN = '#NAME?';

/** Whether a formula calls a function of the namespace. */
export function callsFunctionsOf(namespace: string): (formula: string) => boolean {
  const call = new RegExp(`(?<![A-Za-z0-9_.])${namespace}\\.[A-Z]+\\(`, 'i');
  return (formula) => call.test(formula);
}
