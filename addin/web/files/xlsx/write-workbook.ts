import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { NAMESPACE } from '../../../functions/namespace.ts';
import { KEPT_KEY } from '../../../host/grid/kept-key.ts';
import { NoticeBook } from '../notices.ts';
import { type ProgressTeller, STAGES } from '../progress.ts';
import type { KeptInFile, Notice, Spills } from '../types.ts';
import { keptParts } from './custom-xml.ts';
import { NAMES_RESOURCE, writeNames } from './defined-names.ts';
import {
  applicationXml,
  contentTypes,
  metadataXml,
  relationships,
  rootRelationships,
  workbookXml,
} from './fixed-parts.ts';
import { noteGridExtras } from './grid-extras.ts';
import { PackageWriter } from './package-writer.ts';
import { allowedSheetNames } from './sheet-names.ts';
import { numbersOf, type StyleReference, sheetsOf, spillsOf, styleOf } from './snapshot.ts';
import { StringTable } from './string-table.ts';
import { type SheetTarget, writeSheet } from './write-sheet.ts';
import { StyleWriter } from './write-styles.ts';

export interface WriteOptions {
  readonly namespace?: string | undefined;
  readonly formulas?: 'keep' | 'values' | undefined;
  readonly spills?: Spills | undefined;
  readonly progress: ProgressTeller;
}

export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notices: readonly Notice[];
}

/** Writes a workbook of the grid as .xlsx. */
export async function writeWorkbook(
  workbook: IWorkbookData,
  { namespace = NAMESPACE, formulas = 'keep', spills, progress }: WriteOptions,
): Promise<Written> {
  const notices = new NoticeBook();
  const sheets = sheetsOf(workbook);
  const given = sheets.map(({ name, id }) => name ?? id);
  const names = allowedSheetNames(given);
  const renamed = new Map<string, string>();
  names.forEach((name, at) => {
    const before = given[at] as string;
    if (name === before) return;
    notices.add('sheet-names', `${before} → ${name}`);
    renamed.set(before.toLowerCase(), name);
  });
  const rows = sheets.reduce((sum, { cellData }) => sum + numbersOf(cellData).length, 1);
  let done = 0;
  const base = baseStyle(workbook, sheets[0]?.defaultStyle);
  const target: SheetTarget = {
    workbook,
    notices,
    strings: new StringTable(),
    styles: new StyleWriter(base, notices),
    formulas: { namespace, renamed },
    keepsFormulas: formulas === 'keep',
    onRow: () => progress.tell((++done / rows) * WRITING_SHARE, STAGES.writing),
  };
  const kept = keptOf(workbook);
  const parts = keptParts(kept);
  const shape = { sheets: sheets.length, kept: parts.length };
  const zip = new PackageWriter();
  await zip.add('[Content_Types].xml', [contentTypes(shape)]);
  await zip.add('_rels/.rels', [rootRelationships()]);
  for (const [at, sheet] of sheets.entries()) {
    const xml = writeSheet(
      target,
      sheet,
      names[at] as string,
      spillsOf(spills, sheet.id),
      at === firstShown(sheets),
    );
    await zip.add(`xl/worksheets/sheet${at + 1}.xml`, xml);
  }
  const nameList = writeNames(
    resourceOf(workbook, NAMES_RESOURCE),
    sheets.map(({ id }) => id),
    target.formulas,
    notices,
  );
  const listed = sheets.map(({ hidden }, at) => ({
    name: names[at] as string,
    hidden: hidden === 1,
  }));
  await zip.add('xl/workbook.xml', [workbookXml(listed, firstShown(sheets), nameList)]);
  await zip.add('xl/_rels/workbook.xml.rels', [relationships(shape)]);
  await zip.add('xl/styles.xml', [target.styles.toXml()]);
  await zip.add('xl/sharedStrings.xml', target.strings.toXml());
  await zip.add('xl/metadata.xml', [metadataXml()]);
  await zip.add('docProps/app.xml', [applicationXml()]);
  for (const [at, part] of parts.entries()) await zip.addKept(at + 1, part);
  noteGridExtras(workbook, notices);
  return { bytes: await zip.close(), notices: [...(kept.leftBehind ?? []), ...notices.list()] };
}

/** Packing the last parts takes about a tenth of the time. */
const WRITING_SHARE = 0.9;

function firstShown(sheets: readonly { readonly hidden?: number }[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden !== 1),
  );
}

function baseStyle(workbook: IWorkbookData, sheetDefault: StyleReference): IStyleData {
  return { ...styleOf(workbook, workbook.defaultStyle), ...styleOf(workbook, sheetDefault) };
}

function keptOf({ custom }: IWorkbookData): KeptInFile {
  return (custom?.[KEPT_KEY] ?? {}) as KeptInFile;
}

function resourceOf({ resources }: IWorkbookData, name: string): string | undefined {
  return resources?.find((resource) => resource.name === name)?.data;
}
