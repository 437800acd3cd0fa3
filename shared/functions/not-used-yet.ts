import type { Phrase } from '../phrase.ts';
import type { Because, Source } from '../rules/reason.ts';
import type { ColumnOf } from './define.ts';
import { say } from './reference/shape.ts';

/**
 * Tells of arguments that are accepted and read and have no rule yet, so that nobody takes an answer
 * for one that went by them; nothing where none of them is given.
 */
export function tellNotUsedYet(
  given: Readonly<Record<string, unknown>>,
  source: Source,
  because: Because,
): void {
  if (!because) return;
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  if (names.length > 0) because.push({ id: 'not-used-yet', figures: { names }, source });
}

/** Whom the caps count, in words; QUOTA and CLASSIFY take it. */
export const describeCounted = (): Phrase =>
  say(
    '在用基础通信业务列: TRUE/FALSE、是/否; 空白为是; 可不填; 本版读取, 暂不参与计算',
    'Column: uses the basic communication services, TRUE/FALSE; blank is yes. Optional; read, not used yet',
  );

/** A column that says something in any of its rows. */
export function filled<T>(column: ColumnOf<T> | undefined): ColumnOf<T> | undefined {
  return column?.some((cell) => cell !== undefined) ? column : undefined;
}
