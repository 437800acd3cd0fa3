import { ok, type Result } from '../../shared/result.ts';
import { applicationMarks } from '../applications/marks.ts';
import type { Workbook } from '../host/workbook.ts';
import type { Mapping, Recognised } from '../lists/list-types.ts';
import { forget, remember } from '../lists/mapping-memory.ts';
import { readList } from '../lists/read-list.ts';
import { recognisePlace } from '../lists/recognise.ts';
import { studyInTasks } from '../lists/study.ts';
import { revertLastRun } from '../runs/revert.ts';
import { bookOf, type Rules } from '../runs/rules.ts';
import { lastRunOf, loadRecord } from '../runs/run-record.ts';
import type { RunContext } from '../runs/run-types.ts';
import { settleRun } from '../runs/settle.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';
import { forgetServices, rememberServices } from '../services/memory.ts';
import { describeServices, prepareServices, tiersOfPreview } from '../services/preview-services.ts';
import { recallServices, recogniseServices } from '../services/recognise.ts';
import { applyPreview } from './apply.ts';
import { viewCaps } from './caps.ts';
import { checkPreview, hasSameHeads } from './check.ts';
import { planOutputs } from './plan.ts';
import { buildPreview } from './preview.ts';
import type { Reclassifier } from './reclassifier.ts';

export function createReclassifier(workbook: Workbook, rules: Rules): Reclassifier {
  const context: RunContext = { workbook, rules, marks: applicationMarks(workbook) };
  return {
    recognise: (place) => recognisePlace(workbook, place),

    async findOwnWords(recognised, mapping, steps = {}) {
      const list = await readList(workbook, recognised, mapping, bookOf(rules), steps);
      return list.ok ? ok(list.value.ownWords) : list;
    },

    remember: ({ place, columns }, mapping) => remember(workbook, place, columns, mapping),
    forget: ({ place }) => forget(workbook, place),

    async preview(recognised, mapping, options = {}, steps = {}) {
      const now = await lookAgain(workbook, recognised, mapping);
      if (!now.ok) return now;
      const list = await readList(workbook, now.value, mapping, bookOf(rules), steps);
      if (!list.ok) return list;
      const study = await studyInTasks(now.value, mapping, list.value, rules);
      const plan = planOutputs(study.recognised, options.over ?? {}, rules.language);
      if (!plan.ok) return plan;
      if (!options.services) return ok(buildPreview(study, plan.value, undefined));
      const tiers = tiersOfPreview(study);
      const part = await prepareServices(workbook, options.services, study, tiers, steps);
      if (!part.ok) return part;
      return ok(buildPreview(study, plan.value, describeServices(part.value)));
    },

    recogniseServices: (place) => recogniseServices(workbook, place),
    recallServices: () => recallServices(workbook),
    rememberServices: (choice) =>
      choice
        ? rememberServices(workbook, choice.recognised, choice.fields)
        : forgetServices(workbook),

    async capsOf(recognised, mapping, steps = {}) {
      const now = await lookAgain(workbook, recognised, mapping);
      if (!now.ok) return now;
      const list = await readList(workbook, now.value, mapping, bookOf(rules), steps);
      if (!list.ok) return list;
      return ok(viewCaps(await studyInTasks(now.value, mapping, list.value, rules)));
    },

    async check(preview, steps = {}) {
      const checked = await checkPreview(workbook, preview, steps);
      return checked.ok ? ok(checked.value.check) : checked;
    },

    apply: (preview, options = {}, steps = {}) => applyPreview(context, preview, options, steps),

    async lastRun() {
      const record = await loadRecord(workbook);
      if (!record.ok) return record;
      return ok(record.value && lastRunOf(record.value));
    },

    async settle() {
      const record = await loadRecord(workbook);
      if (!record.ok) return record;
      if (!record.value) return ok(undefined);
      const settled = await settleRun(context, record.value);
      return settled.ok ? ok(lastRunOf(settled.value)) : settled;
    },

    revertLast: (steps = {}) => revertLastRun(context, steps),
  };
}

/** The place as it is now, as long as the mapping still means the same columns. */
async function lookAgain(
  workbook: Workbook,
  recognised: Recognised,
  { fields }: Mapping,
): Promise<Result<Recognised, Trouble>> {
  const now = await recognisePlace(workbook, recognised.place);
  if (!now.ok) return now;
  if (hasSameHeads(recognised, now.value, Object.values(fields))) return now;
  return refuseRun(
    'changed-since',
    '列名已改变: 请重新识别列',
    'the heads changed: let the columns be recognised again',
  );
}
