import { ok, type Result } from '../../shared/result.ts';
import { addressOf } from '../host/area.ts';
import type { Steps } from '../host/workbook.ts';
import { type ApplyOptions, refuseObstacles } from '../runs/place-check.ts';
import { planPlaceEntries } from '../runs/place-entries.ts';
import { isReviewOn } from '../runs/review-setting.ts';
import { prepareRun, writeRun } from '../runs/run.ts';
import type { RunPlan } from '../runs/run-plan.ts';
import type { RunContext, RunReport } from '../runs/run-types.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';
import { runTarget } from '../runs/write-plan.ts';
import { partOf } from '../services/preview-services.ts';
import { serviceRows } from '../services/service-rows.ts';
import { type Checked, checkPreview } from './check.ts';
import { customerRows } from './customer-rows.ts';
import type { Check, Preview } from './preview-types.ts';

export async function applyPreview(
  context: RunContext,
  preview: Preview,
  options: ApplyOptions,
  steps: Steps,
): Promise<Result<RunReport, Trouble>> {
  const reviewed = await refuseReviewed(context);
  if (!reviewed.ok) return reviewed;
  const checked = await checkPreview(context.workbook, preview, { signal: steps.signal });
  if (!checked.ok) return checked;
  const { check } = checked.value;
  const refused = refuseChanged(check) ?? refuseObstacles(check.obstacles, options);
  if (refused) return refused;
  const last = await prepareRun(context);
  if (!last.ok) return last;
  return writeRun(context, planRun(context, preview, checked.value), last.value, steps);
}

/** Somebody may have turned the review on since this pane was opened. */
async function refuseReviewed({ workbook }: RunContext): Promise<Result<void, Trouble>> {
  const isOn = await isReviewOn(workbook);
  if (!isOn.ok) return isOn;
  if (!isOn.value) return ok(undefined);
  return refuseRun(
    'reviewed',
    '本工作簿的变更须先审核(§1.3.3(1)): 请提交申请, 或在选项中关闭审核',
    'changes are reviewed in this workbook (§1.3.3(1)): submit them, or turn the review off in the options',
  );
}

function refuseChanged({ changedCount, changedRows, changedServices }: Check) {
  if (changedServices.length > 0) {
    const rows = changedServices.slice(0, 5).join('、');
    return refuseRun(
      'changed-since',
      `预览之后业务表有行被修改(第 ${rows} 行…): 请重新预览`,
      `rows of the services changed since the preview (${rows} …): preview again`,
    );
  }
  if (changedCount === 0) return undefined;
  const rows = changedRows.slice(0, 5).join('、');
  return refuseRun(
    'changed-since',
    `预览之后有 ${changedCount} 行被修改(第 ${rows} 行…): 请重新预览`,
    `${changedCount} rows changed since the preview (${rows} …): preview again`,
  );
}

function planRun({ workbook }: RunContext, preview: Preview, checked: Checked): RunPlan {
  const { recognised, plan, services } = preview;
  const there = services?.choice.recognised;
  const places = [recognised.place, ...(there ? [there.place] : [])];
  return {
    place: places.map(({ name, area }) => `${name} ${addressOf(area)}`).join(', '),
    targets: [
      runTarget(recognised, plan),
      ...(services ? [runTarget(services.choice.recognised, services.plan)] : []),
    ],
    rows: [
      { part: 'customers', rows: recognised.rows },
      ...(there ? [{ part: 'services' as const, rows: there.rows }] : []),
    ],
    *entries(name) {
      const numbers = { next: 0 };
      const rows = customerRows(preview, name);
      yield* planPlaceEntries(workbook, rows, checked.customers, name, numbers);
      if (!services || !checked.services) return;
      const part = partOf(services);
      const levels = serviceRows(part.services, part.plan, null, name);
      yield* planPlaceEntries(workbook, levels, checked.services, name, numbers);
    },
  };
}
