/**
 * The worked examples of the agreed reading, 4 to 20: arithmetic on the norm's figures, dates on the
 * calendar of 2026 (off 25–27 September and 1–7 October; Sunday 20 September and Saturday 10
 * October are make-up days).
 */
import { describe, expect, it } from 'vitest';
import { reasonText } from '../../shared/words/reasons.ts';
import {
  ask,
  askWithReasons,
  columnOf,
  dueOf,
  limitOf,
  readingsOf,
  rowsOf,
  tell,
} from '../support/ask.ts';

const DATA_LINE = { service: 'data-line', scope: 'intra-city' };
const TIERS = ['gold', 'silver', 'bronze', 'standard'];

function detailsOf(given: Readonly<Record<string, string>>) {
  const result = ask('DEADLINE', given);
  return result.ok ? result.value.details?.() : undefined;
}

describe('§3.2.2(3) 4. points', () => {
  it.each([
    ['5', 9],
    ['6', 11],
    ['7', 13],
    ['10', 18],
    ['11', 20],
  ])('base 9 (data line, intra-city, gold): %s points → %s', (points, days) => {
    const given = { activity: 'provision', grade: 'gold', ...DATA_LINE, points };
    expect(limitOf(given)).toBe(`${days} working-day`);
  });

  it.each([
    ['5', 12],
    ['6', 15],
    ['7', 17],
  ])(
    'base 12 (messaging with line access, gold): %s points → %s, the whole row extended',
    (points, days) => {
      const given = { activity: 'provision', grade: 'gold', service: 'messaging', line: 'TRUE' };
      expect(limitOf({ ...given, scope: 'intra-city', points })).toBe(`${days} working-day`);
    },
  );

  it('base 21 (voice with line access, inter-province, standard): 11 points → 47', () => {
    const given = { activity: 'provision', grade: 'standard', service: 'voice-line', line: '是' };
    expect(limitOf({ ...given, scope: 'inter-province', points: '11' })).toBe('47 working-day');
  });

  it('base 5 (survey, bronze, intra-city): n points → n', () => {
    const survey = { activity: 'survey', grade: 'bronze', scope: 'intra-city' };
    for (const points of [5, 6, 7, 8, 9, 10, 11, 23, 9_999, 10_000]) {
      expect(limitOf({ ...survey, points: String(points) })).toBe(`${points} working-day`);
    }
  });

  it('without line access points don’t count', () => {
    const given = { activity: 'provision', grade: 'gold', service: 'messaging', line: 'FALSE' };
    expect(limitOf({ ...given, scope: 'intra-city', points: '100' })).toBe('3 working-day');
  });
});

describe('§4.1(3) 5. change', () => {
  it('bronze, internet line, intra-city: 3 + 12 = 15', () => {
    const given = { activity: 'change', grade: 'bronze', service: 'internet-line' };
    expect(limitOf({ ...given, scope: 'intra-city' })).toBe('15 working-day');
  });

  it('standard, voice with line access, inter-province: 3 + 21 = 24', () => {
    const given = { activity: 'change', grade: 'standard', service: 'voice-line', line: 'TRUE' };
    expect(limitOf({ ...given, scope: 'inter-province' })).toBe('24 working-day');
  });

  it('gold, data line, 7 points: 3 + ⌈12.6⌉ = 16', () => {
    const given = { activity: 'change', grade: 'gold', ...DATA_LINE, points: '7' };
    expect(limitOf(given)).toBe('16 working-day');
  });
});

describe('§4.1(3) 6. rebuild', () => {
  const rebuild = { activity: 'rebuild', grade: 'gold', ...DATA_LINE };

  it('gold, data line, intra-city: 9 + 2 = 11', () => {
    expect(limitOf(rebuild)).toBe('11 working-day');
  });

  it('gold, data line, 7 points: ⌈12.6⌉ + 2 = 15, not ⌈(9 + 2) × 7/5⌉ = 16', () => {
    expect(limitOf({ ...rebuild, points: '7' })).toBe('15 working-day');
  });

  it.each([undefined, 'TRUE', 'FALSE'])('gold, voice: 12 + 2 = 14, line not asked (%s)', (line) => {
    expect(limitOf({ ...rebuild, service: 'voice-line', line })).toBe('14 working-day');
  });

  it('R9 with the survey first: 3 + 9 + 2 = 14; with the suspension: 3 + 9 + 2 = 14', () => {
    expect(limitOf(rebuild, { rebuildBase: 'survey+provision' })).toBe('14 working-day');
    expect(limitOf(rebuild, { rebuildBase: 'suspend+provision' })).toBe('14 working-day');
  });

  it('R9 bronze, 7 points: survey ⌈7/5 × 5⌉ + ⌈7/5 × 12⌉ + 2 = 26; suspension 3 + 17 + 2 = 22', () => {
    const bronze = { ...rebuild, grade: 'bronze', points: '7' };
    expect(limitOf(bronze)).toBe('19 working-day');
    expect(limitOf(bronze, { rebuildBase: 'survey+provision' })).toBe('26 working-day');
    expect(limitOf(bronze, { rebuildBase: 'suspend+provision' })).toBe('22 working-day');
  });
});

describe('§4.1(2)(6) 7. resume', () => {
  const silver = {
    activity: 'resume',
    grade: 'silver',
    service: 'messaging',
    scope: 'inter-province',
  };

  it('silver, messaging, inter-province: 3; with line construction 15', () => {
    expect(limitOf(silver)).toBe('3 working-day');
    expect(limitOf({ ...silver, line: 'TRUE' })).toBe('15 working-day');
  });

  it('gold, voice line with line access but no construction: 1', () => {
    const given = { activity: 'resume', grade: 'gold', service: 'voice-line', line: 'FALSE' };
    expect(limitOf({ ...given, scope: 'intra-city' })).toBe('1 working-day');
  });
});

describe('R12 8. working days over the holidays of 2026', () => {
  it('§3.2.1 survey, silver, intra-city (4), order Mon 28 Sep → Fri 9 Oct', () => {
    const given = { activity: 'survey', grade: 'silver', scope: 'intra-city' };
    expect(dueOf({ ...given, start: '2026-09-28' })).toBe('2026-10-09');
    expect(dueOf({ ...given, start: '2026-09-28 17:30' })).toBe('2026-10-09');
  });

  it('§3.2.1 … counting 29 and 30 September, 8 and 9 October', () => {
    const days = ['1', '2', '3', '4'].map((n) => tell('WORKDAY', { start: '2026-09-28', days: n }));
    expect(days).toEqual(['2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09']);
  });

  it('§3.2.2 provision, standard data line (15), order Fri 18 Sep → Thu 15 Oct', () => {
    const given = { activity: 'provision', grade: 'standard', ...DATA_LINE };
    expect(dueOf({ ...given, start: '2026-09-18' })).toBe('2026-10-15');
  });

  it('§3.2.2(3) 21 days from Mon 23 Nov → Tue 22 Dec', () => {
    const given = { activity: 'provision', grade: 'standard', ...DATA_LINE, points: '7' };
    expect(dueOf({ ...given, start: '2026-11-23' })).toBe('2026-12-22');
  });

  it('R12 with the start day counted, each is a working day earlier', () => {
    const survey = { activity: 'survey', grade: 'silver', scope: 'intra-city' };
    const provision = { activity: 'provision', grade: 'standard', ...DATA_LINE };
    const settings = { countStartDay: true };
    expect(dueOf({ ...survey, start: '2026-09-28' }, settings)).toBe('2026-10-08');
    expect(dueOf({ ...provision, start: '2026-09-18' }, settings)).toBe('2026-10-14');
    expect(dueOf({ ...provision, points: '7', start: '2026-11-23' }, settings)).toBe('2026-12-21');
  });
});

describe('R12 9. day 0 on a day off', () => {
  const resume = { activity: 'resume', grade: 'gold', scope: 'intra-city' };
  const suspend = { activity: 'suspend' };

  it('order Sat 19 Sep, 1 working day → Sun 20 Sep, a make-up day', () => {
    expect(dueOf({ ...resume, start: '2026-09-19' })).toBe('2026-09-20');
    expect(tell('WORKDAY', { start: '2026-09-19', days: '1' })).toBe('2026-09-20');
  });

  it('from an ordinary Saturday 1 working day is Monday', () => {
    expect(dueOf({ ...resume, start: '2026-11-21' })).toBe('2026-11-23');
  });

  it('§4.1(1) suspend (3), order Sat 19 Sep → Tue 22 Sep', () => {
    expect(dueOf({ ...suspend, start: '2026-09-19' })).toBe('2026-09-22');
  });

  it('§4.1(1) suspend, order Wed 30 Sep → 8, 9, Sat 10 Oct, a make-up day', () => {
    expect(dueOf({ ...suspend, start: '2026-09-30' })).toBe('2026-10-10');
  });

  it('R12 the start day counts only where it is a working day', () => {
    const settings = { countStartDay: true };
    expect(dueOf({ ...resume, start: '2026-09-19' }, settings)).toBe('2026-09-20');
    expect(dueOf({ ...suspend, start: '2026-09-19' }, settings)).toBe('2026-09-22');
    expect(dueOf({ ...suspend, start: '2026-09-30' }, settings)).toBe('2026-10-09');
  });

  it('R12 an order on a day off, counted as the next working day’s, is one working day later', () => {
    const settings = { deemNextWorkday: true };
    expect(dueOf({ ...resume, start: '2026-09-19' }, settings)).toBe('2026-09-21');
    expect(dueOf({ ...suspend, start: '2026-09-19' }, settings)).toBe('2026-09-23');
    expect(dueOf({ ...suspend, start: '2026-09-30' }, settings)).toBe('2026-10-10');
  });
});

describe('§3.5 10. acceptance', () => {
  it.each([
    ['gold', '2026-10-12'],
    ['silver', '2026-10-12'],
    ['bronze', '2026-10-19'],
    ['standard', '2026-10-19'],
  ])('§3.5(3) works done Mon 21 Sep 2026, %s → %s', (grade, due) => {
    const given = { activity: 'accept', grade, service: 'data-line', start: '2026-09-21' };
    expect(dueOf(given)).toBe(due);
  });

  it('§3.5(1) final: first acceptance 30 Nov 2026 → 28 Feb 2027', () => {
    expect(dueOf({ activity: 'final-accept', start: '2026-11-30' })).toBe('2027-02-28');
  });

  it('§3.5(1) R16 28 Feb 2027, a Sunday, moves to Mon 1 March with rollForward', () => {
    const given = { activity: 'final-accept', start: '2026-11-30' };
    expect(dueOf(given, { rollForward: true })).toBe('2027-03-01');
  });
});

describe('§5.2.1 11. restoration and feedback', () => {
  const restore = { activity: 'restore', grade: 'AA', scope: 'inter-province' };

  it('§5.2.1(1) R21 AA, inter-province (5 h), alarm 22:30, report 22:50 → 03:30 next day', () => {
    expect(dueOf({ ...restore, start: '2026-11-23 22:30' })).toBe('2026-11-24 03:30');
  });

  it('表5-2注 R15 pause 23:00–00:15 for the customer → 04:45', () => {
    const given = { ...restore, start: '2026-11-23 22:30' };
    const pauses = '2026-11-23 23:00/2026-11-24 00:15';
    expect(dueOf({ ...given, pauses })).toBe('2026-11-24 04:45');
  });

  it('§5.1.1(4) a complaint has the same due time', () => {
    const given = { ...restore, activity: 'complaint', start: '2026-11-23 22:30' };
    const pauses = '2026-11-23 23:00/2026-11-24 00:15';
    expect(dueOf(given)).toBe('2026-11-24 03:30');
    expect(dueOf({ ...given, pauses })).toBe('2026-11-24 04:45');
  });

  it('表5-3 stage feedback for silver from the report 22:50: 23:50, then 00:50', () => {
    const progress = { activity: 'progress', grade: 'silver' };
    expect(dueOf({ ...progress, start: '2026-11-23 22:50' })).toBe('2026-11-23 23:50');
    expect(dueOf({ ...progress, start: '2026-11-23 23:50' })).toBe('2026-11-24 00:50');
  });

  it('表5-3 repair done 03:10 → told by 03:40, every tier', () => {
    for (const grade of TIERS) {
      const given = { activity: 'result', grade, start: '2026-11-24 03:10' };
      expect(dueOf(given), grade).toBe('2026-11-24 03:40');
    }
  });
});

describe('表5-4 12. written report', () => {
  const report = { activity: 'report' };

  it('fault ended Fri 20 Nov 2026: gold → Tue 24 Nov', () => {
    expect(dueOf({ ...report, grade: 'gold', start: '2026-11-20' })).toBe('2026-11-24');
  });

  it('R10 R23 silver, asked the same day → Fri 27 Nov', () => {
    expect(dueOf({ ...report, grade: 'silver', start: '2026-11-20' })).toBe('2026-11-27');
  });

  it('ended Wed 30 Sep: gold → Fri 9 Oct', () => {
    expect(dueOf({ ...report, grade: 'gold', start: '2026-09-30' })).toBe('2026-10-09');
  });

  it('R16 ended Wed 30 Sep: silver → Wed 7 Oct, a day off, stays', () => {
    expect(dueOf({ ...report, grade: 'silver', start: '2026-09-30' })).toBe('2026-10-07');
  });

  it('R16 with rollForward silver’s Wed 7 Oct moves to Thu 8 Oct; gold’s and Fri 27 Nov stay', () => {
    const settings = { rollForward: true };
    expect(dueOf({ ...report, grade: 'silver', start: '2026-09-30' }, settings)).toBe('2026-10-08');
    expect(dueOf({ ...report, grade: 'silver', start: '2026-11-20' }, settings)).toBe('2026-11-27');
    expect(dueOf({ ...report, grade: 'gold', start: '2026-09-30' }, settings)).toBe('2026-10-09');
  });

  it.each(['bronze', 'standard'])('%s: on demand, no limit', (grade) => {
    expect(dueOf({ ...report, grade, start: '2026-11-20' })).toBe('no-limit grade');
  });
});

describe('§6.1 13. notices', () => {
  const CUTOVERS: readonly (readonly [
    cutOver: string,
    gold: string,
    silver: string,
    rest: string,
  ])[] = [
    ['2026-11-23', '2026-11-12', '2026-11-16', '2026-11-17'],
    ['2026-10-09', '2026-09-22', '2026-09-24', '2026-09-28'],
    ['2026-10-10', '2026-09-23', '2026-09-28', '2026-09-29'],
    ['2026-09-24', '2026-09-16', '2026-09-18', '2026-09-20'],
  ];
  /** With noticeClearDays: the working day before. */
  const CLEAR: readonly (readonly [cutOver: string, gold: string, silver: string, rest: string])[] =
    [
      ['2026-11-23', '2026-11-11', '2026-11-13', '2026-11-16'],
      ['2026-10-09', '2026-09-21', '2026-09-23', '2026-09-24'],
      ['2026-10-10', '2026-09-22', '2026-09-24', '2026-09-28'],
      ['2026-09-24', '2026-09-15', '2026-09-17', '2026-09-18'],
    ];

  for (const [dates, noticeClearDays] of [
    [CUTOVERS, false],
    [CLEAR, true],
  ] as const) {
    for (const [start, gold, silver, rest] of dates) {
      [gold, silver, rest, rest].forEach((due, rank) => {
        const grade = TIERS[rank] ?? '';
        const how = noticeClearDays ? 'R14 clear days, ' : '';
        it(`${how}cut-over ${start}, ${grade}: notice by ${due}`, () => {
          expect(dueOf({ activity: 'notice', grade, start }, { noticeClearDays })).toBe(due);
        });
      });
    }
  }

  it('a cut-over at night has the same last days as its date', () => {
    const given = { activity: 'notice', grade: 'gold', start: '2026-11-23 00:30' };
    expect(dueOf(given)).toBe('2026-11-12');
  });

  it('R12 countStartDay, cutoff and deemNextWorkday are not for notices', () => {
    const settings = { countStartDay: true, cutoff: 1, deemNextWorkday: true };
    for (const [start, gold] of CUTOVERS) {
      expect(dueOf({ activity: 'notice', grade: 'gold', start }, settings)).toBe(gold);
      expect(dueOf({ activity: 'notice', grade: 'gold', start: `${start} 23:00` }, settings)).toBe(
        gold,
      );
    }
  });

  it('emergency, cut-over Thu 8 Oct → Wed 7 Oct (R11: a calendar day), every tier', () => {
    for (const grade of [undefined, ...TIERS]) {
      const given = { activity: 'emergency-notice', grade, start: '2026-10-08' };
      expect(dueOf(given), grade).toBe('2026-10-07');
    }
  });

  it('the answer names the recipient: the customer for gold and silver, else the account manager', () => {
    const recipients = TIERS.map(
      (grade) =>
        detailsOf({ activity: 'notice', grade, start: '2026-11-23' })?.['recipient'] ?? 'none',
    );
    expect(recipients).toEqual(['customer', 'customer', 'account-manager', 'account-manager']);
    for (const grade of TIERS) {
      const given = { activity: 'emergency-notice', grade, start: '2026-10-08' };
      expect(detailsOf(given)?.['recipient'], grade).toBe('account-manager');
    }
  });
});

describe('§1.3.3(3) 14. review', () => {
  it.each([
    ['gold', '2026-11-30'],
    ['silver', '2027-02-28'],
    ['bronze', '2027-02-28'],
    ['standard', '2027-02-28'],
  ])('last review 31 Aug 2026, %s → %s', (grade, due) => {
    expect(dueOf({ activity: 'review', grade, start: '2026-08-31' })).toBe(due);
  });

  it('into a leap year: 31 Aug 2027 → 29 Feb 2028', () => {
    expect(dueOf({ activity: 'review', grade: 'silver', start: '2027-08-31' })).toBe('2028-02-29');
  });

  it('R16 with rollForward 28 Feb 2027, a Sunday, → Mon 1 March; 30 Nov 2026, a Monday, stays', () => {
    const settings = { rollForward: true };
    const review = { activity: 'review', start: '2026-08-31' };
    expect(dueOf({ ...review, grade: 'silver' }, settings)).toBe('2027-03-01');
    expect(dueOf({ ...review, grade: 'gold' }, settings)).toBe('2026-11-30');
  });
});

describe('§1.2.1(2) 15. caps', () => {
  const allowedOf = (customers: number, senior = 0) => {
    const rows = Array.from({ length: customers }, (_, row) => row);
    const table = rowsOf('QUOTA', {
      tiers: rows.map(() => '标准'),
      categories: rows.map((row) => (row >= senior ? '市县级' : row % 2 ? '省级' : '双跨')),
    });
    return table.slice(0, 3).map((row) => Number(row[6]));
  };

  it.each([
    [10, [0, 1, 3]],
    [19, [0, 2, 5]],
    [20, [1, 3, 6]],
    [39, [1, 5, 11]],
    [133, [6, 19, 39]],
    [200, [10, 30, 60]],
  ])('%i customers → %j', (customers, allowed) => {
    expect(allowedOf(customers)).toEqual(allowed);
  });

  it('R2 200 customers of whom 12 dual-span or provincial: 188 → 9/28/56', () => {
    expect(allowedOf(200, 12)).toEqual([9, 28, 56]);
  });
});

describe('R4 16. who is demoted', () => {
  const range = (from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, index) => from - index);
  const proposals: readonly (readonly [string, readonly number[]])[] = [
    ['gold', [90, 80, 70]],
    ['silver', [60, 50, 40]],
    ['bronze', range(30, 25)],
    ['standard', range(8, 1)],
  ];
  const rows = proposals.flatMap(([tier, values]) => values.map((value) => [tier, value] as const));

  it('population 20, allowed 1/3/6: the cut join the next pool', () => {
    const tiers = columnOf('CLASSIFY', {
      categories: rows.map(() => '市县级'),
      proposed: rows.map(([tier]) => tier),
      values: rows.map(([, value]) => String(value)),
    });
    const valuesIn = (tier: string) =>
      rows.filter((_, row) => tiers[row] === tier).map(([, value]) => value);
    expect(rows).toHaveLength(20);
    expect(valuesIn('gold')).toEqual([90]);
    expect(valuesIn('silver')).toEqual([80, 70, 60]);
    expect(valuesIn('bronze')).toEqual([50, 40, 30, 29, 28, 27]);
    expect(valuesIn('standard')).toEqual([26, 25, 8, 7, 6, 5, 4, 3, 2, 1]);
  });
});

describe('表5-5 17. quality', () => {
  const findings = (given: Readonly<Record<string, string>>) => {
    const result = ask('QUALITY', given);
    return result.ok ? result.value.details?.() : undefined;
  };

  it('AA, 6 faults, 12 h → met', () => {
    expect(tell('QUALITY', { level: 'AA', faults: '6', outageHours: '12' })).toBe('met');
  });

  it('AA, 7 faults, 12 h → breached by 1', () => {
    const given = { level: 'AA', faults: '7', outageHours: '12' };
    expect(tell('QUALITY', given)).toBe('breached');
    expect(findings(given)).toEqual({
      faults: { given: 7, limit: 6, over: 1 },
      outageHours: { given: 12, limit: 12, over: 0 },
    });
  });

  it('A, 8 faults, 24.5 h → breached by 0.5 h', () => {
    const given = { level: 'A', faults: '8', outageHours: '24.5' };
    expect(tell('QUALITY', given)).toBe('breached');
    expect(findings(given)).toEqual({
      faults: { given: 8, limit: 8, over: 0 },
      outageHours: { given: 24.5, limit: 24, over: 0.5 },
    });
  });

  it('by how much stands in the reasons', () => {
    const { because } = askWithReasons('QUALITY', { level: 'A', outageHours: '24.5' });
    expect(because.map((reason) => reasonText(reason, 'zh')).join()).toContain('超出 0.5');
    expect(because.map((reason) => reasonText(reason, 'en')).join()).toContain('over by 0.5');
  });
});

describe('§5.2.1(4) 18. satisfaction', () => {
  it('25 fault orders, 20 followed up, 19 satisfied → 19 ÷ 20 = 95 %, not 76 %', () => {
    const answers = [...Array(19).fill('满意'), '不满意', ...Array(5).fill('')];
    expect(answers).toHaveLength(25);
    expect(tell('SATISFACTION', { answers })).toBe('0.95');
  });
});

describe('§2.2.2(3) 19. interim AA', () => {
  const ring = { tier: 'gold', service: 'data-line', scope: 'inter-city' };
  const hub = { tier: 'gold', service: 'data-line', scope: 'intra-city', hub: '是' };
  const hours = (level: string) =>
    limitOf({ activity: 'restore', grade: level, service: 'data-line', scope: 'intra-city' });

  it('AAA data line, intra-city, ring not yet built → AA: restoration 4 h instead of 2', () => {
    expect(tell('LEVEL', { ...hub, protected: '否' })).toBe('AA');
    expect(tell('LEVEL', { ...ring, protected: '否' })).toBe('AA');
    expect(hours(tell('LEVEL', { ...hub, protected: '否' }))).toBe('4 hour');
  });

  it('back to 2 h when put right', () => {
    expect(tell('LEVEL', { ...hub, protected: '是' })).toBe('AAA');
    expect(hours(tell('LEVEL', hub))).toBe('2 hour');
  });

  it('R24 only AAA is lowered, after contract and floor', () => {
    const bronze = { tier: 'bronze', service: 'data-line', scope: 'inter-city', protected: '否' };
    expect(tell('LEVEL', bronze)).toBe('AA');
    expect(tell('LEVEL', { ...bronze, agreed: 'A' })).toBe('A');
    expect(tell('LEVEL', { ...bronze, agreed: 'A', floor: 'AAA' })).toBe('AA');
    const interim = askWithReasons('LEVEL', { ...hub, protected: '否' });
    expect(readingsOf(interim)).toContain('R24');
    expect(interim.because.at(-1)?.source.row).toMatchObject({
      clause: '§2.2.2(3)',
      kind: 'internal',
    });
  });
});

describe('表3-3(开通) 20. with line access = data line + without', () => {
  for (const scope of ['intra-city', 'inter-city', 'inter-province']) {
    for (const grade of TIERS) {
      it(`${scope}, ${grade}, for all three services`, () => {
        const days = (service: string, line?: string) =>
          Number(tell('LIMIT', { activity: 'provision', grade, service, scope, line }));
        for (const service of ['messaging', 'voice-line', 'apn-line']) {
          const sum = days('data-line') + days(service, 'FALSE');
          expect(days(service, 'TRUE'), service).toBe(sum);
          expect(sum).toBeGreaterThan(0);
        }
      });
    }
  }
});
