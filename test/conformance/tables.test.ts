/**
 * Every cell of the norm's tables of figures, asked through the functions as a door asks them, for
 * every service and scope that the row covers. The figures below are typed from the agreed reading.
 */
import { describe, expect, it } from 'vitest';
import { tableWords } from '../../shared/functions/tables.ts';
import { READINGS } from '../../shared/norm/readings.ts';
import { ask, askWithReasons, type Given, limitOf, rowsOf, tell } from '../support/ask.ts';
import { EXPECTED_ITEMS, type ExpectedItem, GRADES } from '../support/standards.ts';

const TIERS = ['gold', 'silver', 'bronze', 'standard'];
const LEVELS = ['AAA', 'AA', 'A', 'normal'];
const SERVICES = ['messaging', 'voice-line', 'apn-line', 'internet-line', 'data-line'];
const OPTIONAL_LINE_SERVICES = ['messaging', 'voice-line', 'apn-line'];
const LINE_SERVICES = ['internet-line', 'data-line'];
const CITY = ['intra-city', 'inter-city'];
const PROVINCE = ['inter-province'];

/** The reason that rests on the clause, as `kind clause`. */
function basisOf(id: 'LEVEL' | 'LIMIT' | 'TIER', given: Given, clause: string): string {
  const { because } = askWithReasons(id, given);
  const rows = because.map(({ source }) => source.row);
  const row = rows.find((one) => one.clause.includes(clause));
  return row ? `${row.kind} ${row.clause}` : rows.map((one) => one.clause).join();
}

interface LimitRow {
  readonly clause: string;
  readonly kind: 'commitment' | 'internal' | 'rule';
  readonly name: string;
  readonly grades: readonly string[];
  readonly figures: readonly string[];
  /** Every combination of service, scope and line access that the row covers. */
  readonly covers: readonly Given[];
}

function testLimitRow({ clause, kind, name, grades, figures, covers }: LimitRow): void {
  grades.forEach((grade, rank) => {
    const figure = figures[rank] ?? '';
    it(`${clause} ${name} ${grade} = ${figure}`, () => {
      expect(covers.length).toBeGreaterThan(0);
      for (const given of covers) {
        const question = { ...given, grade };
        expect(limitOf(question), JSON.stringify(given)).toBe(figure);
        if (figure.startsWith('no-limit')) continue;
        expect(basisOf('LIMIT', question, clause)).toBe(`${kind} ${basisClause(clause)}`);
      }
    });
  });
}

/** The full clause that an answer cites for a table. */
function basisClause(clause: string): string {
  const full: Readonly<Record<string, string>> = {
    '表3-3(勘查)': '§3.2.1 表3-3(勘查)',
    '表3-3(开通)': '§3.2.2 表3-3(开通)',
    '表4-1': '§4.1(2) 表4-1',
    '表5-2': '§5.2.1(1) 表5-2',
  };
  return full[clause] ?? clause;
}

const days = (...figures: readonly number[]) => figures.map((figure) => `${figure} working-day`);

function combine(
  activity: string,
  services: readonly (string | undefined)[],
  scopes: readonly (string | undefined)[],
  line?: string,
): Given[] {
  return services.flatMap((service) =>
    scopes.map((scope) => ({
      activity,
      ...(service && { service }),
      ...(scope && { scope }),
      ...(line && { line }),
    })),
  );
}

describe('§1.2.2 表1-1 tier × service → level', () => {
  const scopesOf = (...scopes: readonly (string | undefined)[]) => scopes;
  const BEYOND_CITY = ['inter-city', 'inter-province', 'international'];
  const EVERYWHERE = scopesOf(undefined, 'intra-city', ...BEYOND_CITY);

  const ROWS: readonly (readonly [name: string, levels: readonly string[], covers: Given[]])[] = [
    [
      'row 1 data-line end to end',
      ['AAA', 'AA', 'AA', 'A'],
      BEYOND_CITY.flatMap((scope) =>
        [undefined, 'FALSE'].map((hub) => ({ service: 'data-line', scope, hub })),
      ),
    ],
    [
      'row 2 data-line hub',
      ['AAA', 'AAA', 'AA', 'AA'],
      scopesOf(undefined, 'intra-city').map((scope) => ({
        service: 'data-line',
        scope,
        hub: 'TRUE',
      })),
    ],
    [
      'rows 1 and 2, the better (R17)',
      ['AAA', 'AAA', 'AA', 'AA'],
      BEYOND_CITY.map((scope) => ({ service: 'data-line', scope, hub: 'TRUE' })),
    ],
    [
      'row 3 data-line other',
      ['A', 'A', 'normal', 'normal'],
      [undefined, 'FALSE'].map((hub) => ({ service: 'data-line', scope: 'intra-city', hub })),
    ],
    ...['apn-line', 'messaging', 'voice-line', 'internet-line'].map(
      (service) =>
        [
          `row 4 ${service}`,
          ['AAA', 'AA', 'A', 'normal'],
          EVERYWHERE.flatMap((scope) =>
            [undefined, 'TRUE', 'FALSE'].map((hub) => ({ service, scope, hub })),
          ),
        ] as const,
    ),
  ].map(([name, levels, covers]) => [name, levels, covers] as never);

  for (const [name, levels, covers] of ROWS) {
    TIERS.forEach((tier, rank) => {
      it(`表1-1 ${name} ${tier} = ${levels[rank]}`, () => {
        for (const given of covers) {
          const question = { ...given, tier };
          expect(tell('LEVEL', question), JSON.stringify(given)).toBe(levels[rank]);
          expect(basisOf('LEVEL', question, '表1-1')).toBe('rule §1.2.2 表1-1');
        }
      });
    });
  }

  it.each(TIERS)('表1-1 a data line that is no hub needs its scope: %s', (tier) => {
    for (const hub of [undefined, 'FALSE']) {
      expect(tell('LEVEL', { tier, service: 'data-line', hub })).toBe('invalid-input scope');
    }
  });
});

describe('§3.2.1 表3-3(勘查) resource survey', () => {
  const rows: readonly (readonly [scope: string, figures: readonly number[]])[] = [
    ['intra-city', [3, 4, 5, 5]],
    ['inter-city', [4, 5, 6, 6]],
    ['inter-province', [5, 6, 7, 7]],
  ];
  for (const [scope, figures] of rows) {
    testLimitRow({
      clause: '表3-3(勘查)',
      kind: 'rule',
      name: scope,
      grades: TIERS,
      figures: days(...figures),
      covers: [
        ...combine('survey', [undefined, ...SERVICES], [scope]),
        ...combine('survey', [undefined, ...SERVICES], [scope], 'TRUE'),
      ],
    });
  }

  it.each([undefined, ...SERVICES])('§3.1.1 without line access: not covered (%s)', (service) => {
    const given = { activity: 'survey', grade: 'gold', scope: 'intra-city', line: 'FALSE' };
    expect(limitOf({ ...given, service })).toBe('not-covered line');
  });
});

describe('§3.2.2 表3-3(开通) provisioning', () => {
  const table = (service: string, line: string | undefined, city: number[], province: number[]) => {
    for (const [scopes, figures] of [
      [CITY, city],
      [PROVINCE, province],
    ] as const) {
      const access = line === undefined ? '' : line === 'TRUE' ? ' with line' : ' without line';
      testLimitRow({
        clause: '表3-3(开通)',
        kind: 'rule',
        name: `${service}${access} ${scopes.join(', ')}`,
        grades: TIERS,
        figures: days(...figures),
        covers: combine('provision', [service], scopes, line),
      });
    }
  };
  for (const service of OPTIONAL_LINE_SERVICES) {
    table(service, 'FALSE', [3, 3, 4, 5], [4, 4, 5, 6]);
    table(service, 'TRUE', [12, 13, 16, 20], [14, 15, 17, 21]);
    it(`表3-3(开通) ${service} must say whether it has line access`, () => {
      const given = { grade: 'gold', service, scope: 'intra-city' };
      expect(limitOf({ activity: 'provision', ...given })).toBe('invalid-input line');
      expect(limitOf({ activity: 'change', ...given })).toBe('invalid-input line');
    });
  }
  for (const service of LINE_SERVICES) {
    table(service, undefined, [9, 10, 12, 15], [10, 11, 12, 15]);
    it(`表3-3(开通) ${service} always has line access, whatever line says`, () => {
      for (const line of ['TRUE', 'FALSE']) {
        const given = { activity: 'provision', grade: 'gold', service, scope: 'intra-city', line };
        expect(limitOf(given), line).toBe('9 working-day');
      }
    });
  }
});

describe('§3.5 acceptance', () => {
  testLimitRow({
    clause: '§3.5(3)',
    kind: 'rule',
    name: 'first acceptance',
    grades: TIERS,
    figures: days(10, 10, 15, 15),
    covers: [
      ...combine('accept', LINE_SERVICES, [undefined, ...CITY, ...PROVINCE, 'international']),
      ...combine('accept', OPTIONAL_LINE_SERVICES, [undefined], 'TRUE'),
    ],
  });
  testLimitRow({
    clause: '§3.5(1)',
    kind: 'rule',
    name: 'final acceptance',
    grades: [...TIERS, ''],
    figures: Array(5).fill('3 month'),
    covers: [
      ...combine('final-accept', LINE_SERVICES, [undefined, 'international']),
      ...combine('final-accept', OPTIONAL_LINE_SERVICES, [undefined], 'TRUE'),
    ],
  });

  it.each(OPTIONAL_LINE_SERVICES)('R19 %s is no line service: not covered', (service) => {
    for (const activity of ['accept', 'final-accept']) {
      for (const line of [undefined, 'FALSE']) {
        expect(limitOf({ activity, grade: 'gold', service, line })).toBe('not-covered service');
      }
    }
  });
});

describe('§4.1 changes', () => {
  for (const activity of ['suspend', 'terminate']) {
    testLimitRow({
      clause: '§4.1(1)',
      kind: 'commitment',
      name: activity,
      grades: [...TIERS, '', 'AAA'],
      figures: days(3, 3, 3, 3, 3, 3),
      covers: combine(
        activity,
        [undefined, ...SERVICES],
        [undefined, ...CITY, ...PROVINCE, 'international'],
      ),
    });
  }

  const resume: readonly (readonly [scopes: readonly string[], figures: readonly number[]])[] = [
    [CITY, [1, 2, 2, 2]],
    [PROVINCE, [2, 3, 3, 3]],
  ];
  for (const service of SERVICES) {
    for (const [scopes, figures] of resume) {
      testLimitRow({
        clause: '表4-1',
        kind: 'commitment',
        name: `resume ${service} ${scopes.join(', ')}`,
        grades: TIERS,
        figures: days(...figures),
        covers: [
          ...combine('resume', [service], scopes),
          ...combine('resume', [service], scopes, 'FALSE'),
        ],
      });
    }
  }

  /** The figures of 表3-3(开通) with line access, by service and scope group. */
  const withLine = (service: string, scope: string) => {
    const isLine = LINE_SERVICES.includes(service);
    if (scope === 'inter-province') return isLine ? [10, 11, 12, 15] : [14, 15, 17, 21];
    return isLine ? [9, 10, 12, 15] : [12, 13, 16, 20];
  };
  for (const service of SERVICES) {
    for (const scope of [...CITY, ...PROVINCE]) {
      TIERS.forEach((grade, rank) => {
        const base = withLine(service, scope)[rank] ?? 0;
        const given = { grade, service, scope };
        it(`§4.1(6) resume with construction ${service} ${scope} ${grade} = ${base}`, () => {
          expect(limitOf({ ...given, activity: 'resume', line: 'TRUE' })).toBe(
            `${base} working-day`,
          );
        });
        it(`§4.1(3) change ${service} ${scope} ${grade} = 3 + ${base}`, () => {
          expect(limitOf({ ...given, activity: 'change', line: 'TRUE' })).toBe(
            `${3 + base} working-day`,
          );
        });
        it(`§4.1(3) R9 rebuild ${service} ${scope} ${grade} = ${base} + 2`, () => {
          for (const line of [undefined, 'TRUE', 'FALSE']) {
            expect(limitOf({ ...given, activity: 'rebuild', line })).toBe(
              `${base + 2} working-day`,
            );
          }
        });
      });
    }
  }
  for (const service of OPTIONAL_LINE_SERVICES) {
    for (const [scopes, figures] of [
      [CITY, [3, 3, 4, 5]],
      [PROVINCE, [4, 4, 5, 6]],
    ] as const) {
      TIERS.forEach((grade, rank) => {
        const base = figures[rank] ?? 0;
        it(`§4.1(3) change ${service} without line ${scopes.join(', ')} ${grade} = 3 + ${base}`, () => {
          for (const given of combine('change', [service], scopes, 'FALSE')) {
            expect(limitOf({ ...given, grade })).toBe(`${3 + base} working-day`);
          }
        });
      });
    }
  }
});

describe('§5 complaints and faults', () => {
  const hours = (...figures: readonly number[]) => figures.map((figure) => `${figure} hour`);
  for (const activity of ['restore', 'complaint']) {
    for (const service of [undefined, ...SERVICES]) {
      for (const [scopes, figures] of [
        [CITY, [2, 4, 6, 8]],
        [PROVINCE, [4, 5, 6, 8]],
      ] as const) {
        testLimitRow({
          clause: '表5-2',
          kind: 'commitment',
          name: `${activity} ${service ?? 'any service'} ${scopes.join(', ')}`,
          grades: LEVELS,
          figures: hours(...figures),
          covers: combine(activity, [service], scopes),
        });
      }
    }
  }

  it('§5.1.1(4) a complaint cites its own clause and that of the table', () => {
    const given = { activity: 'complaint', grade: 'AA', scope: 'intra-city' };
    const { because } = askWithReasons('LIMIT', given);
    expect(because.map(({ source }) => source.row.clause)).toEqual([
      '§5.1.1(4)',
      '§5.2.1(1) 表5-2',
    ]);
  });

  testLimitRow({
    clause: '§5.2.2-2(2)',
    kind: 'internal',
    name: 'acknowledge',
    grades: [...TIERS, '', 'AA'],
    figures: Array(6).fill('10 minute'),
    covers: combine('acknowledge', [undefined, 'data-line'], [undefined, 'international']),
  });
  testLimitRow({
    clause: '§5.2.1(2) 表5-3',
    kind: 'commitment',
    name: 'progress',
    grades: TIERS,
    figures: ['30 minute', '60 minute', 'no-limit grade', 'no-limit grade'],
    covers: combine('progress', [undefined, ...SERVICES], [undefined, 'international']),
  });
  testLimitRow({
    clause: '表5-3',
    kind: 'commitment',
    name: 'result',
    grades: [...TIERS, ''],
    figures: Array(5).fill('30 minute'),
    covers: combine('result', [undefined, ...SERVICES], [undefined, 'international']),
  });
  testLimitRow({
    clause: '表5-4',
    kind: 'commitment',
    name: 'report',
    grades: TIERS,
    figures: ['2 working-day', '7 day', 'no-limit grade', 'no-limit grade'],
    covers: combine('report', [undefined, ...SERVICES], [undefined, 'international']),
  });

  const quality: readonly (readonly [item: string, parameter: string, figures: number[]])[] = [
    ['repeat-faults', 'faults', [4, 6, 8, 10]],
    ['yearly-outage', 'outageHours', [6, 12, 24, 48]],
  ];
  for (const [item, parameter, figures] of quality) {
    LEVELS.forEach((level, rank) => {
      const figure = figures[rank] ?? 0;
      it(`表5-5 ${item} ${level} = ${figure}, met when exactly reached (R20)`, () => {
        expect(tell('STANDARD', { item, grade: level })).toBe(String(figure));
        expect(tell('QUALITY', { level, [parameter]: String(figure) })).toBe('met');
        expect(tell('QUALITY', { level, [parameter]: String(figure + 1) })).toBe('breached');
        expect(tell('QUALITY', { level, [parameter]: '0' })).toBe('met');
      });
    });
  }
});

describe('§6.1 notices and §1.3.3(3) reviews', () => {
  testLimitRow({
    clause: '§6.1',
    kind: 'commitment',
    name: 'notice',
    grades: TIERS,
    figures: days(7, 5, 4, 4),
    covers: combine('notice', [undefined, ...SERVICES], [undefined, 'international']),
  });
  testLimitRow({
    clause: '§6.1',
    kind: 'commitment',
    name: 'emergency notice',
    grades: [...TIERS, ''],
    figures: Array(5).fill('1 day'),
    covers: combine('emergency-notice', [undefined, ...SERVICES], [undefined, 'international']),
  });
  testLimitRow({
    clause: '§1.3.3(3)',
    kind: 'rule',
    name: 'review',
    grades: TIERS,
    figures: ['3 month', '6 month', '6 month', '6 month'],
    covers: combine('review', [undefined, ...SERVICES], [undefined, 'international']),
  });
});

describe('R8 international has no row in any time limit', () => {
  it.each(['survey', 'provision', 'resume', 'change', 'rebuild'])(
    '%s: not covered, for every tier and service',
    (activity) => {
      for (const grade of TIERS) {
        for (const given of combine(activity, SERVICES, ['international'], 'TRUE')) {
          expect(limitOf({ ...given, grade })).toBe('not-covered scope');
        }
      }
    },
  );
  it.each(['restore', 'complaint'])('%s: not covered, for every level and service', (activity) => {
    for (const grade of LEVELS) {
      for (const given of combine(activity, SERVICES, ['international'])) {
        expect(limitOf({ ...given, grade })).toBe('not-covered scope');
      }
    }
  });
});

describe('§1.2.1 category → tier', () => {
  const NONE = undefined;
  /** Without a proposal, then with gold, silver, bronze and standard proposed. */
  const ROWS: readonly (readonly [category: string, key: boolean, tiers: readonly string[]])[] = [
    ['dual-span', true, ['gold', 'gold', 'gold', 'gold', 'gold']],
    ['provincial', true, ['gold', 'gold', 'gold', 'gold', 'gold']],
    ['dual-span', false, ['silver', 'silver', 'silver', 'bronze', 'standard']],
    ['provincial', false, ['silver', 'silver', 'silver', 'bronze', 'standard']],
    ['municipal', false, ['standard', 'gold', 'silver', 'bronze', 'standard']],
    ['municipal', true, ['standard', 'gold', 'silver', 'bronze', 'standard']],
    ['general', false, ['standard', 'bronze', 'bronze', 'bronze', 'standard']],
    ['general', true, ['standard', 'bronze', 'bronze', 'bronze', 'standard']],
    ['mass', false, ['standard', 'standard', 'standard', 'standard', 'standard']],
    ['mass', true, ['standard', 'standard', 'standard', 'standard', 'standard']],
  ];
  const better = (a: string, b: string | undefined) =>
    b !== undefined && TIERS.indexOf(b) < TIERS.indexOf(a) ? b : a;

  for (const [category, key, tiers] of ROWS) {
    [NONE, ...TIERS].forEach((proposed, index) => {
      const tier = tiers[index] ?? '';
      const name = `${category}${key ? ' key' : ''}, ${proposed ?? 'nothing'} proposed`;
      it(`§1.2.1 ${name} = ${tier}; §1.3.1(4) with a floor the better of the two`, () => {
        const given = { category, key: String(key), proposed };
        expect(tell('TIER', given)).toBe(tier);
        if (!key) expect(tell('TIER', { category, proposed })).toBe(tier);
        for (const floor of TIERS) {
          expect(tell('TIER', { ...given, floor }), floor).toBe(better(tier, floor));
        }
      });
    });
  }

  it.each([
    ['silver-fixed', ['silver', 'silver', 'silver', 'silver', 'silver']],
    ['both-stand', ['silver', 'gold', 'silver', 'bronze', 'standard']],
  ] as const)('R1 seniorProposal %s', (seniorProposal, tiers) => {
    for (const category of ['dual-span', 'provincial']) {
      [NONE, ...TIERS].forEach((proposed, index) => {
        expect(tell('TIER', { category, proposed }, { seniorProposal })).toBe(tiers[index]);
        const key = { category, proposed, key: '重点' };
        expect(tell('TIER', key, { seniorProposal })).toBe('gold');
      });
    }
    const municipal = { category: 'municipal', proposed: 'gold' };
    expect(tell('TIER', municipal, { seniorProposal })).toBe('gold');
  });
});

describe('§1.2.1(2) caps', () => {
  it.each([
    ['gold', '0.05', '5%'],
    ['silver', '0.15', '15%'],
    ['bronze', '0.3', '30%'],
    ['standard', 'none', '无'],
  ])('§1.2.1(2) %s = %s (%s)', (tier, share) => {
    expect(tell('STANDARD', { item: 'tier-cap', grade: tier })).toBe(share);
    const table = rowsOf('TABLE', { id: 'caps' });
    expect(table.find((row) => row[0] === tier)?.[1]).toBe(share === 'none' ? undefined : share);
    const quota = rowsOf('QUOTA', { tiers: ['标准'] });
    expect(quota.find((row) => row[1] === tier)?.[5]).toBe(share === 'none' ? '' : share);
  });
});

describe('STANDARD, all 128 items by every grade', () => {
  /** A cell of the agreed reading as STANDARD gives it. */
  function expectedAnswer(item: ExpectedItem, cell: string): string {
    const plain = item.by === 'all' ? cell.replace(/ \(.*\)$/, '') : cell.replace(/\(R\d+\)$/, '');
    if (plain.startsWith('原文缺失')) return 'not-legible item';
    if (/^\d+%$/.test(plain)) return String(Number.parseInt(plain, 10) / 100);
    if (plain === '30分钟') return '30';
    if (plain === '1小时') return '60';
    return plain;
  }
  const inChinese = (given: Given) => {
    const result = ask('STANDARD', given);
    if (!result.ok) return tell('STANDARD', given);
    const { value } = result.value;
    return value.type === 'code' ? value.label.zh : tell('STANDARD', given);
  };

  it('there are 128', () => expect(EXPECTED_ITEMS).toHaveLength(128));

  for (const item of EXPECTED_ITEMS) {
    const clause = item.clause.replace(/ \((R\d+|named.*)\)$/, '');
    item.cells.forEach((cell, rank) => {
      const grade = GRADES[item.by][rank] ?? '';
      it(`${clause} ${item.code} ${grade} = ${cell}`, () => {
        const grades = item.by === 'all' ? [undefined, ...TIERS, ...LEVELS] : [grade];
        for (const given of grades) {
          const expected = expectedAnswer(item, cell);
          expect(inChinese({ item: item.code, grade: given })).toBe(expected);
          expect(inChinese({ item: item.zh, grade: given }), 'by its label').toBe(expected);
        }
        const { result, because } = askWithReasons('STANDARD', {
          item: item.code,
          grade: item.by === 'all' ? undefined : grade,
        });
        if (result.ok) expect(because[0]?.source.row.clause).toBe(clause);
        else expect(result.error).toMatchObject({ code: 'not-legible', clause });
      });
    });

    if (item.by === 'all') continue;
    it(`${clause} ${item.code} refuses the other sort of grade, and none at all`, () => {
      for (const grade of item.by === 'tier' ? LEVELS : TIERS) {
        expect(tell('STANDARD', { item: item.code, grade })).toBe('wrong-grade grade');
      }
      expect(tell('STANDARD', { item: item.code })).toBe('invalid-input grade');
    });
  }
});

describe('STANDARD items that are activities have the figures of LIMIT', () => {
  const shared = EXPECTED_ITEMS.filter((item) => item.activity !== '' && item.type !== 'text');

  it('they are eight', () => {
    expect(shared.map((item) => item.code)).toEqual([
      'review-cycle',
      'acceptance',
      'fault-feedback',
      'fault-closing',
      'notice-lead',
      'acceptance-final',
      'acknowledge',
      'emergency-notice',
    ]);
  });

  for (const { code, activity, by } of shared) {
    for (const grade of TIERS) {
      it(`${code} ${grade} = LIMIT ${activity}`, () => {
        const item = tell('STANDARD', { item: code, ...(by === 'tier' && { grade }) });
        const limit = tell('LIMIT', { activity, grade });
        expect(item).toBe(limit.replace('no-limit grade', 'on-demand'));
      });
    }
  }
});

describe('TABLE', () => {
  const FOUR_TIERS = ['金牌级', '银牌级', '铜牌级', '标准级'];
  const FOUR_LEVELS = ['AAA级', 'AA级', 'A级', '普通级'];
  const TAIL = ['单位', '性质', '条款'];
  const DUTIES = ['关键环节', '职责', '责任单位', '状态'];

  const TABLES: Readonly<Record<string, readonly [heads: readonly string[], rows: number]>> = {
    '1-1': [['业务', '情形', ...FOUR_TIERS, '条款'], 4],
    '2-1': [['项目', ...FOUR_TIERS, ...TAIL], 8],
    '2-2': [['项目', ...FOUR_LEVELS, ...TAIL], 3],
    '3-1': [DUTIES, 8],
    '3-2': [DUTIES, 13],
    '3-3-survey': [['业务类别', '范围', ...FOUR_TIERS, ...TAIL], 3],
    '3-3-provision': [['业务类别', '专线接入', '范围', ...FOUR_TIERS, ...TAIL], 16],
    '3-4': [['项目', ...FOUR_TIERS, ...TAIL], 2],
    '3-5': [['项目', ...FOUR_TIERS, ...TAIL], 2],
    '3-6': [['项目', ...FOUR_TIERS, ...TAIL], 5],
    '4-1': [['业务类别', '范围', ...FOUR_TIERS, ...TAIL], 10],
    '5-1': [['项目', ...FOUR_TIERS, ...TAIL], 2],
    '5-2': [['业务类别', '范围', ...FOUR_LEVELS, ...TAIL], 10],
    '5-3': [['项目', ...FOUR_TIERS, ...TAIL], 2],
    '5-4': [['项目', ...FOUR_TIERS, ...TAIL], 1],
    '5-5': [['项目', ...FOUR_LEVELS, ...TAIL], 2],
    '6-1': [['项目', ...FOUR_TIERS, ...TAIL], 4],
    activities: [['环节', ...FOUR_TIERS, ...TAIL], 11],
    caps: [['等级', '上限', '条款'], 3],
    categories: [['客户类别', '重点', '无建议时', '最高', '条款'], 7],
    clocks: [['事项', '起点', '终点', '不计入', '性质', '条款'], 18],
    documents: [['附件', '名称', '份数、签字', '条款'], 10],
    duties: [['责任单位', '职责'], 18],
    'graded-by': [['内容', '分级依据', '标准所在', '条款'], 14],
    readings: [['编号', '条款', '疑问', '采用', '设置'], READINGS.length],
    standards: [
      [
        '代码',
        '项目',
        '分级',
        '金牌级 / AAA级',
        '银牌级 / AA级',
        '铜牌级 / A级',
        '标准级 / 普通级',
        ...TAIL,
      ],
      128,
    ],
  };

  function tableOf(id: string): string[][] {
    const result = ask('TABLE', { id });
    if (!result.ok || result.value.value.type !== 'table') throw new Error(`No table ${id}`);
    return result.value.value.rows.map((row) =>
      row.map((cell) => {
        if (cell.type === 'text') return cell.text.zh;
        if (cell.type === 'code') return cell.label.zh;
        if (cell.type === 'number') return String(cell.number);
        if (cell.type === 'flag') return String(cell.flag);
        return '';
      }),
    );
  }

  it('has the 26 tables of the agreed reading, and no other', () => {
    expect([...tableWords().ids].sort()).toEqual(Object.keys(TABLES).sort());
  });

  for (const [id, [heads, rows]] of Object.entries(TABLES)) {
    it(`${id} has its head row, ${rows} rows and a cell under every head`, () => {
      const [head, ...body] = tableOf(id);
      expect(head).toEqual(heads);
      expect(body).toHaveLength(rows);
      for (const row of body) expect(row).toHaveLength(heads.length);
      const printed = body.map((row) => row.join('|'));
      expect(new Set(printed).size, 'rows that differ').toBe(rows);
    });
  }

  it.each([
    ['表1-1', '1-1'],
    ['表3-3(勘查)', '3-3-survey'],
    ['表3-3(开通)', '3-3-provision'],
    ['表３－３（开通）', '3-3-provision'],
    ['表5-2', '5-2'],
    ['READINGS', 'readings'],
  ])('%s is %s', (typed, id) => {
    expect(tableOf(typed)).toEqual(tableOf(id));
  });

  const unitOf = (figure: string) =>
    ({
      'working-day': '个工作日',
      day: '天',
      hour: '小时',
      minute: '分钟',
      month: '个月',
    })[figure.split(' ')[1] ?? ''] ?? '';

  /** Asks LIMIT by the very words of a table's row and head. */
  function checkLimits(id: string, questionOf: (row: readonly string[]) => readonly Given[]): void {
    const [head = [], ...body] = tableOf(id);
    const first = head.findIndex((text) => text === '金牌级' || text === 'AAA级');
    let cells = 0;
    for (const row of body) {
      for (const given of questionOf(row)) {
        for (let column = first; column < first + 4; column++) {
          const limit = limitOf({ ...given, grade: head[column] });
          const cell = row[column] ?? '';
          const expected = /^\d+$/.test(cell) ? `${cell} ${row[first + 4]}` : cell;
          const [amount] = limit.split(' ');
          const printed = limit.startsWith('no-limit') ? '按需' : `${amount} ${unitOf(limit)}`;
          expect(printed, row.join(' ')).toBe(expected);
          cells++;
        }
      }
    }
    expect(cells).toBeGreaterThanOrEqual(body.length * 4);
  }
  const scopesIn = (text = '') => text.split('、');

  it('3-3-survey agrees with LIMIT, asked by its own words', () => {
    checkLimits('3-3-survey', (row) => [{ activity: '资源勘查', scope: row[1] }]);
  });

  it('3-3-provision agrees with LIMIT, asked by its own words', () => {
    checkLimits('3-3-provision', ([service, access, scopes]) =>
      scopesIn(scopes).map((scope) => ({
        activity: '业务开通',
        service,
        scope,
        line: access?.startsWith('不含') ? '否' : '是',
      })),
    );
  });

  it('4-1 agrees with LIMIT, asked by its own words', () => {
    checkLimits('4-1', ([service, scopes]) =>
      scopesIn(scopes).map((scope) => ({ activity: '复机', service, scope })),
    );
  });

  it('5-2 agrees with LIMIT, asked by its own words', () => {
    checkLimits('5-2', ([service, scopes]) =>
      scopesIn(scopes).map((scope) => ({ activity: '业务恢复', service, scope })),
    );
  });

  it('activities agrees with LIMIT, asked by its own words', () => {
    checkLimits('activities', ([activity]) => [{ activity }]);
  });

  it('1-1 agrees with LEVEL', () => {
    const [head = [], ...body] = tableOf('1-1');
    const questions: readonly Given[] = [
      { service: '数据专线', scope: '跨省' },
      { service: '数据专线', scope: '地市内', hub: '是' },
      { service: '数据专线', scope: '地市内' },
      { service: '集团短彩信' },
    ];
    for (const [index, row] of body.entries()) {
      for (let column = 2; column < 6; column++) {
        const level = tell('LEVEL', { ...questions[index], tier: head[column] });
        expect(`${level === 'normal' ? '普通' : level}级`, row.join(' ')).toBe(row[column]);
      }
    }
  });

  it('categories agrees with TIER', () => {
    for (const [category, key, none, most] of tableOf('categories').slice(1)) {
      const given = { category, ...(key !== '' && { key }) };
      const labels = Object.fromEntries(TIERS.map((tier, rank) => [tier, FOUR_TIERS[rank]]));
      expect(labels[tell('TIER', given)], category).toBe(none);
      expect(labels[tell('TIER', { ...given, proposed: '金牌级' })], category).toBe(most);
    }
  });

  const STANDARD_TABLES = ['2-1', '2-2', '3-4', '3-5', '3-6', '5-1', '5-3', '5-4', '5-5', '6-1'];
  const answerOf = (item = '', grade = '') => {
    const result = ask('STANDARD', { item, grade });
    if (!result.ok) return result.error.code === 'not-legible' ? '原文缺失' : result.error.code;
    const { value } = result.value;
    if (value.type === 'code') return value.label.zh;
    return value.type === 'number' ? String(value.number) : tell('STANDARD', { item, grade });
  };

  it.each(STANDARD_TABLES)('%s agrees with STANDARD, asked by its own words', (id) => {
    const [head = [], ...body] = tableOf(id);
    for (const row of body) {
      for (let column = 1; column <= 4; column++) {
        expect(answerOf(row[0], head[column]), row[0]).toBe(row[column]);
      }
    }
  });

  it('standards agrees with STANDARD, item by item', () => {
    for (const [code, label, gradedBy, ...cells] of tableOf('standards').slice(1)) {
      const grades = gradedBy === '业务保障等级' ? FOUR_LEVELS : FOUR_TIERS;
      grades.forEach((grade, rank) => {
        const expected = gradedBy === '不分等级' && rank > 0 ? '' : answerOf(code, grade);
        expect(cells[rank], `${code} ${grade}`).toBe(expected);
      });
      expect(answerOf(label, grades[0])).toBe(answerOf(code, grades[0]));
    }
  });

  it('clocks has a row for every activity, by its label, with the clause of the agreed reading', () => {
    const clauses = Object.fromEntries(
      tableOf('clocks')
        .slice(1)
        .map((row) => [row[0], [row[4], row[5]]]),
    );
    expect(Object.keys(clauses)).toHaveLength(18);
    expect(clauses['工单接收']).toEqual(['内部管理要求', '§5.2.2-2(2)']);
    expect(clauses['业务开通']).toEqual(['规定', '§3.2.2(1)(4)(6)']);
    expect(clauses['复机']).toEqual(['客户服务承诺', '§4.1(4)(5)']);
    expect(clauses['等级梳理']).toEqual(['规定', '§1.3.3(3)']);
  });
});
