import { LEVELS, type Level, TIERS } from '../../vocabulary/codes.ts';
import { recognise, wordsOf } from '../../vocabulary/recognise.ts';
import type { GradedRow, LimitCell } from '../graded-table.ts';
import { ITEM_CODES, type Item, type ItemCell, type ItemCode } from '../item.ts';
import { ITEM_TABLES } from '../item-tables.ts';
import { LEVEL_TABLE } from '../level-table.ts';
import { LIMIT_TABLES, NORM, type Rulebook } from '../rulebook.ts';
import { child, type Findings, isObject, type JsonObject } from './finding.ts';

type Tables = Pick<Rulebook, 'levels' | 'limits' | 'items'>;

const STANDARDS = 'standards';
const MOST_LIMIT = 10_000;
const LONGEST_TEXT = 500;

const TABLE = { zh: '{行: {等级: 数值}}', en: '{row: {grade: figure}}' };

/** The cells that a company changes, by table, row and grade; every other cell is the norm's. */
export function readTables(given: unknown, findings: Findings): Tables {
  const levels = new Map(NORM.levels);
  const limits = new Map([...NORM.limits].map(([id, rows]) => [id, new Map(rows)]));
  const items = new Map(NORM.items);
  if (given === undefined) return { levels, limits, items };
  if (!isObject(given)) {
    findings.invalid('/tables', given, TABLE);
    return { levels, limits, items };
  }
  for (const [id, rows] of Object.entries(given)) {
    const pointer = child('/tables', id);
    if (!isObject(rows)) {
      findings.invalid(pointer, rows, TABLE);
      continue;
    }
    if (id === LEVEL_TABLE.id) overrideLevels(pointer, rows, levels, findings);
    else if (limits.has(id)) overrideLimits(pointer, id, rows, limits, findings);
    else if (id === STANDARDS || ITEM_TABLES.some((table) => table.id === id)) {
      overrideItems(pointer, id, rows, items, findings);
    } else findings.unknownName(pointer, id, OVERRIDABLE);
  }
  return { levels, limits, items };
}

/** Ids of the tables whose cells a company may change. */
export const OVERRIDABLE: readonly string[] = [
  LEVEL_TABLE.id,
  ...LIMIT_TABLES.map(({ id }) => id),
  ...ITEM_TABLES.map(({ id }) => id),
  STANDARDS,
];

/** Walks the rows and grades given and hands each figure to `change`. */
function eachCell(
  pointer: string,
  rows: JsonObject,
  known: readonly string[],
  gradesOf: (row: string) => readonly string[],
  findings: Findings,
  change: (at: string, row: string, rank: number, figure: unknown) => void,
): void {
  for (const [row, cells] of Object.entries(rows)) {
    const at = child(pointer, row);
    if (!known.includes(row)) {
      findings.unknownName(at, row, known);
      continue;
    }
    if (!isObject(cells)) {
      findings.invalid(at, cells, { zh: '{等级: 数值}', en: '{grade: figure}' });
      continue;
    }
    const grades = gradesOf(row);
    for (const [grade, figure] of Object.entries(cells)) {
      const code = grades.includes(grade)
        ? grade
        : (recognise('tier', grade) ?? recognise('level', grade) ?? '');
      const rank = grades.indexOf(code);
      if (rank < 0) findings.unknownName(child(at, grade), grade, grades);
      else change(child(at, grade), row, rank, figure);
    }
  }
}

function replaceCell<Cell>(row: GradedRow<Cell>, rank: number, cell: Cell): GradedRow<Cell> {
  return { ...row, cells: row.cells.map((old, index) => (index === rank ? cell : old)) };
}

function warnIdle(at: string, findings: Findings): void {
  findings.add('warning', 'idle-override', at, {
    zh: '与规范原值相同, 不起作用',
    en: 'the same as the norm, so it decides nothing',
  });
}

function overrideLevels(
  pointer: string,
  rows: JsonObject,
  levels: Map<string, GradedRow<Level>>,
  findings: Findings,
): void {
  eachCell(
    pointer,
    rows,
    [...levels.keys()],
    () => TIERS,
    findings,
    (at, row, rank, figure) => {
      const level = typeof figure === 'string' ? recognise('level', figure) : undefined;
      const old = levels.get(row);
      if (level === undefined || !old) {
        const { zh, en } = wordsOf('level');
        findings.invalid(at, figure, { zh: zh.join('、'), en: en.join(', ') });
        return;
      }
      if (old.cells[rank] === level) warnIdle(at, findings);
      levels.set(row, replaceCell(old, rank, level));
    },
  );
}

function overrideLimits(
  pointer: string,
  id: string,
  rows: JsonObject,
  limits: Map<string, Map<string, GradedRow<LimitCell>>>,
  findings: Findings,
): void {
  const table = LIMIT_TABLES.find((candidate) => candidate.id === id);
  const known = limits.get(id);
  if (!table || !known) return;
  const grades = table.gradedBy === 'tier' ? TIERS : LEVELS;
  const onDemandAllowed = table.id === 'activities';
  eachCell(
    pointer,
    rows,
    [...known.keys()],
    () => grades,
    findings,
    (at, row, rank, figure) => {
      const old = known.get(row);
      const cell = old && readLimit(figure, old.cells[rank], onDemandAllowed);
      if (!old || cell === undefined) {
        findings.invalid(at, figure, {
          zh: `1 至 ${MOST_LIMIT} 的整数${onDemandAllowed ? ', 或 "on-demand"' : ''}`,
          en: `a whole number from 1 to ${MOST_LIMIT}${onDemandAllowed ? ' or "on-demand"' : ''}`,
        });
        return;
      }
      if (JSON.stringify(old.cells[rank]) === JSON.stringify(cell)) warnIdle(at, findings);
      known.set(row, replaceCell(old, rank, cell));
    },
  );
}

/** A figure keeps the unit of the cell it replaces. */
function readLimit(
  figure: unknown,
  old: LimitCell | undefined,
  onDemandAllowed: boolean,
): LimitCell | undefined {
  if (figure === 'on-demand' || figure === '按需') return onDemandAllowed ? 'on-demand' : undefined;
  const whole = typeof figure === 'number' && Number.isInteger(figure);
  if (!whole || figure < 1 || figure > MOST_LIMIT) return undefined;
  return typeof old === 'object' ? { ...old, amount: figure } : figure;
}

function gradesOfItem(item: Item | undefined): readonly string[] {
  if (item?.by === 'level') return LEVELS;
  return item?.by === 'tier' ? TIERS : ['all'];
}

function overrideItems(
  pointer: string,
  id: string,
  rows: JsonObject,
  items: Map<string, Item>,
  findings: Findings,
): void {
  const view = ITEM_TABLES.find((table) => table.id === id);
  const known = view ? view.items : [...items.keys()];
  const grades = (row: string) => gradesOfItem(items.get(row));
  eachCell(pointer, rows, known, grades, findings, (at, row, rank, figure) => {
    const item = items.get(row);
    if (!item) return;
    if (item.source) {
      refuseElsewhere(at, item.source, findings);
      return;
    }
    const cell = readItemCell(item, figure);
    if (cell === undefined) {
      findings.invalid(at, figure, {
        zh: item.unit
          ? '数字, 或 "on-demand"、"none"、"not-stated"'
          : `代码或至多 ${LONGEST_TEXT} 字的文本`,
        en: item.unit
          ? 'a number, or "on-demand", "none" or "not-stated"'
          : `a code or a text of at most ${LONGEST_TEXT} characters`,
      });
      return;
    }
    const cells = (item.cells ?? []).map((old, index) => (index === rank ? cell : old));
    if (JSON.stringify(item.cells?.[rank]) === JSON.stringify(cell)) warnIdle(at, findings);
    items.set(row, { ...item, cells });
  });
}

function refuseElsewhere(
  at: string,
  source: NonNullable<Item['source']>,
  findings: Findings,
): void {
  const place = source.table === 'caps' ? '/caps' : `/tables/activities/${source.row}`;
  findings.add('error', 'conflict', at, {
    zh: `此数值的唯一出处是 ${place}, 请在那里修改`,
    en: `this figure is kept at ${place}; change it there`,
  });
}

function readItemCell(item: Item, figure: unknown): ItemCell | undefined {
  if (typeof figure === 'number') {
    return item.unit && Number.isFinite(figure) && figure >= 0 ? figure : undefined;
  }
  if (typeof figure !== 'string' || figure.trim() === '' || figure.length > LONGEST_TEXT) {
    return undefined;
  }
  const code = codeOf(figure);
  if (code) return { code };
  return item.unit ? undefined : figure;
}

function codeOf(text: string): ItemCode | undefined {
  const codes = Object.keys(ITEM_CODES) as ItemCode[];
  return codes.find((code) => code === text || ITEM_CODES[code].zh === text);
}
