import type { Classified } from '../rules/classify.ts';
import type { CustomerList } from './customer-list.ts';
import { isChanged, outcomeOf } from './outcome.ts';
import { CUSTOMER_ROW, UNREAD_ROW } from './row-reader.ts';

export interface ListCounts {
  /** Customers, those that could not be read among them; blank rows are not. */
  readonly rows: number;
  readonly blank: number;
  readonly unread: number;
  readonly changed: number;
}

/** @param first the first record that may hold a customer. */
export function countList(list: CustomerList, classified: Classified, first = 0): ListCounts {
  const { states } = list;
  let customers = 0;
  let unread = 0;
  let changed = 0;
  for (let record = first; record < states.length; record++) {
    if (states[record] === UNREAD_ROW) unread++;
    if (states[record] !== CUSTOMER_ROW) continue;
    customers++;
    if (isChanged(outcomeOf(list, classified, record))) changed++;
  }
  const blank = states.length - first - customers - unread;
  return { rows: customers + unread, blank, unread, changed };
}
