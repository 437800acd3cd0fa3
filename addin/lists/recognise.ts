import { CUSTOMER_HEADS } from '../../shared/lists/customer-heads.ts';
import { CUSTOMERS, type CustomerField } from '../../shared/lists/customers.ts';
import { fieldsOf } from '../../shared/lists/kind.ts';
import { ok, type Result } from '../../shared/result.ts';
import { columnLetters } from '../host/area.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import { readHeads } from '../places/read-heads.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { ColumnFinding, FieldColumns, HeadColumn, Recognised } from './list-types.ts';
import { recall } from './mapping-memory.ts';

const FIELDS = fieldsOf(CUSTOMERS);

export async function recognisePlace(
  workbook: Workbook,
  place: Place,
): Promise<Result<Recognised, Trouble>> {
  const read = await readHeads(workbook, place, CUSTOMER_HEADS.score);
  if (!read.ok) return read;
  const { heads, headRow, rows } = read.value;
  const columns = heads.map(
    (head, column): HeadColumn => ({
      ...{ column, head, means: CUSTOMER_HEADS.meaningOf(head) },
      letters: columnLetters(read.value.place.area.column + column),
    }),
  );
  const byHeads = takeFirst(columns);
  const remembered = await recall(workbook, read.value.place, columns);
  if (!remembered.ok) return remembered;
  const fields = remembered.value.fields ?? byHeads;
  return ok({
    ...{ place: read.value.place, headRow, rows, columns },
    mapping: { fields, words: remembered.value.words },
    remembered: remembered.value.fields !== undefined,
    findings: findingsOf(columns, fields, remembered.value.fields !== undefined),
  });
}

function columnsOfField(columns: readonly HeadColumn[], field: CustomerField): number[] {
  return columns.flatMap(({ column, means }) =>
    means && 'field' in means && means.field === field ? [column] : [],
  );
}

function takeFirst(columns: readonly HeadColumn[]): FieldColumns {
  const fields: Partial<Record<CustomerField, number>> = {};
  for (const field of FIELDS) {
    const [first] = columnsOfField(columns, field);
    if (first !== undefined) fields[field] = first;
  }
  return fields;
}

/** What to look at; a choice made by hand is not questioned again. */
function findingsOf(
  columns: readonly HeadColumn[],
  fields: FieldColumns,
  chosen: boolean,
): ColumnFinding[] {
  return FIELDS.flatMap((field): ColumnFinding[] => {
    const { holds, without } = CUSTOMERS.fields[field];
    if (fields[field] === undefined) {
      if (field === 'category') return [{ kind: 'missing', field, weight: 'blocks' }];
      return without ? [{ kind: 'missing', field, weight: 'tells', consequence: without }] : [];
    }
    const several = columnsOfField(columns, field);
    if (!chosen && holds !== 'name' && several.length > 1) {
      return [{ kind: 'several', field, weight: 'asks', columns: several }];
    }
    return [];
  });
}
