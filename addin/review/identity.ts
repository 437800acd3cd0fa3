import { questionOf } from '../../shared/lists/outcome.ts';
import { BLANK_ROW } from '../../shared/lists/row-reader.ts';
import { LONGEST_TEXT } from '../host/cell-text.ts';
import type { Place } from '../host/workbook.ts';
import type { Study } from '../lists/study.ts';
import { hashText } from '../runs/row-hash.ts';

/** A list as an application names it: `客户`, a sheet, or `[客户表]`, a table. */
export function listName({ kind, name }: Pick<Place, 'kind' | 'name'>): string {
  return kind === 'table' ? `[${name}]` : name;
}

/** Who a customer is, wherever the row stands: by the id, else by the name; '' for nobody. */
export function customerKey(id: string, name: string): string {
  if (id !== '') return `#${id}`;
  return name === '' ? '' : `@${name}`;
}

/** The rows of each customer, from 0 under the head. */
export function rowsByCustomer({ list }: Study): ReadonlyMap<string, number | readonly number[]> {
  const rows = new Map<string, number | number[]>();
  for (let row = 0; row < list.rows; row++) {
    if (list.states[row] === BLANK_ROW) continue;
    const key = customerKey(list.ids[row] ?? '', list.names[row] ?? '');
    if (key === '') continue;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, row);
    else if (typeof known === 'number') rows.set(key, [known, row]);
    else known.push(row);
  }
  return rows;
}

/**
 * All that a change of tier rests on in the customer's row, and the change itself, as a text: another
 * one means that either was edited. Words that mean the same count as the same.
 */
export function checkOf(study: Study, row: number, from: string, to: string): string {
  return JSON.stringify(basisOf(study, row, from, to)).slice(0, LONGEST_TEXT);
}

/** Whether an application's check is that of the row as it is now. */
export function isCheckOf(check: string, ...now: Parameters<typeof checkOf>): boolean {
  return check === checkOf(...now) || (isOldCheck(check) && check === oldCheckOf(...now));
}

function basisOf({ list }: Study, row: number, from: string, to: string): string[] {
  const { category, key, proposed, floor, exception } = questionOf(list, row);
  const group = list.groupNames[list.columns.groups?.[row] ?? 0] ?? '';
  const basis = [category, key, proposed, floor, list.currents[row], list.columns.values?.[row]];
  const parts = basis.map((part) => String(part ?? ''));
  // Last, and only where there is one: a basis of before has none.
  const lifted = exception === undefined ? [] : [exception];
  return [...parts, group, from, to, ...lifted];
}

/** Applications of before have the hash of their basis there, customer and all. */
function isOldCheck(check: string): boolean {
  return /^[0-9a-z]{1,7}\.[0-9a-z]{1,7}$/.test(check);
}

function oldCheckOf(study: Study, row: number, from: string, to: string): string {
  const { ids, names } = study.list;
  const customer = customerKey(ids[row] ?? '', names[row] ?? '');
  const text = [customer, ...basisOf(study, row, from, to)].join('\n');
  return `${hashText(text).toString(36)}.${hashText(`${text}\n`).toString(36)}`;
}
