import { LOG_SHEET } from '../../../addin/runs/log.ts';
import type { EmulatedHost } from './emulated-host.ts';

/** The log without its heads: run, customer, from, to. */
export function logRows({ book }: EmulatedHost): string[][] {
  const log = book.sheets.find(({ name }) => name === LOG_SHEET);
  const box = log?.grid.usedBox();
  if (!log || !box) return [];
  return Array.from({ length: box.rows - 1 }, (_, row) =>
    [1, 2, 3, 4].map((column) => String(log.grid.value(row + 1, column))),
  );
}
