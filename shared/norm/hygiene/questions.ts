import type { FirstFit, Layer } from './first-fit.ts';

/**
 * For each case of a layer, the cells that decide it for every grade, best first; negative where
 * none does.
 */
export function visitCases(
  { grades }: FirstFit,
  layer: Layer,
  visit: (cells: readonly number[]) => void,
): void {
  const seen = new Set<number>();
  layer.visit((question) => {
    const first = question - (question % grades);
    if (seen.has(first)) return;
    seen.add(first);
    const cells: number[] = [];
    for (let grade = 0; grade < grades; grade++) cells.push(layer.decide(first + grade));
    visit(cells);
  });
}
