import type { Language } from '../../shared/failure.ts';
import { OUTPUT_HEADS, OUTPUTS, type Output } from '../../shared/lists/heads.ts';
import { columnLetters } from '../host/area.ts';
import type { OutputColumn, PreviewOptions, Recognised, WritePlan } from './reclassify.ts';
import { found, type Outcome, refuseRun } from './trouble.ts';

/** Where the results go: over a column by choice, into SLA columns of before, else to the right. */
export function planOutputs(
  recognised: Recognised,
  { over = {} }: PreviewOptions,
  language: Language,
): Outcome<WritePlan> {
  const { place, columns, rows } = recognised;
  let next = place.area.columns;
  const planned = OUTPUTS.map((output): OutputColumn => {
    const chosen = over[output];
    const own = chosen ?? ownColumn(recognised, output);
    const inPlace = own ?? next++;
    const column = place.area.column + inPlace;
    const head = own === undefined ? OUTPUT_HEADS[output][language] : columns[own]?.head;
    return {
      ...{ output, column, letters: columnLetters(column), head: head ?? '' },
      mode: chosen !== undefined ? 'chosen' : own !== undefined ? 'own' : 'new',
    };
  });
  if (new Set(planned.map(({ column }) => column)).size < planned.length) {
    return refuseRun(
      'blocked',
      '两项结果选了同一列: 请各选一列',
      'two results are to go to one column: choose a column for each',
    );
  }
  const grown = next - place.area.columns;
  return found({ columns: planned, rows, tableGrows: place.kind === 'table' ? grown : 0 });
}

function ownColumn({ columns }: Recognised, output: Output): number | undefined {
  return columns.find(({ means }) => means && 'output' in means && means.output === output)?.column;
}
