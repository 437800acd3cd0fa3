import {
  type CustomerList,
  MOST_GROUPS,
  ROWS_PER_STEP,
  type Steps,
  tooManyGroups,
} from '../../shared/lists/read-customers.ts';
import { BLANK_ROW, CUSTOMER_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { ok, type Result } from '../../shared/result.ts';
import { NO_CUSTOMER, packQuestion, packTier } from '../../shared/rules/packed-question.ts';
import type { Row } from '../customers.ts';

/** Reads every customer into columns of numbers, an entry per line; nothing else is kept of them. */
export function* readLines(
  count: number,
  readLine: (line: number) => Row | undefined,
): Steps<Result<CustomerList>> {
  const questions = new Uint8Array(count).fill(NO_CUSTOMER);
  const currents = new Uint8Array(count);
  const states = new Uint8Array(count).fill(BLANK_ROW);
  const values = new Float64Array(count);
  const groups = new Uint16Array(count);
  const groupNumbers = new Map<string, number>();
  for (let line = 0; line < count; line++) {
    if (line % ROWS_PER_STEP === 0) yield { done: line, of: count };
    const row = readLine(line);
    if (!row) continue;
    if ('error' in row) {
      states[line] = UNREAD_ROW;
      continue;
    }
    const { customer, current } = row.read;
    states[line] = CUSTOMER_ROW;
    questions[line] = packQuestion(customer);
    currents[line] = packTier(current);
    values[line] = customer.value;
    const group = groupNumbers.get(customer.group) ?? groupNumbers.size;
    groupNumbers.set(customer.group, group);
    if (groupNumbers.size > MOST_GROUPS) {
      return tooManyGroups(groupNumbers.size);
    }
    groups[line] = group;
  }
  const groupNames = [...groupNumbers.keys()];
  const columns = { questions, values, groups, groupCount: groupNames.length };
  return ok({ columns, currents, states, groupNames });
}
