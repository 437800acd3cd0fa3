import type { IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { KEPT_KEY } from '../../../host/grid/kept-key.ts';
import { LIMITS } from '../limits.ts';
import { NoticeBook } from '../notices.ts';
import { type ProgressTeller, STAGES } from '../progress.ts';
import { refuseFile, refuseTooLarge } from '../refusal.ts';
import type { OpenedFile } from '../types.ts';
import { readKept } from './custom-xml.ts';
import { NAMES_RESOURCE, readNames } from './defined-names.ts';
import type { Package } from './package.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { NO_STYLES, readStyles } from './read-styles.ts';
import { readTheme } from './read-theme.ts';
import { type ListedSheet, readWorkbookPart } from './read-workbook-part.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { NO_STRINGS, readSharedStrings } from './shared-strings.ts';
import { allowedSheetNames } from './sheet-names.ts';
import { noteSheetRelations } from './sheet-relations.ts';
import { StyleIds } from './style-ids.ts';

export interface WorkbookOptions {
  readonly id: string;
  readonly name: string;
  readonly isKnown: (name: string) => boolean;
  readonly progress: ProgressTeller;
}

/** The grid's version whose form of a snapshot is made. */
export const GRID_VERSION = '0.25.1';

/** Reads a workbook's parts into the grid's form. */
export async function readWorkbook(
  source: Package,
  workbookPart: string,
  { id, name, isKnown, progress }: WorkbookOptions,
): Promise<OpenedFile> {
  const notices = new NoticeBook();
  const { date1904, sheets, names } = await readWorkbookPart(source, workbookPart, notices);
  const relations = await readRelationships(source, workbookPart);
  const worksheets = findWorksheets(source, sheets, relations, notices);
  noteWorkbookRelations(relations, notices);
  const total = worksheets.reduce((sum, { part }) => sum + source.sizeOf(part), 1);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && source.has(relation.target))?.target;
  const [themePart, stylesPart, stringsPart] = [
    partOf('theme'),
    partOf('styles'),
    partOf('sharedStrings'),
  ];
  const all = total + (stringsPart === undefined ? 0 : source.sizeOf(stringsPart));
  let done = 0;
  const onBytes = (count: number): void => {
    done += count;
    progress.tell(done / all, STAGES.rows);
  };
  const theme = await readTheme(source, themePart);
  const styles =
    stylesPart === undefined ? NO_STYLES : await readStyles(source, stylesPart, theme, notices);
  const strings =
    stringsPart === undefined ? NO_STRINGS : await readSharedStrings(source, stringsPart, onBytes);
  const styleIds = new StyleIds(styles);
  const context: SheetContext = {
    source,
    strings,
    styles,
    styleIds,
    theme,
    date1904,
    isKnown,
    notices,
    count: { cells: 0 },
  };
  const allowed = allowedSheetNames(worksheets.map(({ sheet }) => sheet.name));
  const data: Record<string, Partial<IWorksheetData>> = {};
  for (const [at, { sheet, part, sheetId }] of worksheets.entries()) {
    const sheetName = allowed[at] as string;
    if (sheetName !== sheet.name) notices.add('sheet-names', `${sheet.name} → ${sheetName}`);
    const read = await readSheet(context, part, sheetName, onBytes);
    await noteSheetRelations(source, sheetName, await readRelationships(source, part), notices);
    const defaultStyle = Object.keys(styles.base).length > 0 ? { defaultStyle: styles.base } : {};
    data[sheetId] = {
      ...read,
      ...defaultStyle,
      id: sheetId,
      name: sheetName,
      hidden: sheet.hidden ? 1 : 0,
    };
  }
  showOne(worksheets.map(({ sheetId }) => data[sheetId] ?? {}));
  const sheetIds = sheets.map(
    (listed) => worksheets.find(({ sheet }) => sheet === listed)?.sheetId,
  );
  const resource = readNames(names, sheetIds, notices);
  const kept = await readKept(source, workbookPart);
  const told = notices.list();
  const workbook: IWorkbookData = {
    id,
    name,
    appVersion: GRID_VERSION,
    locale: 'zhCN' as LocaleType,
    styles: styleIds.used,
    sheetOrder: worksheets.map(({ sheetId }) => sheetId),
    sheets: data,
    resources: [{ name: NAMES_RESOURCE, data: resource }],
    custom: { [KEPT_KEY]: { ...kept, leftBehind: told } },
  };
  return { workbook, notices: told };
}

interface FoundSheet {
  readonly sheet: ListedSheet;
  readonly part: string;
  readonly sheetId: string;
}

function findWorksheets(
  source: Package,
  sheets: readonly ListedSheet[],
  relations: readonly Relationship[],
  notices: NoticeBook,
): FoundSheet[] {
  if (sheets.length > LIMITS.sheets) {
    refuseTooLarge(
      { zh: `有 ${sheets.length} 个工作表`, en: `it has ${sheets.length} sheets` },
      { zh: ` ${LIMITS.sheets} 个`, en: `${LIMITS.sheets}` },
    );
  }
  const found = sheets.flatMap((sheet, at): FoundSheet[] => {
    const relation = relations.find(({ id }) => id === sheet.relation);
    if (relation?.type === 'worksheet' && source.has(relation.target)) {
      return [{ sheet, part: relation.target, sheetId: `sheet-${at + 1}` }];
    }
    notices.add('chart-sheets', sheet.name);
    return [];
  });
  if (found.length > 0) return found;
  return refuseFile(
    'not-a-workbook',
    '文件里没有可读的工作表: 请在 Excel 或 WPS 中确认内容后另存为 .xlsx',
    'there is no worksheet in the file that can be read: check it in Excel or WPS and save it as .xlsx',
  );
}

function noteWorkbookRelations(relations: readonly Relationship[], notices: NoticeBook): void {
  for (const { type } of relations) {
    if (type === 'vbaProject') notices.add('macros');
    else if (type === 'connections') notices.add('connections');
  }
}

/** A workbook shows one sheet at least. */
function showOne(sheets: readonly Partial<IWorksheetData>[]): void {
  const [first] = sheets;
  if (first && sheets.every(({ hidden }) => hidden === 1)) first.hidden = 0;
}
