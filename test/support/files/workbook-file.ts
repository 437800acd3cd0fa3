import { makeZip, type Part } from './zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

export interface Making {
  /** What stands in each worksheet, by the sheets' names. */
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
  }[];
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** What stands in the workbook before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** More parts, and more relationships of the workbook: type and target. */
  readonly parts?: readonly Part[];
  readonly relations?: readonly (readonly [type: string, target: string])[];
  readonly streamed?: boolean;
}

/** A workbook as another program might write it. */
export function makeWorkbook(making: Making): Uint8Array<ArrayBuffer> {
  const { sheets, styles, strings, before = '', after = '', parts = [], relations = [] } = making;
  const { streamed = false } = making;
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const all: (readonly [string, string])[] = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ...(styles ? [['styles', 'styles.xml'] as const] : []),
    ...(strings ? [['sharedStrings', 'sharedStrings.xml'] as const] : []),
    ...relations,
  ];
  const files: Part[] = [
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: '_rels/.rels', content: relationshipList([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${OFFICE}">${before}<sheets>${listed.join('')}</sheets>${after}</workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationshipList(all) },
    ...sheets.map(({ xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet ${MAIN} xmlns:r="${OFFICE}">${xml}</worksheet>`,
    })),
    ...(styles
      ? [{ name: 'xl/styles.xml', content: `<styleSheet ${MAIN}>${styles}</styleSheet>` }]
      : []),
    ...(strings
      ? [
          {
            name: 'xl/sharedStrings.xml',
            content: `<sst ${MAIN}>${strings.map((si) => `<si>${si}</si>`).join('')}</sst>`,
          },
        ]
      : []),
  ];
  const own = files.filter(({ name }) => !parts.some((part) => part.name === name));
  return makeZip([...own, ...parts].map((file) => ({ streamed, ...file })));
}

export function relationshipList(
  entries: readonly (readonly [type: string, target: string])[],
): string {
  const list = entries.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}
