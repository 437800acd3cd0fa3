import { HeadBook } from '../../shared/lists/head-book.ts';
import { fieldsOf } from '../../shared/lists/kind.ts';
import { SERVICE_LIST, type ServiceField } from '../../shared/lists/services.ts';

export const SERVICE_HEADS = new HeadBook(SERVICE_LIST);

/** What a column of a table of services may hold; without the first two nothing can be said. */
export const SERVICE_FIELDS = fieldsOf(SERVICE_LIST);

/** Which column of the place holds which field. */
export type ServiceColumns = Readonly<Partial<Record<ServiceField, number>>>;

/** Each field in the first column with such a head; customers by number before those by name. */
export function recogniseServiceColumns(heads: readonly string[]): ServiceColumns {
  const found = SERVICE_HEADS.fieldColumns(heads);
  return Object.fromEntries(
    SERVICE_FIELDS.flatMap((field) => {
      const columns = found.get(field) ?? [];
      const byNumber = columns.find((column) =>
        /编号|编码|标识|id|no|number|code/i.test(heads[column] ?? ''),
      );
      const column = field === 'customer' ? (byNumber ?? columns[0]) : columns[0];
      return column === undefined ? [] : [[field, column]];
    }),
  );
}
