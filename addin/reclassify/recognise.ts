import type { Phrase } from '../../shared/failure.ts';
import {
  countRecognised,
  FIELDS,
  type Field,
  MOST_COLUMNS,
  OUTPUTS,
  recogniseHeads,
} from '../../shared/lists/heads.ts';
import { columnLetters, rowsOfArea } from '../host/area.ts';
import type { CellValue, Place, Workbook } from '../host/workbook.ts';
import { found, fromHost, type Outcome } from '../runs/trouble.ts';
import type { ColumnFinding, FieldColumns, HeadColumn, Recognised } from './list-types.ts';
import { recall } from './mapping-memory.ts';

/** Titles and notes may stand above the heads. */
const ROWS_LOOKED_AT = 12;

/** A head that is recognised by itself, beside which others are tried. */
const CATEGORY_HEAD = '客户类别';

export async function recognisePlace(
  workbook: Workbook,
  place: Place,
): Promise<Outcome<Recognised>> {
  const refreshed = fromHost(await workbook.refreshPlace(place));
  if (!refreshed.ok) return refreshed;
  const { area } = refreshed.value;
  const top: string[][] = [];
  const looked = {
    ...rowsOfArea(area, 0, Math.min(ROWS_LOOKED_AT, area.rows)),
    columns: Math.min(area.columns, MOST_COLUMNS),
  };
  const read = await workbook.readValues(looked, ({ cells }) => {
    top.push(...cells.map((row) => row.map(textOf)));
  });
  if (!read.ok) return fromHost(read);

  const headRow = place.kind === 'table' ? 0 : findHeadRow(top);
  const columns = (top[headRow] ?? []).map(
    (head, column): HeadColumn => ({
      ...{ column, head, letters: columnLetters(area.column + column), means: meaningOf(head) },
    }),
  );
  const byHeads = takeFirst(columns);
  const remembered = await recall(workbook, refreshed.value, columns);
  if (!remembered.ok) return remembered;
  const fields = remembered.value.fields ?? byHeads;
  return found({
    place: refreshed.value,
    headRow,
    rows: Math.max(0, area.rows - headRow - 1),
    columns,
    mapping: { fields, words: remembered.value.words },
    remembered: remembered.value.fields !== undefined,
    findings: findingsOf(columns, fields, remembered.value.fields !== undefined),
  });
}

export function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/** The row that says most; the first one with anything in it where none says a thing. */
function findHeadRow(rows: readonly (readonly string[])[]): number {
  let best = rows.findIndex((row) => row.some((text) => text !== ''));
  let most = 0;
  rows.forEach((row, index) => {
    const count = countRecognised(row);
    if (count <= most) return;
    most = count;
    best = index;
  });
  return Math.max(0, best);
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
