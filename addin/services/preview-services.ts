import type { Failure } from '../../shared/failure.ts';
import { describeListFailure } from '../../shared/lists/describe-failure.ts';
import { notesOfRows } from '../../shared/lists/notes.ts';
import { BLANK_ROW } from '../../shared/lists/row-reader.ts';
import { ok, type Result } from '../../shared/result.ts';
import { nextTask } from '../host/next-task.ts';
import type { Place, Steps, Workbook } from '../host/workbook.ts';
import { lazyList, rowsWhere } from '../lists/lazy-list.ts';
import { type Study, tierBefore, tierOf } from '../lists/study.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';
import { type ColumnPlan, planColumns } from '../runs/write-plan.ts';
import { SERVICE_HEADS } from './columns.ts';
import { readServices } from './read-services.ts';
import { recogniseServices } from './recognise.ts';
import {
  isLevelChanged,
  isServiceRead,
  levelAt,
  type ServicesStudy,
  studyServices,
  type TierChange,
} from './study-services.ts';
import type { ServicesChoice, ServicesPreview } from './types.ts';

/** A table of services that was read, and where its results go. */
export interface ServicesPart {
  readonly services: ServicesStudy;
  readonly plan: ColumnPlan;
}

/** Reads the services as they are now, and determines their levels by the tiers given. */
export async function prepareServices(
  workbook: Workbook,
  choice: ServicesChoice,
  study: Study,
  tiers: TierChange,
  steps: Steps,
): Promise<Result<ServicesPart, Trouble>> {
  const { language } = study.rules;
  const now = await recogniseServices(workbook, choice.recognised.place);
  if (!now.ok) return now;
  if (!hasSameHeads(choice, now.value)) return refuseHeads();
  if (isSamePlace(now.value.place, study.recognised.place)) return refusePlace();
  const list = await readServices(workbook, now.value, choice.fields, study.classified.book, steps);
  if (!list.ok) return list;
  const here = { ...choice, recognised: { ...now.value, rows: list.value.rows } };
  const { heads } = now.value;
  const plan = planColumns(here.recognised, heads, SERVICE_HEADS, choice.over ?? {}, language);
  if (!plan.ok) return plan;
  await nextTask();
  const services = await studyServices(here, list.value, study, tiers);
  await nextTask();
  return ok({ services, plan: plan.value });
}

export function hasSameHeads(
  { recognised, fields }: ServicesChoice,
  now: ServicesChoice['recognised'],
): boolean {
  return (
    now.headRow === recognised.headRow &&
    now.place.area.row === recognised.place.area.row &&
    now.place.area.column === recognised.place.area.column &&
    Object.values(fields).every((column) => now.heads[column] === recognised.heads[column])
  );
}

/** Their results would stand in the same columns. */
function isSamePlace({ area: a }: Place, { area: b }: Place): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function refusePlace() {
  return refuseRun(
    'blocked',
    '业务表与客户清单是同一处: 请选择另一张表, 或把业务放到另一个工作表',
    'the services stand where the list of customers does: choose another table, or move them to a sheet of their own',
  );
}

function refuseHeads() {
  return refuseRun(
    'changed-since',
    '业务表的列名已改变: 请重新选择业务表',
    'the heads of the services changed: choose their table again',
  );
}

export function tiersOfPreview(study: Study): TierChange {
  return { before: (row) => tierBefore(study, row), after: (row) => tierOf(study, row) };
}

const parts = new WeakMap<ServicesPreview, ServicesPart>();

export function partOf(preview: ServicesPreview): ServicesPart {
  const part = parts.get(preview);
  if (!part) throw new Error('This preview was not made here');
  return part;
}

export function describeServices(part: ServicesPart): ServicesPreview {
  const { services, plan } = part;
  const { choice, list } = services;
  const { place, headRow } = choice.recognised;
  const changed = rowsWhere(list.rows, (row) => isLevelChanged(services, row));
  const unread = rowsWhere(
    list.rows,
    (row) => list.states[row] !== BLANK_ROW && !isServiceRead(services, row),
  );
  const rows = rowsWhere(list.rows, (row) => list.states[row] !== BLANK_ROW).length;
  const sheetRow = (row: number): number => place.area.row + headRow + row + 2;
  const who = (row: number) => ({
    row: sheetRow(row),
    customer: list.customers[row] ?? '',
  });
  const preview: ServicesPreview = {
    ...{ choice, plan },
    notes: notesOfRows(list, sheetRow),
    counts: {
      ...{ rows, changed: changed.length, unread: unread.length },
      unchanged: rows - changed.length - unread.length,
    },
    changes: lazyList(changed, (row) => {
      const { service, scope } = list.packing.unpack(list.packed[row] as number);
      const [from, to] = [levelAt(services, 'before', row), levelAt(services, 'after', row)];
      return { ...who(row), service, scope, from, to, because: services.reasonsOf(row) };
    }),
    unread: lazyList(unread, (row) => {
      const failure = services.faultOf(row) as Failure;
      const message = {
        zh: describeListFailure(failure, 'zh'),
        en: describeListFailure(failure, 'en'),
      };
      return { ...who(row), failure, message };
    }),
    areaOfRow: (row) => ({ ...place.area, row: row - 1, rows: 1 }),
  };
  parts.set(preview, part);
  return preview;
}

/** Rows of services that are not as they were, as the sheet numbers them. */
export async function findChangedServices(
  workbook: Workbook,
  preview: ServicesPreview,
  steps: Steps,
): Promise<Result<number[], Trouble>> {
  const { services } = partOf(preview);
  const { choice, list, study } = services;
  const { place, headRow } = choice.recognised;
  const top = place.area.row + headRow + 2;
  const now = await recogniseServices(workbook, place);
  if (!now.ok) return now;
  if (!hasSameHeads(choice, now.value)) return ok([top - 1]);
  const again = await readServices(
    workbook,
    now.value,
    choice.fields,
    study.classified.book,
    steps,
  );
  if (!again.ok) return again;
  const changed: number[] = [];
  for (let row = 0; row < Math.max(list.rows, again.value.rows); row++) {
    if (list.hashes[row] !== again.value.hashes[row]) changed.push(top + row);
  }
  return ok(changed);
}
