import { ok, type Result } from '../result.ts';

import { findStandard } from '../rules/standard.ts';
import type { Answer, Details } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { itemValue, tableOf } from './tables.ts';

/** A figure or text of the norm. */
export const STANDARD = defineFunction({
  id: 'STANDARD',
  parameters: { item: required('item'), grade: optional('grade') },
  evaluate({ item, grade }, context): Result<Answer> {
    const book = bookOf(context);
    // The edition's own row: the argument was read by the newest edition's items.
    const row = book.items.get(item.code) ?? item;
    const cell = findStandard(row, grade, book, context.because);
    if (!cell.ok) return cell;
    const details = (): Details => ({
      item: row.code,
      kind: row.kind,
      clause: row.clause,
      ...(row.unit && { unit: row.unit }),
      ...(row.remark && { remark: row.remark }),
    });
    return ok({ value: itemValue(cell.value), book, details });
  },
});

/** A table of the norm with its head row. */
export const TABLE = defineFunction({
  id: 'TABLE',
  parameters: { id: required('table') },
  evaluate({ id }, context): Result<Answer> {
    const book = bookOf(context);
    const table = tableOf(id);
    const { reading } = table;
    context.because?.push({
      clause: table.clause,
      kind: 'rule',
      text: table.title,
      ...(reading && { reading }),
    });
    const details = (): Details => ({ id, title: table.title, clause: table.clause });
    return ok({ value: { type: 'table', rows: table.rows(book) }, book, details });
  },
});
