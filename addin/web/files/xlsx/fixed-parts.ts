import { escapeXml } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How many parts of each kind a file has. */
export interface Shape {
  readonly sheets: number;
  /** Texts that the add-in keeps. */
  readonly kept: number;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export function contentTypes({ sheets, kept }: Shape): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`),
    ...upTo(sheets).map((n) =>
      override(`/xl/worksheets/sheet${n}.xml`, `${SHEET_ML}.worksheet+xml`),
    ),
    override('/xl/styles.xml', `${SHEET_ML}.styles+xml`),
    override('/xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`),
    override('/xl/metadata.xml', `${SHEET_ML}.sheetMetadata+xml`),
    override(
      '/docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ),
    ...upTo(kept).map((n) =>
      override(
        `/customXml/itemProps${n}.xml`,
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ),
    ),
    '</Types>',
  ].join('');
}

function relationshipList(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

export function rootRelationships(): string {
  return relationshipList([
    ['officeDocument', 'xl/workbook.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]);
}

/** Sheets come first, so that the n-th has the id rIdn. */
export function relationships({ sheets, kept }: Shape): string {
  return relationshipList([
    ...upTo(sheets).map((n) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['sheetMetadata', 'metadata.xml'],
    ...upTo(kept).map((n) => ['customXml', `../customXml/item${n}.xml`] as const),
  ]);
}

/** The calculation of today's Excel: with an older one it would calculate anew on opening. */
const CALCULATION = 191_029;

export function workbookXml(
  sheets: readonly { readonly name: string; readonly hidden: boolean }[],
  active: number,
  names: string,
): string {
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${active}"${active > 0 ? ` firstSheet="${active}"` : ''}/></bookViews><sheets>${list.join('')}</sheets>${names}<calcPr calcId="${CALCULATION}"/></workbook>`;
}

/**
 * What `cm="1"` on a cell refers to: that its formula is a dynamic array (MS-XLSX 2.6.206), which
 * Excel spills, and not one of the old kind in braces.
 */
export function metadataXml(): string {
  return `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
}

/**
 * Readers that do not know the program that made a file calculate it anew on opening, and would
 * show #NAME? for the add-in's functions; the name of Excel, in whose form it is, makes them keep
 * the values.
 */
export function applicationXml(): string {
  return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>';
}

export function keptPropertiesXml(number: number, namespace: string): string {
  const id = `{5D3F9A10-51A7-4C1E-9B00-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  return `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;
}

export function keptRelationships(number: number): string {
  return relationshipList([['customXmlProps', `itemProps${number}.xml`]]);
}
