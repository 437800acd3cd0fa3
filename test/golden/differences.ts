/** Where answers are no longer those of the golden file, each with what makes it so. */
import type { Answered, Question } from './question.ts';

export interface Difference {
  /** The reading or the clause that the new answer rests on. */
  readonly reading: string;
  /** Why it is another answer, in words. */
  readonly why: string;
  /**
   * Whether it accounts for this difference. Say as much as is known of the new answer, not only of
   * the question: what else changes there is then still seen.
   */
  readonly covers: (question: Question, was: Answered, now: Answered) => boolean;
}

/** Lines of reasons that came or went for one reading, in both languages. */
interface Told extends Omit<Difference, 'covers'> {
  /** Those by which it is known. */
  readonly lines: RegExp;
  /** Those that say the same in other figures, or of another clause. */
  readonly follow?: RegExp;
  /** Whether the value may be the new one; without it none changes. */
  readonly answers?: (question: Question, was: string, now: string) => boolean;
}

/** What is told of pauses, the count that they lengthen, and that it reaches a year without a schedule. */
const PAUSED = new RegExp(
  [
    ...['段暂停', '所给暂停中', '仍在暂停', '个工作日.*休息日', ' 起 \\d+ 天 → ', '放假安排未公布'],
    ...[
      'interval\\(s\\)',
      'paused still',
      'days off between',
      'calendar days from',
      'no published schedule',
    ],
  ].join('|'),
);

/** The due date at the beginning of an answer: dates and instants are ordered as texts. */
const due = (answer: string): string => /^\d{4}-\d\d-\d\d( [\d:]+)?/.exec(answer)?.[0] ?? '';

const TOLD: readonly Told[] = [
  {
    reading: '§4.1(3)',
    why: 'a sum tells its parts, so that each figure is found in the row that is cited',
    lines: /^停机 (· \S+ )?→ .* \[|^suspension (· \S+ )?→ /,
    follow: /停机 \d+ \+ |suspension \d+ \+ /,
  },
  {
    reading: 'R24',
    why: 'an agreed level below the table’s is told',
    lines: /低于判定表的|below the table’s/,
    follow: /^合同约定, 代替判定表 → |^agreed in the contract, which replaces the table → /,
  },
  {
    reading: 'R31',
    why: 'both figures are told where mass-market customers decide on the population',
    lines: /: 统计基数 \d+ 户[;,]|: \d+ customers count[;,]/,
  },
  {
    reading: 'R4',
    why: 'key customers stand before richer ones, and who has no value is told so',
    lines: /按重点、贡献度|未排序|by key and value|blank: not ranked/,
    follow: /上限 \d+ 户\(统计基数|at most \d+ \w+ of \d+ customers| 户, 上限 |: \d+ of at most /,
    answers: ({ function: of }) => of === 'CLASSIFY',
  },
  {
    reading: 'R32',
    why: 'an approved exception lifts what holds in principle, or is told to change nothing',
    lines: /经批准|不影响结果|an exception is approved|changes nothing/,
    follow: /已读取|not used yet|一般集团客户|普通聚类市场客户|general group|mass-market/,
    answers: ({ function: of, given }) => of === 'TIER' && given['exception'] !== undefined,
  },
  {
    reading: 'R31 R32, contract.md',
    why: 'group, alarm, exception and counted are used: none is told as read and not used',
    lines: /已读取, 本版暂不参与计算|read, not used yet/,
  },
  {
    reading: 'R15',
    why: 'a pause takes out the days that a limit would count, where it was those wholly inside',
    lines: /暂停与时限同样计|pauses are counted as the limit is/,
    follow: PAUSED,
    answers: ({ given }, was, now) =>
      / \d\d:\d\d/.test(`${given['pauses']}`) && due(now) > due(was),
  },
  {
    reading: 'R16',
    why: 'a last day that is a day off is told, with where Civil Code art. 203 would move it',
    lines: /是休息日: 不顺延|is a day off and stays/,
  },
  {
    reading: 'R33',
    why: 'the department inside is to be told of planned work too',
    lines: /部门最迟 .* 通知集团客户部|engineers tell the group-customer department/,
  },
  {
    reading: 'R11',
    why: 'an emergency notice says 24 hours',
    lines: /紧急通告不晚于割接前 24 小时|no later than 24 hours before/,
  },
  {
    reading: 'R35',
    why: 'the feedback inside after a repair is told beside that to the customer',
    lines: /网络部门内部反馈 → |network department's own feedback → /,
  },
  {
    reading: 'R36',
    why: 'the alarm counts where it is the earlier, and feedback goes by the report',
    lines: /^.*alarm.*(已读取|read, not used yet)|阶段反馈不随告警|not from the alarm/,
    follow: /已读取|not used yet|较早者|whichever is earlier|连续计算|around the clock/,
    answers: ({ given }, was, now) => given['alarm'] !== undefined && due(now) < due(was),
  },
  {
    reading: 'R9',
    why: 'the clock of a rebuild leaves out what provisioning leaves out',
    lines: /\[§3\.2\.2\(4\)\(6\) §4\.1\(5\)/,
    follow: PAUSED,
  },
];

const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/^\d+\. /, ''));

/** A company's row tells its activity, and no line access where the service always has it. */
const sentenceOf = (line: string): string =>
  line
    .replace(/ \[[^[\]]*\]$/, '')
    .replace(/^(业务开通|业务恢复|复机|provisioning|restoration|resumption) · /, '')
    .replace(/ · (不?含专线接入|with(out)? line access)/, '');

/** A line whose citation names the company's document. */
const NAMES_COMPANY = / \[(本公司规范|the company’s norm) /;

/** Steps that say what they said, and cite the company's document, which decided them. */
function isCitedAnew(was: readonly string[], now: readonly string[]): (line: string) => boolean {
  const renamed = now.filter((line) => NAMES_COMPANY.test(line)).map(sentenceOf);
  const before = was.map(sentenceOf);
  const both = new Set(renamed.filter((sentence) => before.includes(sentence)));
  return (line) => both.has(sentenceOf(line));
}

/** Reasons, and English without its answer: as they were, and as they are. */
function textsOf(was: Answered, now: Answered) {
  return [
    [linesOf(was.reasons), linesOf(now.reasons)],
    [linesOf(was.english).slice(1), linesOf(now.english).slice(1)],
  ] as const;
}

/** The lines that only one of the two has, but for those that are cited anew. */
function changedLines(was: Answered, now: Answered): string[] {
  const pairs = textsOf(was, now).map(([one, other]) => {
    const isAnew = isCitedAnew(one, other);
    const others = (lines: readonly string[]) => lines.filter((line) => !isAnew(line));
    return [others(one), others(other)] as const;
  });
  return pairs
    .flatMap(([one, other]) => [
      ...one.filter((line) => !other.includes(line)),
      ...other.filter((line) => !one.includes(line)),
    ])
    .filter((line) => line !== '');
}

/** The norm is called cmcc-sla-2010 (norm-document.md), where it answers before a document holds. */
const isSameAnswer = (was: Answered, now: Answered): boolean =>
  was.answer === now.answer.replace('@cmcc-sla-2010', '@cmcc-sla');

/** Several readings may change one answer: then all that changed must be theirs. */
function differenceOf({ reading, why, lines }: Told): Difference {
  return {
    reading,
    why,
    covers(question, was, now) {
      const changed = changedLines(was, now);
      if (!changed.some((line) => lines.test(line))) return false;
      const at = TOLD.filter((told) => changed.some((line) => told.lines.test(line)));
      const isTold = (line: string) =>
        at.some((told) => told.lines.test(line) || told.follow?.test(line) === true);
      const isAnswered =
        isSameAnswer(was, now) ||
        at.some((told) => told.answers?.(question, was.answer, now.answer) === true);
      return isAnswered && changed.every(isTold);
    },
  };
}

/** The rows of a table, without the name of the document that follows the last. */
const rowsOf = (answer: string): string[] => answer.replace(/ @\S+$/, '').split('\n');

/** A table of the norm that has other rows than it had. */
const tableOf = (
  reading: string,
  why: string,
  id: string,
  isMeant: (row: string) => boolean,
): Difference => ({
  reading,
  why,
  covers({ function: of, given }, was, now) {
    if (of !== 'TABLE' || given['id'] !== id) return false;
    const rows = [was, now].map(({ answer }) => rowsOf(answer)) as [string[], string[]];
    const come = rows[1].filter((row) => !rows[0].includes(row));
    return come.length > 0 && come.every(isMeant);
  },
});

/** The same lines in another order. */
const isReordered = (was: Answered, now: Answered): boolean =>
  textsOf(was, now).every(([one, other]) => [...one].sort().join() === [...other].sort().join());

const PROVENANCE: readonly Difference[] = [
  {
    reading: '§4.1(3), R9',
    why: 'the parts of a sum are asked and told in the order in which they are added',
    covers: ({ document }, was, now) =>
      document === 'rebuild-survey' &&
      (isReordered(was, now) || /^✗ invalid-input: 缺少 service/.test(was.answer)),
  },
  {
    reading: 'R17',
    why: 'of rows that fit the first decides: a hub’s stands first, changed or not',
    covers: ({ document, function: of, given }) =>
      document === 'cells' && of === 'LEVEL' && given['hub'] === 'TRUE',
  },
  {
    reading: 'R4',
    why: 'key customers stand before richer ones: others lose their places',
    covers: ({ function: of, given }, was, now) =>
      of === 'CLASSIFY' && `${given['keys']}`.includes('是') && was.answer !== now.answer,
  },
  {
    reading: 'norm-document.md, decision tables',
    why: 'a figure of one tier leaves the row for all tiers, which names none',
    covers: ({ document, given }, was, now) =>
      document === 'cells' &&
      given['activity'] === 'suspend' &&
      /^1\. 停机 → 3 个工作日/.test(now.reasons) &&
      /^1\. 停机 · /.test(was.reasons),
  },
  {
    reading: 'norm-document.md, provenance',
    why: 'a company’s word that there is no limit is cited with its document',
    covers: (_, was, now) =>
      /^✗ no-limit: /.test(was.answer) && /^✗ no-limit: .*\(cells /.test(now.answer),
  },
  {
    reading: 'norm-document.md, provenance',
    why: 'a step that a company’s document decided cites it, with what it stands in place of',
    covers: (_, was, now) =>
      textsOf(was, now).some(([one, other]) => other.some(isCitedAnew(one, other))) &&
      isSameAnswer(was, now) &&
      changedLines(was, now).length === 0,
  },
  {
    reading: 'norm-document.md, the norm’s id',
    why: 'the norm is called cmcc-sla-2010, where it answers before a document holds',
    covers: (_, was, now) =>
      was.answer !== now.answer && isSameAnswer(was, now) && was.reasons === now.reasons,
  },
  {
    reading: 'norm-document.md, points-base',
    why: 'the item and the rule of the access points are one fact',
    covers: ({ document, function: of }, _, now) =>
      (document === 'cells' || document === 'later') &&
      (of === 'LIMIT' || of === 'DEADLINE') &&
      /接入点基数|points covered/.test(`${now.reasons} ${now.english}`),
  },
  {
    reading: 'norm-document.md, settled',
    why: 'an argument is needed only if a row not yet excluded asks for it',
    covers: (_, was, now) =>
      /^✗ invalid-input: (缺少 )?(service|grade|line|scope)/.test(was.answer) &&
      /^✗ (not-covered: |invalid-input: 缺少 service)/.test(now.answer),
  },
];

export const DIFFERENCES: readonly Difference[] = [
  ...TOLD.map(differenceOf),
  ...PROVENANCE,
  tableOf('R9', 'the clock of a rebuild leaves out building resources', 'clocks', (row) =>
    row.startsWith('rebuild('),
  ),
  tableOf('R4 R15 R31 to R37', 'readings of the second reading', 'readings', (row) =>
    /^R(4|15|31|32|33|35|36|37) /.test(row),
  ),
];
