import type { Phrase } from '../../shared/failure.ts';
import {
  countRecognised,
  FIELDS,
  type Field,
  OUTPUTS,
  recogniseHeads,
} from '../../shared/lists/heads.ts';
import { ok, type Result } from '../../shared/result.ts';
import { columnLetters } from '../host/area.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import { readHeads } from '../places/read-heads.ts';
import type { Trouble } from '../runs/trouble.ts';

import type { ColumnFinding, FieldColumns, HeadColumn, Recognised } from './list-types.ts';
import { recall } from './mapping-memory.ts';

/** A head that is recognised by itself, beside which others are tried. */
const CATEGORY_HEAD = '客户类别';

export async function recognisePlace(
  workbook: Workbook,
  place: Place,
): Promise<Result<Recognised, Trouble>> {
  const read = await readHeads(workbook, place, countRecognised);
  if (!read.ok) return read;
  const { heads, headRow, rows } = read.value;
  const columns = heads.map(
    (head, column): HeadColumn => ({
      ...{ column, head, means: meaningOf(head) },
      letters: columnLetters(read.value.place.area.column + column),
    }),
  );
  const byHeads = takeFirst(columns);
  const remembered = await recall(workbook, read.value.place, columns);
  if (!remembered.ok) return remembered;
  const fields = remembered.value.fields ?? byHeads;
  return ok({
    ...{ place: read.value.place, headRow, rows, columns },
    mapping: { fields, words: remembered.value.words },
    remembered: remembered.value.fields !== undefined,
    findings: findingsOf(columns, fields, remembered.value.fields !== undefined),
  });
}

/** What a head says by itself. */
function meaningOf(head: string): HeadColumn['means'] {
  if (countRecognised([head]) === 0) return undefined;
  if (recogniseHeads([head]).ok) return { field: 'category' };
  const beside = recogniseHeads([CATEGORY_HEAD, head]);
  if (!beside.ok) return undefined;
  const { fields, outputs } = beside.value;
  const field = FIELDS.find((one) => fields[one] === 1);
  if (field) return { field };
  const output = OUTPUTS.find((one) => outputs[one] === 1);
  return output && { output };
}

function columnsOfField(columns: readonly HeadColumn[], field: Field): number[] {
  return columns.flatMap(({ column, means }) =>
    means && 'field' in means && means.field === field ? [column] : [],
  );
}

function takeFirst(columns: readonly HeadColumn[]): FieldColumns {
  const fields: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const [first] = columnsOfField(columns, field);
    if (first !== undefined) fields[field] = first;
  }
  return fields;
}

const CONSEQUENCES: Readonly<Record<Exclude<Field, 'category' | 'id' | 'name'>, Phrase>> = {
  key: { zh: '没有重点列: 都按非重点客户计算', en: 'no key column: nobody counts as key' },
  proposed: {
    zh: '没有建议等级列: 按客户类别的默认等级计算',
    en: 'no proposals: everyone gets the default of the category',
  },
  value: {
    zh: '没有贡献度列: 超出上限时按表中先后取舍',
    en: 'no values: past a cap, who stands first in the list keeps the place',
  },
  group: {
    zh: '没有地市或分公司列: 全部客户按一个公司计算上限',
    en: 'no branches: the caps count everyone as one company',
  },
  floor: { zh: '没有保底等级列', en: 'no floors' },
  current: {
    zh: '没有现等级列: 变更与建议等级比较',
    en: 'no tier held today: changes are against the proposals',
  },
};

/** What to look at; a choice made by hand is not questioned again. */
function findingsOf(
  columns: readonly HeadColumn[],
  fields: FieldColumns,
  chosen: boolean,
): ColumnFinding[] {
  return FIELDS.flatMap((field): ColumnFinding[] => {
    if (fields[field] === undefined) {
      if (field === 'category') return [{ kind: 'missing', field, weight: 'blocks' }];
      if (field === 'id' || field === 'name') return [];
      return [{ kind: 'missing', field, weight: 'tells', consequence: CONSEQUENCES[field] }];
    }
    const several = columnsOfField(columns, field);
    const isNaming = field === 'id' || field === 'name';
    if (chosen || isNaming || several.length < 2) return [];
    return [{ kind: 'several', field, weight: 'asks', columns: several }];
  });
}
