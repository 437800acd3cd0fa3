import { failMissingField } from '../../shared/lists/kind.ts';
import { type ServiceList, ServiceListBuilder } from '../../shared/lists/service-list.ts';
import { SERVICE_LIST } from '../../shared/lists/services.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import { createSheetReader } from '../lists/sheet-cells.ts';
import { readSheetList, type SheetRows, textIn } from '../lists/sheet-list.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { HeadedPlace } from '../runs/write-plan.ts';
import type { ServiceColumns } from './columns.ts';

/** Services as they were read: a row each from the first under the head to the last service. */
export interface ReadServices extends ServiceList, SheetRows {
  readonly rows: number;
  readonly customers: readonly string[];
}

/** Reads the columns that decide on levels; every fault is told by its row. */
export async function readServices(
  workbook: Workbook,
  place: HeadedPlace,
  fields: ServiceColumns,
  book: Rulebook,
  steps: Steps,
): Promise<Result<ReadServices, Trouble>> {
  for (const field of ['customer', 'service'] as const) {
    if (fields[field] === undefined) return failMissingField(SERVICE_LIST, field);
  }
  const customers: string[] = [];
  const read = await readSheetList(
    workbook,
    place,
    {
      ...{ fields, word: 'service' as const },
      readCell: createSheetReader(SERVICE_LIST, book),
      build: (rows, source, readCell, form) =>
        new ServiceListBuilder(rows, source, readCell, book.vocabulary, form),
      onRow: (source) => customers.push(textIn(source, 'customer')),
    },
    steps,
  );
  if (!read.ok) return read;
  const { list, rows } = read.value;
  const hashes = rows.hashes.subarray(0, list.end);
  return ok({ ...list, ...rows, hashes, rows: list.end, customers });
}
