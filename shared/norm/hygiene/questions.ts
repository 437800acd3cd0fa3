import type { FirstFit, Layer } from './first-fit.ts';

/** Cases of a row are alike: after so many, the rest is taken to be. */
const MOST_CASES = 200;

type Visit = (cells: readonly number[]) => void;

/** For each case, the cells that decide it for every grade, best first; negative where none does. */
export function visitCases(fit: FirstFit, layer: Layer, visit: Visit): void {
  let last = -1;
  fit.visitAll((question) => {
    const first = question - (question % fit.grades);
    if (first !== last) visit(cellsOf(fit, layer, first));
    last = first;
    return false;
  });
}

/** The same for the cases that rows of the extending document are for. */
export function visitOwnCases(fit: FirstFit, layer: Layer, visit: Visit): void {
  for (const order of layer.orders) {
    if (fit.rows[order]?.place !== 0) continue;
    let last = -1;
    let cases = 0;
    fit.visitRow(order, (question) => {
      const first = question - (question % fit.grades);
      if (first !== last) {
        visit(cellsOf(fit, layer, first));
        cases++;
      }
      last = first;
      return cases === MOST_CASES;
    });
  }
}

function cellsOf(fit: FirstFit, layer: Layer, first: number): readonly number[] {
  const cells: number[] = [];
  for (let grade = 0; grade < fit.grades; grade++) cells.push(layer.decide(first + grade));
  return cells;
}
