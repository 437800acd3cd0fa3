import { readFormula } from '../formula/from-file.ts';
import { type FormulaTarget, writeFormula } from '../formula/to-file.ts';
import type { NoticeBook } from '../notices.ts';
import type { ListedName } from './read-workbook-part.ts';
import { escapeXml } from './xml.ts';

/** The grid's resource that holds names, and what it calls the whole workbook as their scope. */
export const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly comment?: string | undefined;
}

/** Names that Excel makes for itself: areas of print and of filters. */
const OWN = /^_xlnm\./i;
const PRINT = /^_xlnm\.Print_/i;

/** References are held as they are, anything else as a formula. */
const REFERENCE =
  /^(?:'(?:[^']|'')+'|[^'!()+*/&"{}]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** The grid's resource for a file's names. */
export function readNames(
  names: readonly ListedName[],
  sheetIds: readonly (string | undefined)[],
  notices: NoticeBook,
): string {
  const kept: Record<string, GridName> = {};
  names.forEach(({ name, text, sheet, hidden, comment }, at) => {
    if (OWN.test(name)) {
      if (PRINT.test(name)) notices.add('print');
      return;
    }
    const read = readFormula(text, () => true);
    const scope = sheet === undefined ? WHOLE_WORKBOOK : sheetIds[sheet];
    if (read.incalculable || text.includes('#REF!') || text.trim() === '' || scope === undefined) {
      notices.add('names-left-out', name);
      return;
    }
    const id = `name-${at + 1}`;
    kept[id] = {
      id,
      name,
      formulaOrRefString: REFERENCE.test(text) ? text : read.formula,
      localSheetId: scope,
      ...(hidden ? { hidden } : {}),
      ...(comment === '' ? {} : { comment }),
    };
  });
  return JSON.stringify(kept);
}

/** A file's list of names; '' where there are none. */
export function writeNames(
  resource: string | undefined,
  sheetIds: readonly string[],
  target: FormulaTarget,
  notices: NoticeBook,
): string {
  const names = Object.values(parseNames(resource, notices));
  const written = names.map(({ name, formulaOrRefString, localSheetId, hidden, comment }) => {
    const sheet = localSheetId === undefined ? -1 : sheetIds.indexOf(localSheetId);
    const scope = sheet >= 0 ? ` localSheetId="${sheet}"` : '';
    const told = comment ? ` comment="${escapeXml(comment)}"` : '';
    const { text } = writeFormula(formulaOrRefString, false, target);
    return `<definedName name="${escapeXml(name)}"${told}${scope}${hidden ? ' hidden="1"' : ''}>${escapeXml(text)}</definedName>`;
  });
  return written.length === 0 ? '' : `<definedNames>${written.join('')}</definedNames>`;
}

function parseNames(
  resource: string | undefined,
  notices: NoticeBook,
): Readonly<Record<string, GridName>> {
  if (!resource) return {};
  try {
    return JSON.parse(resource) as Record<string, GridName>;
  } catch {
    notices.add('names-left-out');
    return {};
  }
}
