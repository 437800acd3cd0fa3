import type { ICellData, IWorkbookData } from '@univerjs/core';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { anyWorkbook } from '../../../support/files/any-workbook.ts';
import { saveWell } from '../../../support/files/open.ts';

async function partsOf(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()) {
    if (entry.directory) continue;
    const content = await entry.getData(new Uint8ArrayWriter());
    parts.set(entry.filename, new TextDecoder().decode(content));
  }
  return parts;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: false,
  processEntities: true,
});
const listed = (list: unknown): Record<string, string>[] =>
  (Array.isArray(list) ? list : [list]).filter((item) => item !== undefined);

/** The order that the schema demands of what stands in a worksheet (ECMA-376 18.3.1.99). */
const WORKSHEET_ORDER = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'mergeCells',
    'hyperlinks',
  ],
  ...['pageMargins', 'legacyDrawing'],
];

describe('the parts of a saved file', () => {
  it('are well-formed, have their types, and refer only to parts that are there', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const parts = await partsOf((await saveWell(workbook)).bytes);
        for (const [name, xml] of parts) expect(XMLValidator.validate(xml), name).toBe(true);
        const types = parser.parse(parts.get('[Content_Types].xml') ?? '').Types;
        const typed = listed(types.Override).map((entry) => entry['@_PartName']?.slice(1));
        expect(typed.filter((name) => !parts.has(name ?? ''))).toEqual([]);
        for (const name of parts.keys()) {
          if (!name.startsWith('xl/') || name.endsWith('.rels')) continue;
          expect(typed, name).toContain(name);
        }
        for (const [name, xml] of parts) {
          if (!name.endsWith('.rels')) continue;
          const folder = `file:///${name.replace(/_rels\/[^/]*$/, '')}`;
          for (const relation of listed(parser.parse(xml).Relationships.Relationship)) {
            const target = new URL(relation['@_Target'] ?? '', folder).pathname.slice(1);
            expect([...parts.keys()], `${name} → ${target}`).toContain(target);
          }
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('hold what the schema demands in its order, and rows and cells from left to right', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const parts = await partsOf((await saveWell(workbook)).bytes);
        const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'));
        for (const [name, xml] of sheets) {
          const { worksheet } = parser.parse(xml);
          const tags = Object.keys(worksheet).filter((tag) => !tag.startsWith('@_'));
          expect(tags, name).toEqual(WORKSHEET_ORDER.filter((tag) => tags.includes(tag)));
          const rows = listed(worksheet.sheetData?.row).map((row) => Number(row['@_r']));
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

const cells: Record<number, Record<number, ICellData>> = {
  0: {
    0: { f: '=SLA.TIER(B1)', v: '金牌', t: 1 },
    1: { f: '=SLA.CLASSIFY(C1:C2)', v: '银牌', t: 1 },
  },
};
const book = {
  ...{ id: 'w', name: 'w', appVersion: '', locale: 'zhCN', styles: {}, sheetOrder: ['s'] },
  sheets: { s: { id: 's', name: '表', cellData: cells } },
  custom: { slaTiers: { hidden: { 'journal.1': '<a & "b">' }, settings: { labels: 'en' } } },
} as unknown as IWorkbookData;
const spills = {
  ranges: { s: { 0: { 1: { startRow: 0, endRow: 1, startColumn: 1, endColumn: 1 } } } },
  cells: { s: { 0: { 1: { v: '银牌', t: 1 } }, 1: { 1: { v: '铜牌', t: 1 } } } },
};

describe('the add-in’s functions in a file', () => {
  it('stand in Excel’s own form, under the namespace of the deployment, with their last values', async () => {
    const parts = await partsOf(
      (await saveWell(book, 'xlsx', { spills, namespace: 'SLADEV' })).bytes,
    );
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A1" t="str"><f>_xldudf_SLADEV_TIER(B1)</f><v>金牌</v></c>');
  });

  it('are dynamic arrays where they spill: cm and metadata.xml say so, and each cell has its value', async () => {
    const parts = await partsOf((await saveWell(book, 'xlsx', { spills })).bytes);
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<c r="B1" t="str" cm="1"><f t="array" ref="B1:B2">_xldudf_SLA_CLASSIFY(C1:C2)</f><v>银牌</v></c>',
    );
    expect(sheet).toMatch(/<c r="B2" t="s"><v>\d<\/v><\/c>/);
    const { metadata } = parser.parse(parts.get('xl/metadata.xml') ?? '');
    expect(metadata.metadataTypes.metadataType['@_name']).toBe('XLDAPR');
    const properties = metadata.futureMetadata.bk.extLst.ext['xda:dynamicArrayProperties'];
    expect(properties['@_fDynamic']).toBe('1');
    expect(metadata.cellMetadata.bk.rc).toEqual({ '@_t': '1', '@_v': '0' });
  });

  it('are not calculated anew when Excel opens the file', async () => {
    const parts = await partsOf((await saveWell(book)).bytes);
    const { workbook } = parser.parse(parts.get('xl/workbook.xml') ?? '');
    expect(workbook.calcPr).toEqual({ '@_calcId': '191029' });
  });
});

describe('what the add-in keeps in a file', () => {
  it('is where the Office adapter keeps it: an XML part under its own namespace', async () => {
    const parts = await partsOf((await saveWell(book)).bytes);
    expect(parts.get('customXml/item1.xml')).toContain(
      '<kept xmlns="urn:sla-tiers:journal.1">&lt;a &amp; &quot;b&quot;&gt;</kept>',
    );
    expect(parts.get('customXml/itemProps1.xml')).toContain('ds:uri="urn:sla-tiers:journal.1"');
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
  });
});
