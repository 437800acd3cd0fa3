import type { Failure } from '../shared/failure.ts';
import { MOST_GROUPS, tooManyGroups } from '../shared/lists/customer-list.ts';

/** Each group has rows of its own in the caps, so that their number is limited, in JSON as in lists. */
export function refuseGroups(parameter: string, groups: Iterable<unknown>): Failure | undefined {
  const { size } = new Set(groups);
  return size > MOST_GROUPS ? tooManyGroups(size, parameter).error : undefined;
}
