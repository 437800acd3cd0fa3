import { cellText, findCells, readDelimited, recordEnd } from '../../../shared/csv/delimited.ts';
import type { PlannedCell } from './make-sheet.ts';

/** The sample's customers, as they stand in the file. */
export interface CustomerRows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
}

const ADDRESS = 'assets/sample-customers.csv';
const REVENUE = '年收入(元)';

/** Fetches the sample list; undefined where it can't be had. */
export async function fetchCustomerRows(): Promise<CustomerRows | undefined> {
  const answer = await fetch(ADDRESS).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return readRows(new Uint8Array(await answer.arrayBuffer()));
}

export function readRows(bytes: Uint8Array): CustomerRows | undefined {
  const read = readDelimited(bytes, (cells) => cells.length);
  if (!read.ok) return undefined;
  const text = read.value;
  const bounds = new Uint32Array(256);
  const records = Array.from({ length: text.count }, (_, record) => {
    const start = text.starts[record] ?? 0;
    const count = findCells(text, start, recordEnd(text, record), bounds);
    return Array.from({ length: count }, (__, cell) => cellText(text, bounds, cell));
  });
  const [heads = [], ...rows] = records;
  const revenue = heads.indexOf(REVENUE);
  const figured = rows.map((row) =>
    row.map((cell, column) => (column === revenue && /^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  return { heads, rows: figured };
}
