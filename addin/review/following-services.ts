import { ok, type Result } from '../../shared/result.ts';
import type { Steps } from '../host/workbook.ts';
import { tierBefore } from '../lists/study.ts';
import { type CheckedPlace, checkPlace } from '../runs/place-check.ts';
import type { PlaceRows } from '../runs/place-entries.ts';
import type { RunName } from '../runs/run-plan.ts';
import type { RunContext } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';

import type { ColumnPlan, HeadedPlace } from '../runs/write-plan.ts';
import { prepareServices } from '../services/preview-services.ts';
import { recallServices } from '../services/recognise.ts';
import { serviceRows } from '../services/service-rows.ts';
import type { ServicesStudy } from '../services/study-services.ts';
import type { ListPart } from './approved-changes.ts';

/** The services that follow what is approved in one list (§1.3.3(2)). */
export interface FollowingServices {
  readonly change: ListPart;
  readonly place: HeadedPlace;
  readonly plan: ColumnPlan;
  readonly checked: CheckedPlace;
  /** The services of the customers whose row in the list is wanted, from 0 under the head. */
  rowsOf(isWanted: (row: number) => boolean): number[];
  /** @param hasHeads another list's services have made the heads. */
  rows(rows: readonly number[], name: RunName, hasHeads: boolean): PlaceRows;
}

/** The services of every list, where the workbook has a table of them. */
export async function prepareFollowing(
  { workbook }: RunContext,
  parts: readonly ListPart[],
  steps: Steps,
): Promise<Result<readonly FollowingServices[], Trouble>> {
  const recalled = await recallServices(workbook);
  if (!recalled.ok) return recalled;
  const recognised = recalled.value;
  const following: FollowingServices[] = [];
  if (!recognised) return ok(following);
  const { fields } = recognised;
  if (fields.customer === undefined || fields.service === undefined) return ok(following);
  for (const change of parts) {
    const { study } = change.list;
    const prepared = await prepareServices(
      workbook,
      { recognised, fields },
      study,
      {
        before: (row) => change.approved.get(row)?.from ?? tierBefore(study, row),
        after: (row) => change.approved.get(row)?.to ?? tierBefore(study, row),
      },
      steps,
    );
    if (!prepared.ok) return prepared;
    const { services } = prepared.value;
    const rowsOf = (isWanted: (row: number) => boolean) => rowsOfCustomers(services, isWanted);
    const rows = rowsOf((row) => change.approved.has(row));
    if (rows.length === 0) continue;
    const { plan } = prepared.value;
    const place = services.choice.recognised;
    const checked = await checkPlace(workbook, place, plan, rows, steps);
    if (!checked.ok) return checked;
    following.push({
      ...{ change, place, plan, rowsOf, checked: checked.value },
      rows: (written, name, hasHeads) =>
        serviceRows(services, hasHeads ? withHeads(plan) : plan, written, name),
    });
  }
  return ok(following);
}

function withHeads(plan: ColumnPlan): ColumnPlan {
  return { ...plan, columns: plan.columns.map((column) => ({ ...column, mode: 'own' })) };
}

function rowsOfCustomers(
  { list, customerRows }: ServicesStudy,
  isWanted: (row: number) => boolean,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < list.rows; row++) {
    const customer = customerRows[row] ?? -1;
    if (customer >= 0 && isWanted(customer)) rows.push(row);
  }
  return rows;
}
