/**
 * What the agreed reading says of TIER, LEVEL and LIMIT, written down a second time and on its own,
 * from labels to answer: the functions are held against it over every combination of labels.
 */

export const TIERS = ['gold', 'silver', 'bronze', 'standard'] as const;
export const LEVELS = ['AAA', 'AA', 'A', 'normal'] as const;
export const SERVICES = ['messaging', 'voice-line', 'apn-line', 'internet-line', 'data-line'];
export const SCOPES = ['intra-city', 'inter-city', 'inter-province', 'international'];
export const CATEGORIES = ['dual-span', 'provincial', 'municipal', 'general', 'mass'];
export const ACTIVITIES = [
  'survey',
  'provision',
  'suspend',
  'terminate',
  'resume',
  'change',
  'rebuild',
  'accept',
  'final-accept',
  'restore',
  'complaint',
  'acknowledge',
  'progress',
  'result',
  'report',
  'notice',
  'emergency-notice',
  'review',
];

/** An answer, or the failures of which the function may tell any one; and the readings it names. */
export interface Expected {
  readonly answer?: string;
  readonly failures: readonly string[];
  readonly readings: readonly string[];
}

type Maybe = string | undefined;

const better = (order: readonly string[], a: string, b: string) =>
  order.indexOf(a) <= order.indexOf(b) ? a : b;
const worse = (order: readonly string[], a: string, b: string) =>
  order.indexOf(a) <= order.indexOf(b) ? b : a;

/** §1.2.1, §1.3.1 with the setting R1 at its default. */
export function expectTier(category: string, key: boolean, proposed: Maybe, floor: Maybe) {
  const isSenior = category === 'dual-span' || category === 'provincial';
  const ceiling = { general: 'bronze', mass: 'standard', municipal: 'gold' }[category] ?? 'silver';
  let tier = isSenior ? 'silver' : 'standard';
  if (isSenior && key) tier = 'gold';
  else if (proposed !== undefined) tier = worse(TIERS, proposed, ceiling);
  if (floor !== undefined) tier = better(TIERS, tier, floor);
  const readings = isSenior && !key && proposed !== undefined ? ['R1'] : [];
  return { answer: tier, failures: [], readings } satisfies Expected;
}

const LEVEL_ROWS = {
  endToEnd: ['AAA', 'AA', 'AA', 'A'],
  hub: ['AAA', 'AAA', 'AA', 'AA'],
  otherDataLine: ['A', 'A', 'normal', 'normal'],
  otherService: ['AAA', 'AA', 'A', 'normal'],
} as const;

export interface LevelGiven {
  readonly tier: (typeof TIERS)[number];
  readonly service: string;
  readonly scope: Maybe;
  readonly hub: boolean;
  readonly agreed: Maybe;
  readonly floor: Maybe;
  readonly protected: boolean;
}

/** §1.2.2 表1-1, R17, R24. */
export function expectLevel(given: LevelGiven): Expected {
  if (given.service === 'e-net') {
    return { failures: ['not-covered service'], readings: [] };
  }
  const readings: string[] = [];
  let level: string;
  if (given.agreed !== undefined) {
    level = given.agreed;
    readings.push('R24');
  } else {
    const rows: (keyof typeof LEVEL_ROWS)[] = [];
    if (given.service !== 'data-line') rows.push('otherService');
    else {
      if (given.hub) rows.push('hub');
      if (given.scope !== undefined && given.scope !== 'intra-city') rows.push('endToEnd');
      if (!given.hub && given.scope === 'intra-city') rows.push('otherDataLine');
    }
    if (rows.length === 0) return { failures: ['invalid-input scope'], readings: [] };
    const rank = TIERS.indexOf(given.tier);
    level = rows
      .map((row): string => LEVEL_ROWS[row][rank] as string)
      .reduce((a, b) => better(LEVELS, a, b));
    readings.push(rows.length > 1 ? 'R17' : 'R5');
  }
  if (given.floor !== undefined) level = better(LEVELS, level, given.floor);
  if (level === 'AAA' && !given.protected) {
    level = 'AA';
    readings.push('R24');
  }
  return { answer: level, failures: [], readings };
}

export interface LimitGiven {
  readonly activity: string;
  readonly grade: Maybe;
  readonly service: Maybe;
  readonly scope: Maybe;
  readonly points: number;
  readonly line: boolean | undefined;
  readonly agreed: number | undefined;
}

type Table = Readonly<Record<string, readonly number[]>>;
const SURVEY: Table = {
  'intra-city': [3, 4, 5, 5],
  'inter-city': [4, 5, 6, 6],
  'inter-province': [5, 6, 7, 7],
};
const WITHOUT: Table = { city: [3, 3, 4, 5], province: [4, 4, 5, 6] };
const WITH: Table = { city: [12, 13, 16, 20], province: [14, 15, 17, 21] };
const LINE: Table = { city: [9, 10, 12, 15], province: [10, 11, 12, 15] };
const RESUME: Table = { city: [1, 2, 2, 2], province: [2, 3, 3, 3] };
const RESTORE: Table = { city: [2, 4, 6, 8], province: [4, 5, 6, 8] };

/** Figures by tier, or one for all; a blank is on demand. */
const PLAIN: Readonly<Record<string, string | readonly string[]>> = {
  suspend: '3 working-day',
  terminate: '3 working-day',
  accept: ['10 working-day', '10 working-day', '15 working-day', '15 working-day'],
  'final-accept': '3 month',
  acknowledge: '10 minute',
  progress: ['30 minute', '60 minute', '', ''],
  result: '30 minute',
  report: ['2 working-day', '7 day', '', ''],
  notice: ['7 working-day', '5 working-day', '4 working-day', '4 working-day'],
  'emergency-notice': '1 day',
  review: ['3 month', '6 month', '6 month', '6 month'],
};

const AGREEABLE = ['survey', 'provision', 'change', 'rebuild'];
const BY_LEVEL = ['restore', 'complaint'];

function isLineService(service: Maybe): boolean {
  return service === 'internet-line' || service === 'data-line';
}

/** What stands in the way of an answer: any of these may be told. */
function limitFailures(given: LimitGiven): string[] {
  const { activity, grade, service, scope, line } = given;
  const failures: string[] = [];
  if (service === 'e-net') failures.push('not-covered service');
  const withConstruction = activity === 'resume' && line === true;
  const takesAgreed = AGREEABLE.includes(activity) || withConstruction;
  if (given.agreed !== undefined && !takesAgreed) failures.push('invalid-input agreed');
  if (activity === 'survey' && line === false) failures.push('not-covered line');
  if (activity === 'accept' || activity === 'final-accept') {
    const refused = service !== undefined && !isLineService(service) && line !== true;
    if (refused) failures.push('not-covered service');
  }
  // R26: what is agreed replaces the table, so nothing that only the table asks for is missed.
  if (takesAgreed && given.agreed !== undefined) return failures;

  const isGraded = PLAIN[activity] === undefined || Array.isArray(PLAIN[activity]);
  if (isGraded) {
    const grades: readonly string[] = BY_LEVEL.includes(activity) ? LEVELS : TIERS;
    if (grade === undefined) failures.push('invalid-input grade');
    else if (!grades.includes(grade)) failures.push('wrong-grade grade');
  }
  if (PLAIN[activity] !== undefined) return failures;
  if (scope === undefined) failures.push('invalid-input scope');
  if (scope === 'international') failures.push('not-covered scope');
  const needsService =
    activity !== 'survey' && activity !== 'resume' && !BY_LEVEL.includes(activity);
  if ((needsService || withConstruction) && service === undefined) {
    failures.push('invalid-input service');
  }
  const asksLine = activity === 'provision' || activity === 'change';
  if (asksLine && line === undefined && service !== undefined && !isLineService(service)) {
    failures.push('invalid-input line');
  }
  return failures;
}

/** Chapters 1 and 3 to 6, with the setting R9 at its default. */
export function expectLimit(given: LimitGiven): Expected {
  const failures = limitFailures(given);
  const { activity, scope, service, line } = given;
  if (failures.length > 0) {
    const international = failures.length === 1 && failures[0] === 'not-covered scope';
    const acceptance = failures.length === 1 && /accept$/.test(activity) && service !== 'e-net';
    const isR19 = acceptance && failures[0] === 'not-covered service';
    return { failures, readings: [...(international ? ['R8'] : []), ...(isR19 ? ['R19'] : [])] };
  }
  if (given.agreed !== undefined) {
    return { answer: `${given.agreed} working-day`, failures, readings: ['R26'] };
  }

  const rank = [...TIERS, ...LEVELS].indexOf((given.grade ?? 'gold') as never) % 4;
  const plain = PLAIN[activity];
  if (plain !== undefined) {
    const figure = typeof plain === 'string' ? plain : (plain[rank] ?? '');
    if (figure === '') return { failures: ['no-limit grade'], readings: [] };
    const readings: string[] = [];
    if (activity === 'accept' && service !== undefined) readings.push('R19');
    if (activity === 'report' && figure === '7 day') readings.push('R10');
    if (activity === 'emergency-notice') readings.push('R11');
    return { answer: figure, failures, readings };
  }

  const group = scope === 'inter-province' ? 'province' : 'city';
  const readings: string[] = [];
  const extend = (base: number) => {
    if (given.points <= 5) return base;
    readings.push('R18');
    return Number((BigInt(given.points) * BigInt(base) + 4n) / 5n);
  };
  const provision = (withLine: boolean) => {
    const table = isLineService(service) ? LINE : withLine ? WITH : WITHOUT;
    const base = table[group]?.[rank] ?? Number.NaN;
    return isLineService(service) || withLine ? extend(base) : base;
  };
  switch (activity) {
    case 'survey': {
      readings.push('R7');
      const base = SURVEY[scope ?? '']?.[rank] ?? Number.NaN;
      return { answer: `${extend(base)} working-day`, failures, readings };
    }
    case 'provision':
      return { answer: `${provision(line === true)} working-day`, failures, readings };
    case 'change':
      return { answer: `${3 + provision(line === true)} working-day`, failures, readings };
    case 'rebuild':
      readings.push('R9');
      return { answer: `${provision(true) + 2} working-day`, failures, readings };
    case 'resume': {
      const days = line === true ? provision(true) : RESUME[group]?.[rank];
      return { answer: `${days} working-day`, failures, readings };
    }
    default:
      return { answer: `${RESTORE[group]?.[rank]} hour`, failures, readings };
  }
}
