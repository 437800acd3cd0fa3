/** Lines of borders in the grid's order, from 0. */
const LINES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

/** The grid's number of a file's line; 0 is none. */
export function borderLine(name: string | undefined): number {
  return Math.max(0, LINES.indexOf(name ?? ''));
}

export function borderLineName(line: number): string {
  return LINES[line] ?? 'none';
}
