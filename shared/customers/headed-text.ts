import { type DelimitedText, ROWS_ABOVE, readCells, readDelimited } from '../csv/delimited.ts';
import { LIST, tooLarge } from '../csv/refuse-list.ts';
import {
  CUSTOMER_HEADS,
  type Heads,
  MOST_COLUMNS,
  recogniseHeads,
} from '../lists/customer-heads.ts';
import { findHeadRow } from '../lists/head-book.ts';
import { err, ok, type Result } from '../result.ts';

/** A table whose heads are understood. */
export interface HeadedText {
  readonly text: DelimitedText;
  readonly heads: Heads;
  /** The record of the heads; those before it are titles and blank lines. */
  readonly headRecord: number;
}

/** Finds the heads of a delimited text; titles may stand above them. @param limit of rows under them. */
export function readHeads(bytes: Uint8Array, limit: number | undefined): Result<HeadedText> {
  const read = readDelimited(bytes, CUSTOMER_HEADS.score, limit);
  if (!read.ok) return read;
  const text = read.value;
  const headRecord = findHeadRecord(text);
  if (headRecord === undefined) {
    const what = {
      zh: '表是空的: 首行应为列名',
      en: 'the list is empty: a row of heads comes first',
    };
    return err({ code: 'no-data', parameter: LIST, what });
  }
  const rows = text.count - headRecord - 1;
  if (limit !== undefined && rows > limit) return tooLarge(rows, limit, '行', 'rows');
  const heads = recogniseHeads(readCells(text, headRecord, MOST_COLUMNS + 1));
  return heads.ok ? ok({ text, heads: heads.value, headRecord }) : heads;
}

/** The record that says most among the first ones; undefined where all are blank. */
function findHeadRecord(text: DelimitedText): number | undefined {
  const records: number[] = [];
  const rows: string[][] = [];
  for (let record = 0; record < text.count && rows.length < ROWS_ABOVE; record++) {
    const cells = readCells(text, record, MOST_COLUMNS + 1);
    if (cells.every((cell) => cell.trim() === '')) continue;
    records.push(record);
    rows.push(cells);
  }
  return records[findHeadRow(rows, CUSTOMER_HEADS.score)];
}
