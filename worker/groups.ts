import type { Failure } from '../shared/failure.ts';
import { MOST_GROUPS } from '../shared/lists/read-customers.ts';

/** Each group has rows of its own in the caps, so that their number is limited, in JSON as in lists. */
export function tooManyGroups(parameter: string, groups: Iterable<unknown>): Failure | undefined {
  const { size } = new Set(groups);
  if (size <= MOST_GROUPS) return undefined;
  const unit = { zh: '个分组', en: 'groups' };
  return { code: 'too-large', parameter, given: size, limit: MOST_GROUPS, unit };
}
