import { readFileSync } from 'node:fs';
import type { Item } from '../../shared/norm/effective-items.ts';
import { ITEM_CODES, type ItemCell } from '../../shared/norm/item.ts';
import { NORM } from '../../shared/norm/rulebook.ts';

/** One item as the agreed reading of the norm writes it; cells best grade first, or one for all. */
export interface ExpectedItem {
  readonly by: Item['by'];
  readonly code: string;
  /** The activity whose limit has the same figures; empty where there is none. */
  readonly activity: string;
  readonly zh: string;
  readonly en: string;
  readonly cells: readonly string[];
  readonly type: string;
  readonly kind: string;
  readonly clause: string;
}

const GROUPS: Readonly<Record<string, Item['by']>> = { A: 'tier', B: 'level', C: 'all' };

/** The rows of a fixture beside the conformance tests, without its head line. */
export function readFixture(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../conformance/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

export const EXPECTED_ITEMS: readonly ExpectedItem[] = readFixture('standards.expected.tsv').map(
  ([group = '', code = '', activity = '', zh = '', en = '', ...rest]) => {
    const by = GROUPS[group];
    if (by === undefined) throw new Error(`no group ${group} in the fixture`);
    const [type = '', kind = '', clause = ''] = rest.slice(4);
    const cells = rest.slice(0, by === 'all' ? 1 : 4);
    return { by, code, activity, zh, en, cells, type, kind, clause };
  },
);

export const GRADES: Readonly<Record<Item['by'], readonly string[]>> = {
  tier: ['金牌级', '银牌级', '铜牌级', '标准级'],
  level: ['AAA级', 'AA级', 'A级', '普通级'],
  all: ['各级'],
};

/** Looks up the figure of an item whose home is another table. */
export type ResolveFigure = (item: Item, grade: number) => ItemCell | undefined;

/** An item's cell as the norm's table prints it; undefined where no figure is to be had. */
export function cellText(item: Item, grade: number, resolve?: ResolveFigure): string | undefined {
  const cell = item.figuresOf ? resolve?.(item, grade) : cellsOf(item)[grade];
  if (cell === undefined) return undefined;
  const remark = item.by === 'all' ? item.remark : undefined;
  if (typeof cell === 'number') return remark === undefined ? `${cell}` : `${cell} (${remark})`;
  if (typeof cell === 'string') return cell;
  if ('lost' in cell) return remark === undefined ? '原文缺失' : `原文缺失(${remark})`;
  const notes = [cell.remark, cell.reading].filter((note) => note !== undefined);
  return ITEM_CODES[cell.code].zh + notes.map((note) => `(${note})`).join('');
}

/** An item's own cells, best grade first, or one for all. */
export function cellsOf({ by, cells }: Item): (ItemCell | undefined)[] {
  const grades = by === 'all' ? ['all'] : NORM.vocabulary[by].codes;
  return cells.size === 0 ? [] : grades.map((grade) => cells.get(grade)?.cell);
}
