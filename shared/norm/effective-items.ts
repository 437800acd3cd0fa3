import type { Phrase } from '../phrase.ts';
import { ALL } from './decisions.ts';
import type { FiguresOf, ItemCellPart, ItemPart, NormDocument } from './document.ts';
import { phraseOf } from './effective-words.ts';
import { ITEM_CODES, type ItemCell, NOT_LEGIBLE } from './item.ts';
import type { Kind, ReadingId } from './provision.ts';
import type { DocumentName, Vocabulary } from './vocabulary.ts';

/** One row of a norm's standards (STANDARD), by tier, by level or the same for every grade. */
export interface Item {
  readonly code: string;
  readonly label: Phrase;
  readonly by: 'tier' | 'level' | 'all';
  readonly unit?: string;
  readonly period?: string;
  readonly met?: 'at-most' | 'at-least';
  /** What is measured and compared with it; undefined for none. */
  readonly measures?: string;
  readonly remark?: string;
  readonly figuresOf?: FiguresOf;
  /** By grade, or by `all`; the nearest document's. */
  readonly cells: ReadonlyMap<string, DecidedCell>;
  readonly kind: Kind;
  readonly clause: string;
  readonly reading?: ReadingId;
}

/** A cell and where it stands. */
export interface DecidedCell {
  readonly cell: ItemCell;
  readonly document: DocumentName;
  readonly place: number;
  /** The row's own source in a company's document. */
  readonly source?: string;
  readonly clause?: string;
  readonly remark?: string;
  /** What the documents below say. */
  readonly below?: DecidedCell;
}

/** Every item of a chain by its code, the lowest document's first. */
export function effectiveItems(chain: readonly NormDocument[]): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (let place = chain.length - 1; place >= 0; place--) {
    const document = chain[place] as NormDocument;
    for (const part of document.items ?? []) {
      items.set(part.code, mergeItem(items.get(part.code), part, document, place));
    }
  }
  return items;
}

function mergeItem(
  known: Item | undefined,
  part: ItemPart,
  { id, version }: NormDocument,
  place: number,
): Item {
  const { code, label, gradedBy, unit, period, met, measures, remark, clause, kind, source } = part;
  const { reading, figuresOf } = part;
  const cells = new Map(known?.cells);
  for (const [grade, cell] of Object.entries(part.by ?? {})) {
    const below = cells.get(grade);
    cells.set(grade, {
      ...{ cell: cellOf(cell), document: { id, version }, place },
      ...(source !== undefined && { source }),
      ...(clause !== undefined && { clause }),
      ...(remark !== undefined && { remark }),
      ...(below && { below }),
    });
  }
  const measured = measures === undefined ? known?.measures : (measures ?? undefined);
  return {
    code,
    label: label === undefined ? (known?.label ?? phraseOf(code)) : phraseOf(label),
    by: gradedBy ?? known?.by ?? (part.by && ALL in part.by ? 'all' : 'tier'),
    cells,
    kind: kind ?? known?.kind ?? 'rule',
    clause: known?.clause ?? clause ?? source ?? '',
    ...optional('unit', unit ?? known?.unit),
    ...optional('period', period ?? known?.period),
    ...optional('met', met ?? known?.met),
    ...optional('measures', measured),
    ...optional('remark', remark ?? known?.remark),
    ...optional('reading', reading ?? known?.reading),
    ...optional('figuresOf', figuresOf ?? known?.figuresOf),
  };
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };
}

/** A word that is one of the norm's codes, in either language's spelling, is that code. */
function cellOf(cell: ItemCellPart): ItemCell {
  if (cell === null) return NOT_LEGIBLE;
  if (typeof cell === 'object') return cell as ItemCell;
  if (typeof cell === 'string' && Object.hasOwn(ITEM_CODES, cell)) {
    return { code: cell as keyof typeof ITEM_CODES };
  }
  return cell;
}

/** The cell of a grade: its own, that of a grade it is like, or the one for all. */
export function cellOfGrade(
  item: Item,
  grade: string,
  vocabulary: Vocabulary,
): DecidedCell | undefined {
  const grades = item.by === 'all' ? [] : vocabulary[item.by].likeChain(grade);
  const own = grades.find((each) => item.cells.has(each));
  return item.cells.get(own ?? ALL);
}
