import type { NoticeBook } from '../notices.ts';
import type { Package } from './package.ts';
import { type Attributes, isOn, readXml, relationOf } from './xml.ts';

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

export interface ListedName {
  readonly name: string;
  readonly text: string;
  /** The sheet's place in the list of sheets, for a name of one sheet. */
  readonly sheet: number | undefined;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
}

/** What stands in the workbook's own part: its sheets, names and date system. */
export async function readWorkbookPart(
  source: Package,
  part: string,
  notices: NoticeBook,
): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  let date1904 = false;
  let given: Attributes | undefined;
  let text = '';
  await readXml(source, part, {
    open(tag, attributes) {
      switch (tag) {
        case 'workbookPr':
          date1904 = isOn(attributes['date1904']);
          break;
        case 'sheet':
          sheets.push({
            name: attributes['name'] ?? '',
            hidden: (attributes['state'] ?? 'visible') !== 'visible',
            relation: relationOf(attributes) ?? '',
          });
          break;
        case 'definedName':
          given = attributes;
          text = '';
          break;
        case 'workbookProtection':
          if (Object.keys(attributes).length > 0) notices.add('protection');
          break;
      }
    },
    text(piece) {
      if (given) text += piece;
    },
    close(tag) {
      if (tag !== 'definedName' || !given) return;
      const { name = '', localSheetId, hidden, comment = '' } = given;
      const sheet = localSheetId === undefined ? undefined : Number(localSheetId);
      names.push({ name, text, sheet, hidden: isOn(hidden), comment });
      given = undefined;
    },
  });
  return { date1904, sheets, names };
}
