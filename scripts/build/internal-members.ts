import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * Members of objects that never leave functions.js, so that the build may give them short names;
 * the most frequent ones, which save 700 bytes in all. Not here: codes, names of parameters and
 * settings, members of a company's rulebook and of a configuration and its findings, Excel's names.
 */
const NAMES = `
  accepted alike allowed amount answer because becauseOfRow book cap ceiling cells clause codes
  columns count counted daysOff default describe dragonBoat due editions errors evaluate excludes
  failures first firstDay forms given gradedBy groupCount head heads holidays ids integer
  isCounted isKept isProvisional isProvisionalBetween isWorkingDay kind kinds label language last
  levels limit limits lostAt lower matrix maximum members midAutumn minimum names needs
  noArguments ofResult one optional order parameter parameters part pausedDays population
  populations provisional publishedFrom publishedThrough qingming quality questions ranks rate
  read reader reading recipient refuse remark row rows second setting spare springFestival starts state
  title unit unknown warnings what whole workingDayPlaces workingDaysBefore worth year
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
