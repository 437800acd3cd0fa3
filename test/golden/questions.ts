/**
 * The questions of the golden file: every function over whole products of what it takes, thinned
 * where they are too many, under the norm and under documents. Words are written out here, so that
 * the questions stay what they are when the project's own lists grow.
 */
import { FUNCTION_IDS, type FunctionId, referenceOf } from '../../shared/functions/catalogue.ts';
import { CUSTOMER_LISTS } from './customer-lists.ts';
import { type DocumentName, SETTING_DOCUMENTS } from './documents.ts';
import { type GivenText, hashOf, type Question, textOf } from './question.ts';

type Choices = Readonly<Record<string, readonly (GivenText | undefined)[]>>;

const words = (text: string): string[] => text.split(' ');
const maybe = (text: string): (string | undefined)[] => [undefined, ...words(text)];

const TIERS = words('gold silver bronze standard');
const LEVELS = words('AAA AA A normal');
const CATEGORIES = words('dual-span provincial municipal general mass');
const SERVICES = words('messaging voice-line apn-line internet-line data-line');
const SCOPES = words('intra-city inter-city inter-province international');
const LINE_ACTIVITIES = words('survey provision rebuild resume change');
const SERVICE_ACTIVITIES = words('restore complaint');
const PLAIN_ACTIVITIES = words(
  'suspend terminate accept final-accept acknowledge progress result report notice ' +
    'emergency-notice review',
);
const ACTIVITIES = [...LINE_ACTIVITIES, ...SERVICE_ACTIVITIES, ...PLAIN_ACTIVITIES];
const GRADES = [...TIERS, ...LEVELS];

// biome-ignore format: a list of codes
const ITEMS = words(
  'tier-cap review-cycle presales-lead presales-leaders presales-team presales-advice solution ' +
  'solution-document design-institute visits plan coordination project-manager supervision-form ' +
  'progress-line progress-other progress-reporting acceptance delivery-report ' +
  'delivery-test-report maintenance-manager satisfaction-survey hotline green-channel ' +
  'pre-handling manager-route city-escalation fault-feedback fault-closing fault-report ' +
  'notice-lead notice-recipient notice-channel notice-confirmation notice-internal ' +
  'cutover-condition reschedule objection post-cutover training consulting analysis-report drill ' +
  'review-meeting protection-backbone protection-inter-office protection-access ' +
  'protection-design protection-interim equipment pre-diagnosis outage-escalation restore-order ' +
  'repeat-faults yearly-outage availability monitoring inspection contingency-plan tier-default ' +
  'tier-change level-decider presales-standard presales-nonbasic plan-content ' +
  'protection-switchover cost-estimate design-veto survey-applies points-base provision-clock ' +
  'provision-excluded site-notice site-confirmation progress-content progress-owner ' +
  'acceptance-applies acceptance-final acceptance-owner acceptance-fault acceptance-rework ' +
  'acceptance-site-team acceptance-user-team acceptance-key-group acceptance-copies ' +
  'delivery-condition delivery-trial delivery-together delivery-signed delivery-optional-share ' +
  'test-report-copies delivery-report-large delivery-report-content maintenance-manager-duty ' +
  'training-simple handbook-content training-complex delivery-postponed delivery-unsigned ' +
  'change-clock support-line complaint-limit hotline-card restore-clock restore-excluded ' +
  'restore-rate-target terminal-fault satisfaction acknowledge dispatch-phone internal-feedback ' +
  'fault-owner fault-confirmation fault-report-route cause-customer cause-in-limit cause-work ' +
  'follow-up disputed-cause notice-applies emergency-notice notice-content notice-owner ' +
  'maintenance-services maintenance-request maintenance-proactive maintenance-contract ' +
  'maintenance-charge',
);

const TABLES = words(
  '1-1 2-1 2-2 3-1 3-2 3-3-provision 3-3-survey 3-4 3-5 3-6 4-1 5-1 5-2 5-3 5-4 5-5 6-1 ' +
    'activities caps categories clocks documents duties graded-by readings standards',
);

/** Before the notices, around Spring Festival, Sundays, make-up days, years without a notice. */
const STARTS = [
  ...['1992-01-05', '1999-10-01 12:00', '2003-09-28', '2003-12-31 16:00', '2024-02-29'],
  ...['2026-02-12', '2026-02-13 16:30', '2026-02-14', '2026-02-14 09:00', '2026-02-18 10:20'],
  ...['2026-02-23', '2026-02-27 17:45', '2026-02-28', '2026-09-18', '2026-09-20'],
  ...['2026-09-30', '2026-10-01', '2026-11-22', '2026-11-23 22:30', '2026-12-30'],
  ...['2027-02-05', '2030-01-30', '2030-09-29 18:00', '9999-12-30'],
];

/** Every combination of the choices; undefined is not given. */
function* product(choices: Choices): Generator<Record<string, GivenText>> {
  const [first, ...others] = Object.entries(choices);
  if (!first) {
    yield {};
    return;
  }
  const [name, values] = first;
  for (const value of values) {
    for (const rest of product(Object.fromEntries(others))) {
      yield value === undefined ? rest : { [name]: value, ...rest };
    }
  }
}

const over = (id: FunctionId, choices: Choices, document: DocumentName = 'norm'): Question[] =>
  [...product(choices)].map((given) => ({ function: id, document, given }));

/** One in so many, by the question's text: what is asked beside it makes no difference. */
const oneIn = (many: number, questions: readonly Question[]): Question[] =>
  questions.filter((question) => hashOf(textOf(question)) % many === 0);

const under = (documents: readonly DocumentName[], questions: readonly Question[]): Question[] =>
  documents.flatMap((document) => questions.map((question) => ({ ...question, document })));

const SENIOR_PROPOSALS = ['silver-fixed', 'both-stand'] as const;
const CAP_POPULATIONS = ['caps-literal', 'caps-all'] as const;
const REBUILD_BASES = ['rebuild-survey', 'rebuild-suspend'] as const;

function tiers(): Question[] {
  const all = over('TIER', {
    category: CATEGORIES,
    key: maybe('TRUE FALSE'),
    proposed: [undefined, ...TIERS],
    floor: [undefined, ...TIERS],
  });
  const spoken = over('TIER', {
    category: [
      '双跨集团',
      '省级客户',
      '县级',
      '一般集团客户',
      '聚类市场',
      ' ＧＥＮＥＲＡＬ ',
      '大客户',
      '',
    ],
    key: ['重点', '非重点客户', '√', '无', '也许'],
    proposed: [undefined, '金', '银牌级客户', '标准服务', '—', '钻石'],
  });
  const exceptions = over('TIER', {
    category: CATEGORIES,
    proposed: ['gold', 'bronze'],
    exception: ['集客〔2026〕18号', '否', '是'],
  });
  const own = over('TIER', {
    category: ['战略客户', '商企', 'provincial'],
    key: maybe('TRUE FALSE'),
    proposed: [undefined, 'VIP', 'bronze'],
    floor: [undefined, 'vip', 'silver'],
  });
  return [
    ...[...all, ...oneIn(2, spoken), ...exceptions],
    ...under(SENIOR_PROPOSALS, all),
    ...under(['words', 'later'], own),
    ...under(['cells', 'days'], oneIn(10, all)),
  ];
}

function levels(): Question[] {
  const choices = {
    tier: TIERS,
    service: [...SERVICES, 'e-net'],
    scope: [undefined, ...SCOPES],
    hub: [undefined, 'TRUE'],
  };
  const agreed = [undefined, ...LEVELS];
  const plain = over('LEVEL', choices);
  const all = over('LEVEL', { ...choices, agreed, floor: agreed, protected: maybe('FALSE') });
  const spoken = over('LEVEL', {
    tier: ['金牌级', '银', 'VIP', 'AAA'],
    service: ['APN', '短信', '云专线', '融合业务', '专线'],
    scope: [undefined, '本地', '省际', '全省'],
    protected: maybe('有 无'),
    group: [undefined, '杭州'],
  });
  return [
    ...[...plain, ...oneIn(4, all), ...oneIn(2, spoken)],
    ...under(['cells'], plain),
    ...under(['cells'], oneIn(40, all)),
    ...under(['words'], spoken),
  ];
}

function limits(): Question[] {
  const where = { service: [undefined, ...SERVICES, 'e-net'], scope: [undefined, ...SCOPES] };
  const grade = [undefined, ...GRADES];
  const line = maybe('TRUE FALSE');
  const byLine = over('LIMIT', { activity: LINE_ACTIVITIES, grade, ...where, line });
  const byService = over('LIMIT', { activity: SERVICE_ACTIVITIES, grade, ...where });
  const plain = over('LIMIT', { activity: PLAIN_ACTIVITIES, grade });
  const plainWhere = over('LIMIT', { activity: PLAIN_ACTIVITIES, grade, ...where, line });
  const points = over('LIMIT', {
    activity: ['survey', 'provision', 'rebuild', 'change', 'resume'],
    grade: TIERS,
    service: [undefined, ...SERVICES],
    scope: SCOPES.slice(0, 3),
    line,
    points: words('1 5 6 7 8 13'),
  });
  const pointless = over('LIMIT', {
    activity: [...SERVICE_ACTIVITIES, ...PLAIN_ACTIVITIES],
    grade: ['gold', 'AA'],
    service: ['data-line'],
    scope: ['intra-city'],
    points: words('1 6 0 2.5 10001'),
  });
  const agreed = over('LIMIT', {
    activity: ACTIVITIES,
    grade: [undefined, 'silver', 'AA'],
    service: [undefined, 'voice-line', 'data-line'],
    scope: [undefined, 'intra-city', 'inter-province', 'international'],
    line: [undefined, 'TRUE'],
    points: [undefined, '8'],
    agreed: ['4'],
  });
  const spoken = over('LIMIT', {
    activity: ['勘察', '开通', '外线重建', '故障处理', '割接通告', '装机'],
    grade: ['金牌客户', '铜', '3A', '普通级'],
    service: ['互联网', '彩信', '云专线'],
    scope: ['同城', '省内跨地市', '国际'],
    line: ['含', '不含'],
    points: [undefined, '8个', '８'],
  });
  const rebuilds = byLine.filter(({ given }) => given['activity'] === 'rebuild');
  const manyPoints = points.filter(({ given }) => given['activity'] === 'rebuild');
  return [
    ...[...byLine, ...byService, ...plain, ...oneIn(20, plainWhere)],
    ...[...oneIn(4, points), ...pointless, ...oneIn(4, agreed), ...oneIn(2, spoken)],
    ...under(REBUILD_BASES, oneIn(3, rebuilds)),
    ...under(REBUILD_BASES, oneIn(4, manyPoints)),
    ...under(['cells'], [...oneIn(9, byLine), ...oneIn(3, byService), ...plain]),
    ...under(['cells'], [...oneIn(8, points), ...oneIn(8, agreed)]),
    ...under(['words'], oneIn(4, spoken)),
    ...under(['later', 'days'], plain),
  ];
}

/** The day so many days after a start, whose time is left out. */
function later(start: string, days: number): string {
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`);
  if (day.getUTCFullYear() === 9999) return '9999-12-31';
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

interface Stop {
  readonly pauses: string;
  readonly asOf?: string;
}

function stopsAfter(start: string): Stop[] {
  const after = (days: number) => later(start, days);
  return [
    { pauses: `${after(1)}/${after(2)}` },
    { pauses: `${after(0)} 23:00/${after(1)} 00:15; ${after(1)} 10:00/${after(3)} 14:30` },
    { pauses: `${after(1)}/${after(2)}, ${after(4)}/`, asOf: after(6) },
    { pauses: `${after(2)} 08:00/`, asOf: `${after(3)} 09:30` },
    { pauses: `${after(2)}/` },
    { pauses: `${after(2)}/${after(1)}` },
  ];
}

function deadlines(): Question[] {
  const start = STARTS;
  const line = {
    activity: LINE_ACTIVITIES,
    start,
    grade: ['gold', 'standard'],
    service: ['data-line'],
    scope: ['inter-province'],
    line: ['TRUE'],
    points: [undefined, '8'],
  };
  const all = [
    ...over('DEADLINE', line),
    ...over('DEADLINE', {
      activity: SERVICE_ACTIVITIES,
      start,
      grade: ['AAA', 'AA', 'normal', 'gold'],
      service: ['data-line'],
      scope: ['inter-city', 'inter-province'],
    }),
    ...over('DEADLINE', { activity: PLAIN_ACTIVITIES, start, grade: [undefined, ...TIERS] }),
  ];
  const stopped = all.flatMap((question) =>
    stopsAfter(question.given['start'] as string).map((stop) => ({
      ...question,
      given: { ...question.given, ...stop } as Question['given'],
    })),
  );
  const others = [
    ...over('DEADLINE', {
      activity: ['restore', 'complaint', 'suspend', 'survey'],
      start: ['2026-11-23 22:30', '2026-02-14'],
      grade: ['AA', 'silver'],
      service: ['voice-line'],
      scope: ['intra-city'],
      agreed: maybe('4'),
      alarm: [undefined, '2026-11-23 22:10'],
      group: [undefined, '杭州'],
    }),
    ...over('DEADLINE', {
      activity: ['停机', '业务恢复', '通告'],
      start: ['2026年11月23日', '20261123', '2026/2/14 8:05', '昨天', '1991-12-31', '2026-02-30'],
      grade: ['金牌', 'AAA级'],
      service: ['语音'],
      scope: ['跨省'],
    }),
  ];
  const counting = SETTING_DOCUMENTS.slice(SETTING_DOCUMENTS.indexOf('start-day'));
  return [
    ...[...all, ...oneIn(12, stopped), ...others],
    ...under(counting, [...oneIn(10, all), ...oneIn(200, stopped)]),
    ...under(['days', 'cells'], [...oneIn(8, all), ...oneIn(80, stopped)]),
    ...under([...REBUILD_BASES, 'later'], oneIn(12, all)),
  ];
}

function statuses(): Question[] {
  const moments = ['2026-11-20', '2026-11-23', '2026-11-23 17:30', '2026-11-24 03:30'];
  const all = over('STATUS', {
    deadline: [...moments, '2026-02-24', '2030-10-08'],
    done: [undefined, ...moments, '2026-02-24 23:59'],
    asOf: [undefined, ...moments, '2026-02-13'],
    warn: maybe('0 1 3 0.5'),
    paused: maybe('是 否 2026-11-20'),
  });
  return [...oneIn(3, all), ...under(['days', 'all-days'], oneIn(20, all))];
}

function standards(): Question[] {
  const all = over('STANDARD', { item: ITEMS, grade: [undefined, ...GRADES] });
  const spoken = over('STANDARD', {
    item: ['数量上限', '割接通告提前期', '年业务中断历时', '技术支撑热线', '热线', '割接'],
    grade: [undefined, '金牌级', 'AA级', '钻石'],
  });
  return [
    ...all,
    ...spoken,
    ...under(['cells'], oneIn(3, all)),
    ...under(['words'], oneIn(10, all)),
  ];
}

const tables = (): Question[] => [
  ...over('TABLE', { id: [...TABLES, '表3-3', '3-3（勘查）', '时钟', '9-9'] }),
  ...under(['cells', 'words', 'all-days'], over('TABLE', { id: TABLES })),
];

function customers(): Question[] {
  const listed = CUSTOMER_LISTS.flatMap<Question>(({ classify, quota }) => [
    { function: 'CLASSIFY', document: 'norm', given: classify },
    { function: 'QUOTA', document: 'norm', given: quota },
  ]);
  const some = (from: number) => listed.filter((_, place) => (place >> 1) % 4 === from);
  return [
    ...listed,
    ...under(CAP_POPULATIONS, listed.slice(0, 50)),
    ...under(['words'], some(0)),
    ...under(SENIOR_PROPOSALS, some(1)),
    ...under(['cells', 'later'], some(2).slice(0, 10)),
  ];
}

function qualities(): Question[] {
  const all = over('QUALITY', {
    level: [...LEVELS, '3A', 'gold'],
    faults: maybe('0 2 3 4 5 6 8 9 10 11 -1 2.5'),
    outageHours: maybe('0 5.5 6 6.01 12 12.5 24 36 48 48.5 9000'),
  });
  return [...all, ...under(['cells'], oneIn(3, all))];
}

function rates(): Question[] {
  const dones = ['2026-11-20', '2026-11-23 17:31', '2026-11-24', null, '2026-02-24', 'x'];
  const columns = CUSTOMER_LISTS.map((_, place) => {
    const rows = Array.from({ length: 1 + (place % 9) }, (_, row) => hashOf(`${place}/${row}`));
    return {
      deadlines: rows.map((hash) => ['2026-11-23', '2026-11-23 17:30', null][hash % 3] ?? null),
      dones: rows.map((hash) => dones[(hash >> 4) % (place % 6 === 5 ? 6 : 5)] ?? null),
      answers: rows.map(
        (hash) =>
          ['满意', '不满意', '是', '', null, '一般'][hash % (place % 6 === 5 ? 6 : 5)] ?? null,
      ),
    };
  });
  return columns.flatMap(({ deadlines, dones, answers }) => [
    ...over('ONTIME', {
      deadlines: [deadlines],
      dones: [dones],
      asOf: maybe('2026-11-23 2026-12-01'),
    }),
    ...over('SATISFACTION', { answers: [answers] }),
  ]);
}

const HOLIDAYS = [undefined, '2026-11-25; 2026-11-26', '2026-02-25'];
const WORKDAYS = [undefined, '2026-11-28', '2026-02-15; 2026-02-16'];

function days(): Question[] {
  const start = STARTS.map((moment) => moment.slice(0, 10));
  const counts = over('WORKDAY', {
    start,
    days: words('0 1 2 3 5 10 22 250 -1 -2 -5 -22 -250 4000'),
  });
  const between = over('NETWORKDAYS', { start, end: start });
  const own = { holidays: HOLIDAYS, workdays: WORKDAYS };
  const near = ['2026-02-13', '2026-02-28', '2026-11-24'];
  const everyDay = (year: number) =>
    Array.from({ length: 365 }, (_, day) => later(`${year}-01-01`, day));
  const works = over('ISWORKDAY', {
    date: [2003, 2026, 2027, 2030].flatMap(everyDay),
  });
  const months = [2003, 2004, 2015, 2020, 2024, 2025, 2026, 2027, 2030].flatMap((year) =>
    ['01-01', '02-01', '05-01', '09-20', '10-01'].flatMap((day) =>
      over('RESTDAYS', { from: [`${year}-${day}`], to: [later(`${year}-${day}`, 29)] }),
    ),
  );
  const byOwn = [
    ...over('WORKDAY', { start: near, days: words('1 3 -3'), ...own }),
    ...over('NETWORKDAYS', { start: near, end: ['2026-03-05', '2026-12-02'], ...own }),
    ...over('ISWORKDAY', { date: ['2026-02-15', '2026-11-25', '2026-11-28'], ...own }),
    ...over('WORKDAY', {
      start: ['2026-11-24'],
      days: ['3'],
      holidays: [
        ['2026-11-25', null, '休息日'],
        ['2026-11-28', 'x'],
      ],
      workdays: [undefined, '2026-11-28'],
    }),
  ];
  const companies = [...oneIn(4, counts), ...oneIn(6, between), ...months.slice(-20)];
  const company2026 = works.filter(({ given }) => /^2026-(02|11)/.test(given['date'] as string));
  return [
    ...[...counts, ...oneIn(2, between), ...works, ...months, ...byOwn],
    ...under(['days'], [...companies, ...byOwn, ...company2026]),
  ];
}

const isList = (given: unknown): given is readonly unknown[] => Array.isArray(given);

/** An argument of an example as a text. */
function inText(given: unknown): GivenText {
  if (!isList(given)) return given === null ? '' : String(given);
  const isPauses = given.some((entry) => typeof entry === 'object' && entry !== null);
  if (!isPauses) return given.map((cell) => (cell === null ? null : String(cell)));
  return (given as { from: string; to: string }[])
    .map(({ from, to }) => `${from}/${to}`)
    .join('; ');
}

/** Every example of the reference; WHY's are the function's own with its name. */
export function exampleQuestions(): Question[] {
  return FUNCTION_IDS.flatMap((id) =>
    referenceOf(id).examples.map(({ arguments: { arguments: explained, ...own } }) => ({
      function: id,
      document: 'norm' as const,
      given: Object.fromEntries(
        Object.entries({ ...own, ...(explained as object) }).map(([name, given]) => [
          name,
          inText(given),
        ]),
      ),
    })),
  );
}

/** All of them but the examples, each once, in the order of the file. */
export function generatedQuestions(): Question[] {
  const all = [
    ...[tiers, levels, limits, deadlines, statuses, standards, customers, qualities],
    ...[rates, days, tables],
  ].flatMap((questions) => questions());
  return [...new Map(all.map((question) => [textOf(question), question])).values()];
}
