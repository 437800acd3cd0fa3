/** One figure of a bench, with all its runs. */
export interface BenchFigure {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly number[];
  readonly goal?: string | undefined;
}

const HEADS = ['', 'median', 'min', 'max', 'unit', 'runs', 'goal'];

/** The figures as plain text, a line each, grouped as they come. */
export function formatTable(figures: readonly BenchFigure[]): string {
  const rows = figures.map(({ name, unit, samples, goal = '' }) => {
    const sorted = [...samples].sort((a, b) => a - b);
    const ends = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
    const numbers = [median(sorted), ...ends].map(formatNumber);
    return [name, ...numbers, unit, String(samples.length), goal];
  });
  const widths = HEADS.map((head, column) =>
    Math.max(...[HEADS, ...rows].map((row) => (row[column] ?? head).length)),
  );
  const lines: string[] = [];
  figures.forEach(({ group }, index) => {
    const isNew = group !== figures[index - 1]?.group;
    if (isNew) lines.push('', formatRow([group, ...HEADS.slice(1)], widths));
    lines.push(formatRow(rows[index] ?? [], widths));
  });
  return lines.join('\n');
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const around = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return around.reduce<number>((sum, number = Number.NaN) => sum + number / 2, 0);
}

function formatNumber(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return number < 100 ? number.toPrecision(3) : number.toFixed(0);
}

function formatRow(cells: readonly string[], widths: readonly number[]): string {
  const isNumber = (column: number): boolean => [1, 2, 3, 5].includes(column);
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}
