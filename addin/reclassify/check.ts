import { ok, type Result } from '../../shared/result.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import type { Recognised } from '../lists/list-types.ts';
import { readList } from '../lists/read-list.ts';
import { recognisePlace } from '../lists/recognise.ts';
import { type Study, sheetRow } from '../lists/study.ts';
import { type CheckedPlace, checkPlace } from '../runs/place-check.ts';
import { bookOf } from '../runs/rules.ts';
import type { Trouble } from '../runs/trouble.ts';
import { findChangedServices } from '../services/preview-services.ts';
import { studyOf } from './preview.ts';
import type { Check, Preview } from './preview-types.ts';

export interface Checked {
  readonly check: Check;
  readonly customers: CheckedPlace;
  readonly services: CheckedPlace | undefined;
}

const MOST_TOLD = 100;

export async function checkPreview(
  workbook: Workbook,
  preview: Preview,
  steps: Steps,
): Promise<Result<Checked, Trouble>> {
  const study = studyOf(preview);
  const now = await recognisePlace(workbook, study.recognised.place);
  if (!now.ok) return now;
  const changed = await findChangedRows(workbook, study, now.value, steps);
  if (!changed.ok) return changed;
  const customers = await checkPlace(workbook, preview.recognised, preview.plan, null, steps);
  if (!customers.ok) return customers;
  const services = await checkServices(workbook, preview, steps);
  if (!services.ok) return services;
  const check: Check = {
    obstacles: [...customers.value.obstacles, ...(services.value?.place.obstacles ?? [])],
    changedRows: changed.value.slice(0, MOST_TOLD),
    changedCount: changed.value.length,
    changedServices: (services.value?.changed ?? []).slice(0, MOST_TOLD),
  };
  return ok({ check, customers: customers.value, services: services.value?.place });
}

async function checkServices(workbook: Workbook, { services }: Preview, steps: Steps) {
  if (!services) return ok(undefined);
  const changed = await findChangedServices(workbook, services, steps);
  if (!changed.ok) return changed;
  const { choice, plan } = services;
  const place = await checkPlace(workbook, choice.recognised, plan, null, steps);
  return place.ok ? ok({ changed: changed.value, place: place.value }) : place;
}

/** Rows that are not as they were, as the sheet numbers them; the head's if it changed. */
async function findChangedRows(
  workbook: Workbook,
  study: Study,
  now: Recognised,
  steps: Steps,
): Promise<Result<number[], Trouble>> {
  const { recognised, mapping, list, rules } = study;
  if (!hasSameHeads(recognised, now, Object.values(mapping.fields))) {
    return ok([recognised.place.area.row + recognised.headRow + 1]);
  }
  const again = await readList(workbook, now, mapping, bookOf(rules), steps);
  if (!again.ok) return again;
  const changed: number[] = [];
  const rows = Math.max(list.rows, again.value.rows);
  for (let row = 0; row < rows; row++) {
    const isSame = row < list.rows && list.hashes[row] === again.value.hashes[row];
    if (!isSame) changed.push(sheetRow(study, row));
  }
  return ok(changed);
}

export function hasSameHeads(a: Recognised, b: Recognised, columns: readonly number[]): boolean {
  return (
    a.headRow === b.headRow &&
    a.place.area.row === b.place.area.row &&
    a.place.area.column === b.place.area.column &&
    columns.every((column) => a.columns[column]?.head === b.columns[column]?.head)
  );
}
