import type { Phrase } from '../../shared/failure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import { HeadBook } from '../places/read-heads.ts';
import type { Recognised } from '../reclassify/list-types.ts';
import type { Trouble } from '../runs/trouble.ts';

export const LAST_REVIEW_LABEL: Phrase = { zh: '上次梳理', en: 'last review' };

/** What the reviews due are written as. */
export const REVIEW_OUTPUTS = ['due', 'state'] as const;
export type ReviewOutput = (typeof REVIEW_OUTPUTS)[number];

export const REVIEW_OUTPUT_HEADS: Readonly<Record<ReviewOutput, Phrase>> = {
  due: { zh: 'SLA下次梳理', en: 'SLA Next Review' },
  state: { zh: 'SLA梳理状态', en: 'SLA Review State' },
};

const heads = new HeadBook<'last' | ReviewOutput>({
  last: [
    ...['上次梳理日期', '上次梳理', '上次梳理时间', '最近梳理日期', '最近梳理', '最近梳理时间'],
    ...[
      '上次等级梳理',
      '上次等级梳理日期',
      '等级梳理日期',
      '梳理日期',
      '最近一次梳理',
      '末次梳理日期',
    ],
    ...[
      '上次审核日期',
      '最近审核日期',
      '上次评定日期',
      '最近评定日期',
      '上次复核日期',
      '等级评定日期',
    ],
    ...['上次定级日期', '定级日期', '最近一次梳理日期', '上次评级日期'],
    ...[
      'last review',
      'last reviewed',
      'last review date',
      'review date',
      'reviewed',
      'reviewed on',
    ],
  ],
  due: Object.values(REVIEW_OUTPUT_HEADS.due),
  state: Object.values(REVIEW_OUTPUT_HEADS.state),
});

export function columnOf(texts: readonly string[], name: 'last' | ReviewOutput) {
  return heads.columnsOf(texts).get(name)?.[0];
}

const KEY = 'last-review';

const keyOf = ({ kind, name }: Place): string => `${kind}:${name}`;

/** Heads by place: the file may have been written by another version, or by hand. */
async function load(
  workbook: Workbook,
): Promise<Result<Readonly<Record<string, string>>, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  if (!kept.ok) return kept;
  const { value } = kept;
  const isMemory = typeof value === 'object' && value !== null && !Array.isArray(value);
  return ok(isMemory ? (value as Readonly<Record<string, string>>) : {});
}

/** The column of the last review, from 0 in the place: as remembered, else by its head. */
export async function findLastReview(
  workbook: Workbook,
  { place, columns }: Recognised,
): Promise<Result<number | undefined, Trouble>> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const texts = columns.map(({ head }) => head);
  const kept = Object.hasOwn(memory.value, keyOf(place)) ? memory.value[keyOf(place)] : undefined;
  const known = kept === undefined ? -1 : texts.indexOf(kept);
  return ok(known >= 0 ? known : columnOf(texts, 'last'));
}

export async function rememberLastReview(
  workbook: Workbook,
  { place, columns }: Recognised,
  column: number,
): Promise<Result<void, Trouble>> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const kept = { ...memory.value, [keyOf(place)]: columns[column]?.head ?? '' };
  return await workbook.settings.set(KEY, kept);
}
