import { type Comparison, type Contestant, judge, spreadOf, timesOurs } from './comparison.ts';
import { formatNumber, formatSpread } from './numbers.ts';

/** A figure without a contestant: how long a pane's work takes, say. */
export interface BenchFigure {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly number[];
  readonly goal?: string | undefined;
}

/** Everything that a run measured. */
export interface BenchResults {
  readonly comparisons: readonly Comparison[];
  readonly figures: readonly BenchFigure[];
}

type Line = readonly string[];

export const HEADS: Line = ['', 'median', 'spread', 'unit', 'of ours', 'wrong answers', 'goal'];

/** The lines under each piece of work: its contestants, then its goals with what was reached. */
export function tableLines({ comparisons, figures }: BenchResults): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  for (const comparison of comparisons) lines.set(comparison.work, comparisonLines(comparison));
  for (const figure of figures) {
    const group = lines.get(figure.group) ?? [];
    lines.set(figure.group, [...group, figureLine(figure)]);
  }
  return lines;
}

function comparisonLines(comparison: Comparison): Line[] {
  const { ours, others, unit } = comparison;
  const line = (contestant: Contestant): Line => {
    const spread = spreadOf(contestant.samples);
    const { answers } = contestant;
    return [
      contestant.name,
      formatNumber(spread.median),
      formatSpread(spread),
      unit,
      contestant === ours ? '' : `${formatNumber(timesOurs(contestant, ours).median)} ×`,
      answers ? `${answers.wrong} of ${answers.of}` : '',
      '',
    ];
  };
  const goals = judge(comparison).map(({ goal, measured, unit: measuredIn, reached }): Line => {
    const mark = reached ? '✓ reached' : '✗ not reached';
    const numbers = [formatNumber(measured.median), formatSpread(measured), measuredIn];
    return [`goal: ${goal.text}`, ...numbers, '', '', mark];
  });
  return [line(ours), ...others.map(line), ...goals];
}

function figureLine({ name, unit, samples, goal = '' }: BenchFigure): Line {
  const spread = spreadOf(samples);
  return [name, formatNumber(spread.median), formatSpread(spread), unit, '', '', goal];
}

/** One table as plain text, for a terminal. */
export function formatTable(results: BenchResults): string {
  const groups = tableLines(results);
  const all = [HEADS, ...[...groups.values()].flat()];
  const widths = HEADS.map((_, column) =>
    Math.max(...all.map((line) => (line[column] ?? '').length)),
  );
  const format = (line: Line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd();
  return [...groups]
    .flatMap(([group, lines]) => ['', group, format(HEADS), ...lines.map(format)])
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 4 ? cell.padStart(width) : cell.padEnd(width);
}
