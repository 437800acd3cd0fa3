import type { Language } from '../../../shared/failure.ts';
import { CUSTOMERS } from '../../../shared/lists/customers.ts';
import type { Vocabulary } from '../../../shared/norm/vocabulary.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';
import { rowBytes } from '../../host/json-bytes.ts';
import type { Steps, Workbook } from '../../host/workbook.ts';
import type { Change, Preview } from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';

export interface Exported {
  readonly sheetName: string;
  readonly rows: number;
  /** More than were exported where it was stopped. */
  readonly of: number;
}

export interface ExportStyle {
  readonly sheetName: string;
  readonly language: Language;
  /** In whose words the tiers are said. */
  readonly vocabulary: Vocabulary;
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '行',
    CUSTOMERS.fields.id.label.zh,
    CUSTOMERS.fields.name.label.zh,
    '原等级',
    '新等级',
    '理由',
  ],
  en: ['Row', 'Id', 'Name', 'From', 'To', 'Reason'],
};

/**
 * Lists the changes of a preview on a sheet of its own: the list stays in the workbook, where its
 * customers are.
 */
export async function exportChanges(
  workbook: Workbook,
  preview: Preview,
  style: ExportStyle,
  { signal, onProgress }: Steps,
): Promise<Result<Exported, Trouble>> {
  const changes = preview.changes();
  const { sheetName, language } = style;
  const heads = HEADS[language];
  const opened = await workbook.openSheet(sheetName, heads);
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const cellsOf = (index: number) => cellsOfChange(changes.at(index), style);
  let done = 0;
  for (const rows of workbook.piecesOf((index) => rowBytes(cellsOf(index)), changes.length)) {
    if (signal?.aborted) break;
    const area = { sheet, row: nextRow + done, column: 0, rows, columns: heads.length };
    const from = done;
    const cells = Array.from({ length: rows }, (_, index) => cellsOf(from + index));
    const written = await workbook.replaceContents(area, cells);
    if (!written.ok) return written;
    done += rows;
    onProgress?.(done, changes.length);
  }
  const area = { sheet, row: 0, column: 0, rows: 1, columns: heads.length };
  const selected = await workbook.select(area);
  return selected.ok ? ok({ sheetName, rows: done, of: changes.length }) : selected;
}

function cellsOfChange(change: Change, { language, vocabulary }: ExportStyle): (string | number)[] {
  const { row, id, name, from, to, because } = change;
  const reasons = formatReasons(because, language);
  return [
    row,
    id,
    name,
    vocabulary.tier.label(from)[language],
    vocabulary.tier.label(to)[language],
    reasons,
  ];
}
