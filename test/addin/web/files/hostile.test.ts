import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBytes } from '../../../../addin/web/files/open.ts';
import { cellAt, codesOf, openWell, refusalOf, sheetAt } from '../../../support/files/open.ts';
import { makeWorkbook } from '../../../support/files/workbook-file.ts';
import { makeZip } from '../../../support/files/zip.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...content: number[]) => new Uint8Array(content);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (name: string) => [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
const small = makeWorkbook({
  sheets: [{ name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
});

describe('a file that is no workbook is answered with what it is and what to do', () => {
  it.each([
    ['nothing', bytes(), 'empty: 文件是空的'],
    [
      'an old workbook',
      bytes(...OLE, ...utf16('Workbook')),
      'other-format: 这是旧的二进制工作簿(.xls 或 .et): 请',
    ],
    [
      'an encrypted one',
      bytes(...OLE, ...utf16('EncryptedPackage')),
      'encrypted: 文件已用密码加密: 请',
    ],
    [
      'an old document',
      bytes(...OLE, ...utf16('WordDocument')),
      'not-a-workbook: 这是旧格式的 Office 文件',
    ],
    ['a PDF', text('%PDF-1.7'), 'not-a-workbook: 这是PDF 文件'],
    ['a web page', text('<html><table><tr><td>1'), 'other-format: 这是网页(HTML)格式的表格'],
    [
      'an XML spreadsheet',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'other-format: 这是XML 表格 2003',
    ],
    [
      'a binary workbook',
      zipOf(
        '_rels/.rels',
        '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
      ),
      'other-format: 这是二进制工作簿(.xlsb)',
    ],
    [
      'an OpenDocument sheet',
      zipOf('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      'other-format: 这是OpenDocument 表格(.ods)',
    ],
    ['a ZIP of anything', zipOf('a.txt', 'x'), 'not-a-workbook: 这是压缩包(ZIP)'],
  ])('%s', async (_, given, said) => {
    expect(await refusalOf(given as Uint8Array<ArrayBuffer>)).toContain(said);
  });

  it('a document of Word', async () => {
    const word = makeZip([
      {
        name: '_rels/.rels',
        content: '<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>',
      },
      { name: 'word/document.xml', content: '<w:document xmlns:w="w"/>' },
    ]);
    expect(await refusalOf(word)).toContain('not-a-workbook: 这是Word 文档(.docx)');
  });

  it('whatever it is called, what is in it counts', async () => {
    const list = await openWell(text('a,b\n1,2'), 'list.xlsx');
    expect(cellAt(list.workbook, 1, 1).v).toBe(2);
    expect(codesOf(list)).toContain('other-name');
    const workbook = await openWell(small, 'book.csv');
    expect(cellAt(workbook.workbook, 0, 0).v).toBe(1);
  });
});

function zipOf(name: string, content: string) {
  return makeZip([{ name, content }]);
}

describe('a damaged workbook', () => {
  it('cut off anywhere is refused with a message, or read', async () => {
    for (let length = 4; length < small.length; length += 97) {
      const said = await refusalOf(small.slice(0, length));
      expect(said).toMatch(/^damaged: 文件已损坏或不完整.*请/);
    }
  });

  it('with any byte changed is refused with a message, or read: it never throws or hangs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(255), async (at, value) => {
        const changed = small.slice();
        changed[at] = value;
        const opened = await openBytes(changed, { id: 'w', fileName: 'f.xlsx' });
        if (!opened.ok) expect(opened.error.phrase.zh).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('with XML that ends early, or a part that is missing, names the part', async () => {
    const cut = makeWorkbook({ sheets: [{ name: '表', xml: '<sheetData><row>' }] });
    expect(await refusalOf(cut)).toContain('damaged: 文件已损坏或不完整(xl/worksheets/sheet1.xml');
  });

  it('with a password on its parts is encrypted', async () => {
    const locked = makeZip([{ name: 'a', content: 'x', encrypted: true }]);
    expect(await refusalOf(locked)).toMatch(/^encrypted: .*请/);
  });
});

describe('a file that is made to do harm', () => {
  it('entities are refused: none of them is ever expanded', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(999)}"><!ENTITY y "&x;&x;">]>`;
    const opened = await refusalOf(
      makeZip([{ name: '_rels/.rels', content: `${bomb}<R>&y;</R>` }]),
    );
    expect(opened).toMatch(/^damaged: .*DOCTYPE/);
  });

  it('a zip bomb is refused by what its directory says', async () => {
    const bomb = makeZip([{ name: 'xl/workbook.xml', content: '0'.repeat(20 * 2 ** 20) }]);
    expect(await refusalOf(bomb)).toMatch(
      /^too-large: .*xl\/workbook\.xml 解压后是原来的 400 倍以上/,
    );
  });

  it('and by what really comes out of it, where the directory lies', async () => {
    const sheet = `<worksheet><!--${' '.repeat(20 * 2 ** 20)}--></worksheet>`;
    const bomb = makeZip([
      {
        name: '_rels/.rels',
        content: '<R><Relationship Type="x/officeDocument" Target="w.xml"/></R>',
      },
      { name: 'w.xml', content: sheet, claims: 100 },
    ]);
    expect(await refusalOf(bomb)).toMatch(/^damaged: .*w\.xml: Invalid uncompressed size/);
  });

  it('a far cell makes no room for all the cells before it', async () => {
    const { workbook } = await openWell(
      makeWorkbook({
        sheets: [
          {
            name: '表',
            xml: '<cols><col min="1" max="16384" width="9" style="0"/></cols><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
          },
        ],
      }),
    );
    expect(cellAt(workbook, 1_048_575, 16_383).v).toBe(1);
    expect(Object.keys(sheetAt(workbook).cellData ?? {})).toHaveLength(1);
    expect(sheetAt(workbook)).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
  });

  it('references outside of a sheet are no cells', async () => {
    const { workbook } = await openWell(
      makeWorkbook({
        sheets: [
          {
            name: '表',
            xml: '<sheetData><row r="1"><c r="ZZZ9999999"><v>1</v></c><c r="-1"><v>2</v></c></row><row r="99999999"><c><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:ZZZ9"/></mergeCells>',
          },
        ],
      }),
    );
    expect(sheetAt(workbook).mergeData).toEqual([]);
    expect(sheetAt(workbook).rowCount).toBeLessThan(1000);
  });

  it('sheets with the same, too long, empty or forbidden names get allowed ones, and are named', async () => {
    const names = ['a', 'A', 'x'.repeat(40), 'b/c:d', ''];
    const opened = await openWell(
      makeWorkbook({ sheets: names.map((name) => ({ name, xml: '' })) }),
    );
    const given = opened.workbook.sheetOrder.map((_, at) => sheetAt(opened.workbook, at).name);
    expect(given).toEqual(['a', 'A (2)', 'x'.repeat(31), 'b_c_d', 'Sheet5']);
    expect(codesOf(opened)).toEqual(['sheet-names']);
  });

  it('a name such as __proto__ is a name like any other', async () => {
    const opened = await openWell(
      makeWorkbook({
        sheets: [
          {
            name: '__proto__',
            xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
          },
        ],
        strings: ['<t>__proto__</t>'],
        relations: [['customXml', '../customXml/item1.xml']],
        parts: [
          {
            name: 'customXml/item1.xml',
            content: '<kept xmlns="urn:sla-tiers:__proto__">x</kept>',
          },
        ],
      }),
    );
    expect(cellAt(opened.workbook, 0, 0).v).toBe('__proto__');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
