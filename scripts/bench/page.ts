import { type Comparison, judge } from './comparison.ts';
import { formatNumber, formatSpread } from './numbers.ts';
import { type BenchResults, HEADS, tableLines } from './table.ts';

/**
 * docs/benchmarks.md: every goal first, then each piece of work with its contestants.
 * @param failed rows that could not be measured.
 */
export function writePage(
  results: BenchResults,
  machine: string,
  failed: readonly string[] = [],
): string {
  const tables = tableLines(results);
  const compared = results.comparisons.flatMap((comparison) => [
    `## ${comparison.work}`,
    '',
    comparison.how,
    '',
    ...markdownTable(tables.get(comparison.work) ?? []),
    ...reasons(comparison),
    '',
  ]);
  const groups = new Set(results.figures.map(({ group }) => group));
  const figures = [...groups].flatMap((group) => [
    `## ${group}`,
    '',
    ...markdownTable(tables.get(group) ?? []),
    '',
  ]);
  const lines = [
    ...introduction(machine),
    ...summary(results.comparisons),
    '',
    ...failed.flatMap((row) => [`Not measured, since it failed in this run: ${row}.`, '']),
    ...compared,
    ...figures,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function introduction(machine: string): string[] {
  return [
    '# 速度对比 / Speed, side by side',
    '',
    '由 `npm run bench` 生成: 同一次运行内与同类工具和下限交替测量, 先核对答案, 再比速度。',
    '',
    `Written by \`npm run bench\` on ${machine}.`,
    'All contestants of a table take turns in one run; a round of each belongs together, and what is',
    'compared is the median of the rounds’ ratios, since times differ from machine to machine. Before',
    'they are timed all are asked the same cases, and the table says on how many each is wrong. A',
    'floor is the least that the work can cost: the same input read and the same output written.',
    'Figures of peers are of this use of them, not of their other merits.',
    '',
  ];
}

function summary(comparisons: readonly Comparison[]): string[] {
  const rows = comparisons.flatMap((comparison) =>
    judge(comparison).map(({ goal, measured, unit, reached }) => [
      comparison.work,
      goal.text,
      `${formatNumber(measured.median)} ${unit} (${formatSpread(measured)})`,
      reached ? '✓' : '✗',
    ]),
  );
  return [
    tableRow(['work', 'goal', 'measured', '']),
    tableRow(['---', '---', '---', '---']),
    ...rows.map(tableRow),
  ];
}

/** Why a goal is not reached. */
function reasons(comparison: Comparison): string[] {
  return judge(comparison)
    .filter(({ reached, goal }) => !reached && goal.unreached)
    .flatMap(({ goal }) => ['', `Not reached, ${goal.text}: ${goal.unreached}`]);
}

function markdownTable(lines: readonly (readonly string[])[]): string[] {
  const used = HEADS.map((_, column) => lines.some((line) => (line[column] ?? '') !== ''));
  const keep = (line: readonly string[]) => line.filter((_, column) => used[column]);
  const rows = [HEADS, HEADS.map(() => '---'), ...lines];
  return rows.map((line) => tableRow(keep(line)));
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
