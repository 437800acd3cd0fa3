import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * Members of objects that never leave functions.js, so that the build may give them short names;
 * the most frequent ones, which save 600 bytes in all. Not here: codes, names of parameters and
 * settings, members of a company's rulebook and of a configuration and its findings, Excel's names.
 */
const NAMES = `
  accepted allowed amount answer because becauseOfRow book cap ceiling cells clause codes columns
  count counted daysOff describe due editions errors evaluate excludes failures firstDay forms given
  gradedBy groupCount head heads holidays integer isCounted isKept isProvisional
  isProvisionalBetween isWorkingDay kind kinds label language levels limits lostAt matrix maximum
  members minimum nearest needs noArguments ofResult one optional order parameter parameters part pausedDays
  populations population provisional publishedFrom publishedThrough questions ranks rate read reader
  reading recipient remark setting spare starts state title unit unknown warnings what whole
  workingDayPlaces workingDaysBefore worth year
`
  .trim()
  .split(/\s+/);

export const INTERNAL_MEMBER = new RegExp(`^(${NAMES.join('|')})$`);

/**
 * A member that the program also names in a text may be reached by that text, so its name must
 * stay: the build stops rather than to break such an access.
 */
export function refuseNamedInStrings(code: string): void {
  const words = new Set<string>();
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') words.add(node.value);
    if (node.type === 'TemplateElement') words.add(node.value.cooked ?? '');
  });
  const named = [...words].flatMap((text) => text.split(/[^\w$-]+/)).filter(isInternal);
  if (named.length > 0) throw new Error(`Named in a text, so not internal: ${named.join(', ')}`);
}

function isInternal(name: string): boolean {
  return INTERNAL_MEMBER.test(name);
}
