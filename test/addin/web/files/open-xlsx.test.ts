import { describe, expect, it } from 'vitest';
import { cellAt, codesOf, openWell, sheetAt } from '../../../support/files/open.ts';
import { makeWorkbook } from '../../../support/files/workbook-file.ts';
import { makeZip } from '../../../support/files/zip.ts';

const inSheet = (xml: string, more: Partial<Parameters<typeof makeWorkbook>[0]> = {}) =>
  openWell(makeWorkbook({ sheets: [{ name: '表', xml }], ...more }));
const inCells = (cells: string, more = {}) => inSheet(`<sheetData>${cells}</sheetData>`, more);

describe('values of a file', () => {
  it('numbers, texts, booleans, errors and dates each as what they are', async () => {
    const { workbook } = await inCells(
      `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>
       <c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><v>文字</v></c>
       <c r="F1" t="inlineStr"><is><t>内联</t></is></c><c r="G1" t="d"><v>2026-11-25T12:00:00</v></c></row>`,
      { strings: ['<t>0012</t>'] },
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => cellAt(workbook, 0, column))).toEqual([
      { v: 1.5, t: 2 },
      { v: '0012', t: 4 },
      { v: 1, t: 3 },
      { v: '#N/A', t: 1 },
      { v: '文字', t: 1 },
      { v: '内联', t: 1 },
      { v: 46351.5, t: 2 },
    ]);
  });

  it('cells and rows without references stand one after the other', async () => {
    const { workbook } = await inCells(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    );
    expect(cellAt(workbook, 0, 1).v).toBe(2);
    expect(cellAt(workbook, 1, 0).v).toBe(3);
  });

  it('texts without their pronunciation, with their spaces, line breaks and escapes', async () => {
    const strings = [
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t xml:space="preserve"> a\nb </t>',
      '<t>x_x000D_y_x005F_x0041_</t>',
      '<t>&lt;&amp;&#20013;</t>',
    ];
    const { workbook } = await inCells(
      `<row r="1">${strings.map((_, at) => `<c t="s"><v>${at}</v></c>`).join('')}</row>`,
      { strings },
    );
    expect([0, 1, 2, 3].map((column) => cellAt(workbook, 0, column).v)).toEqual([
      '東京',
      ' a\nb ',
      'x\ry_x0041_',
      '<&中',
    ]);
  });

  it('rich text as its text, with a notice of where', async () => {
    const opened = await inCells('<row r="1"><c r="C1" t="s"><v>0</v></c></row>', {
      strings: ['<r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r>'],
    });
    expect(cellAt(opened.workbook, 0, 2).v).toBe('粗细');
    expect(opened.notices[0]?.phrase.zh).toContain('表!C1');
  });

  it('dates of the 1904 system become the same days of 1900', async () => {
    const opened = await inCells(
      '<row r="1"><c r="A1" s="1"><v>44889</v></c><c r="B1"><v>44889</v></c></row>',
      {
        before: '<workbookPr date1904="1"/>',
        styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      },
    );
    expect(cellAt(opened.workbook, 0, 0).v).toBe(44889 + 1462);
    expect(cellAt(opened.workbook, 0, 1).v).toBe(44889);
    expect(codesOf(opened)).toEqual(['date-1904']);
  });

  it('dates before 1 March 1900 count as Excel counts them', async () => {
    const { workbook } = await inCells(
      '<row r="1"><c t="d"><v>1900-01-01</v></c><c t="d"><v>1900-02-28</v></c><c t="d"><v>1900-03-01</v></c></row>',
    );
    expect([0, 1, 2].map((column) => cellAt(workbook, 0, column).v)).toEqual([1, 59, 61]);
  });
});

describe('formulas of a file', () => {
  it('shared ones stand in each cell as its own', async () => {
    const { workbook } = await inCells(
      `<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*$A$1</f><v>2</v></c>
       <c r="D2"><f t="shared" si="0"/><v>4</v></c></row>
       <row r="3"><c r="C3"><f t="shared" si="0"/><v>6</v></c></row>`,
    );
    expect(cellAt(workbook, 1, 2)).toEqual({ f: '=A2*$A$1', v: 2, t: 2 });
    expect(cellAt(workbook, 1, 3).f).toBe('=B2*$A$1');
    expect(cellAt(workbook, 2, 2).f).toBe('=A3*$A$1');
  });

  it('what a dynamic array spilled is left to be spilled again, with its formats', async () => {
    const { workbook } = await inCells(
      `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_SLA_TIER(B1:B3)</f><v>1</v></c></row>
       <row r="2"><c r="A2" s="1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>
       <row r="4"><c r="A4"><v>4</v></c></row>`,
      { styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>' },
    );
    expect(cellAt(workbook, 0, 0).f).toBe('=SLA.TIER(B1:B3)');
    expect(cellAt(workbook, 1, 0)).toEqual({ s: 's1' });
    expect(sheetAt(workbook).cellData?.[2]).toBeUndefined();
    expect(cellAt(workbook, 3, 0).v).toBe(4);
  });

  it('those that the page cannot calculate keep their values, and are named', async () => {
    const bytes = makeWorkbook({
      sheets: [
        {
          name: '表',
          xml: `<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c><c r="B1"><f>表1[金额]</f><v>8</v></c>
                <c r="C1"><f>CUBEVALUE("x")</f><v>9</v></c><c r="D1"><f>SUM(1)</f><v>1</v></c></row></sheetData>`,
        },
      ],
    });
    const opened = await openWell(bytes, 'file.xlsx', ['SUM']);
    expect([0, 1, 2].map((column) => cellAt(opened.workbook, 0, column))).toEqual(
      [7, 8, 9].map((v) => ({ v, t: 2 })),
    );
    expect(cellAt(opened.workbook, 0, 3).f).toBe('=SUM(1)');
    expect(codesOf(opened)).toEqual([
      'external-formulas',
      'structured-formulas',
      'unknown-functions',
    ]);
    expect(opened.notices[2]?.phrase.zh).toContain('CUBEVALUE: 表!C1');
  });
});

describe('the form of a file', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts>
    <fonts><font><sz val="12"/><name val="宋体"/></font><font><b/><i/><strike/><u/><sz val="14"/>
    <color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>
    <borders><border/><border><left style="thin"><color indexed="10"/></left><top style="double"/></border></borders>
    <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
    <cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="45" indent="0"/></xf></cellXfs>`;

  it('fonts, fills, borders, alignment and number formats', async () => {
    const { workbook } = await inCells('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles });
    expect(sheetAt(workbook).defaultStyle).toEqual({ ff: '宋体', fs: 12 });
    expect(workbook.styles[String(cellAt(workbook, 0, 0).s)]).toEqual({
      ...{ ff: '黑体', fs: 14, bl: 1, it: 1, st: { s: 1 }, ul: { s: 1, t: 12 } },
      ...{ cl: { rgb: '#2F5597' }, bg: { rgb: '#FFC000' } },
      bd: { l: { s: 1, cl: { rgb: '#FF0000' } }, t: { s: 7, cl: { rgb: '#000000' } } },
      ...{ ht: 2, vt: 1, tb: 3, tr: { a: -45 }, n: { pattern: '0.0"分"' } },
    });
  });

  it('widths, heights, hidden rows and columns, merges, frozen panes and the colour of the tab', async () => {
    const { workbook } = await inSheet(
      `<sheetPr><tabColor rgb="FF00B050"/></sheetPr>
       <sheetViews><sheetView showGridLines="0" zoomScale="80"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
       <sheetFormatPr defaultRowHeight="14.25"/>
       <cols><col min="1" max="1" width="20" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>
       <sheetData><row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/></sheetData>
       <mergeCells><mergeCell ref="A5:C6"/></mergeCells>`,
    );
    const sheet = sheetAt(workbook);
    expect(sheet).toMatchObject({
      ...{ tabColor: '#00B050', showGridlines: 0, zoomRatio: 0.8, defaultRowHeight: 19 },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      columnData: { 0: { w: 140 }, 2: { w: 63, hd: 1 } },
      rowData: { 0: { h: 40, ia: 0 }, 1: { hd: 1 } },
      mergeData: [{ startRow: 4, startColumn: 0, endRow: 5, endColumn: 2 }],
    });
  });

  it('several sheets, hidden ones, and names of the workbook and of one sheet', async () => {
    const opened = await openWell(
      makeWorkbook({
        sheets: [
          { name: '一', xml: '', state: 'hidden' },
          { name: '二', xml: '' },
        ],
        after: `<definedNames><definedName name="价格">一!$A$1:$A$9</definedName>
          <definedName name="率" localSheetId="1" hidden="1">0.13</definedName>
          <definedName name="坏">#REF!</definedName>
          <definedName name="_xlnm.Print_Area" localSheetId="0">一!$A$1</definedName></definedNames>`,
      }),
    );
    expect(sheetAt(opened.workbook, 0).hidden).toBe(1);
    expect(sheetAt(opened.workbook, 1).hidden).toBe(0);
    const names = JSON.parse(opened.workbook.resources?.[0]?.data ?? '');
    expect(Object.values(names)).toEqual([
      {
        id: 'name-1',
        name: '价格',
        formulaOrRefString: '一!$A$1:$A$9',
        localSheetId: 'AllDefaultWorkbook',
      },
      {
        id: 'name-2',
        name: '率',
        formulaOrRefString: '=0.13',
        localSheetId: 'sheet-2',
        hidden: true,
      },
    ]);
    expect(codesOf(opened)).toEqual(['names-left-out', 'print']);
  });

  it('a file whose sheets are all hidden shows the first', async () => {
    const bytes = makeWorkbook({ sheets: [{ name: '一', xml: '', state: 'veryHidden' }] });
    expect(sheetAt((await openWell(bytes)).workbook).hidden).toBe(0);
  });

  it('a cell’s own format holds against that of its row or column', async () => {
    const { workbook } = await inSheet(
      '<cols><col min="1" max="1" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      { styles },
    );
    const own = workbook.styles[String(cellAt(workbook, 0, 0).s)];
    expect(own).toMatchObject({ bl: 0, it: 0, bg: null, n: null });
  });
});

describe('what the grid does not hold is named, with its place', () => {
  it.each([
    [
      'validations',
      '<dataValidations><dataValidation sqref="A1"/><dataValidation sqref="A2"/></dataValidations>',
    ],
    [
      'conditional-formats',
      '<conditionalFormatting sqref="A1"><cfRule type="top10"/></conditionalFormatting>',
    ],
    ['links', '<hyperlinks><hyperlink ref="A1"/></hyperlinks>'],
    ['filters', '<autoFilter ref="A1:B2"/>'],
    ['protection', '<sheetProtection sheet="1"/>'],
    ['print', '<headerFooter><oddHeader>x</oddHeader></headerFooter>'],
    [
      'overlapping-merges',
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
    ],
    [
      'data-tables',
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:B2"/><v>1</v></c></row></sheetData>',
    ],
    ['grouping', '<sheetData><row r="1" outlineLevel="1"/></sheetData>'],
  ])('%s', async (code, xml) => {
    const opened = await inSheet(xml);
    expect(codesOf(opened)).toEqual([code]);
    expect(opened.notices[0]?.phrase.zh).toContain('表');
  });

  it('charts, pictures, comments, tables, pivots and macros', async () => {
    const rels = (list: [string, string][]) =>
      list
        .map(
          ([type, target], at) => `<Relationship Id="r${at}" Type="x/${type}" Target="${target}"/>`,
        )
        .join('');
    const opened = await inSheet('', {
      relations: [['vbaProject', 'vbaProject.bin']],
      parts: [
        { name: 'xl/vbaProject.bin', content: 'x' },
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<R>${rels([
            ['drawing', '../drawings/d1.xml'],
            ['comments', '/xl/comments1.xml'],
            ['vmlDrawing', '../drawings/v.vml'],
            ['table', '../tables/t1.xml'],
            ['pivotTable', '../p1.xml'],
          ])}</R>`,
        },
        {
          name: 'xl/drawings/d1.xml',
          content: '<d><twoCellAnchor/><twoCellAnchor/><oneCellAnchor/></d>',
        },
        {
          name: 'xl/drawings/_rels/d1.xml.rels',
          content: `<R>${rels([
            ['chart', '../c1.xml'],
            ['chart', '../c2.xml'],
            ['image', '../i.png'],
          ])}</R>`,
        },
        { name: 'xl/comments1.xml', content: '<c><comment/><comment/></c>' },
        { name: 'xl/drawings/v.vml', content: '<xml/>' },
        { name: 'xl/tables/t1.xml', content: '<table displayName="客户表"/>' },
        { name: 'xl/p1.xml', content: '<p/>' },
      ],
    });
    const told = Object.fromEntries(opened.notices.map(({ code, phrase }) => [code, phrase.zh]));
    expect(told).toMatchObject({
      macros: expect.stringContaining('VBA'),
      charts: expect.stringContaining('2 个图表没有带入 (表)'),
      drawings: expect.stringContaining('(表)'),
      comments: expect.stringContaining('2 条批注'),
      tables: expect.stringContaining('客户表'),
      pivots: expect.stringContaining('(表)'),
    });
  });

  it('says so again before saving', async () => {
    const { workbook } = await inSheet('<autoFilter ref="A1:B2"/>');
    const kept = workbook.custom?.['slaTiers'] as { leftBehind: { code: string }[] };
    expect(kept.leftBehind.map(({ code }) => code)).toEqual(['filters']);
  });
});

describe('files of other programs', () => {
  it('with prefixed tags, sizes behind the parts and absolute targets', async () => {
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = makeZip(
      [
        [
          '_rels/.rels',
          `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
        ],
        [
          'xl/book.xml',
          '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="S" sheetId="1" q:id="R1"/></x:sheets></x:workbook>',
        ],
        [
          'xl/_rels/book.xml.rels',
          `<Relationships><Relationship Id="R1" Type="${office}/worksheet" Target="/xl/s.xml"/></Relationships>`,
        ],
        [
          'xl/s.xml',
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>好</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        ],
      ].map(([name = '', content = '']) => ({ name, content, streamed: true })),
    );
    expect(cellAt((await openWell(bytes)).workbook, 0, 0).v).toBe('好');
  });

  it('keeps what the add-in keeps in a file: hidden texts and settings', async () => {
    const opened = await inSheet('', {
      relations: [['customXml', '../customXml/item1.xml']],
      parts: [
        {
          name: 'customXml/item1.xml',
          content: '<kept xmlns="urn:sla-tiers:journal.1">{&quot;a&quot;:&lt;1}</kept>',
        },
        {
          name: 'xl/webextensions/webextension1.xml',
          content:
            '<we:webextension xmlns:we="w"><we:properties><we:property name="sla-tiers.labels" value="&quot;en&quot;"/><we:property name="Other" value="1"/></we:properties></we:webextension>',
        },
      ],
    });
    expect(opened.workbook.custom?.['slaTiers']).toMatchObject({
      hidden: { 'journal.1': '{"a":<1}' },
      settings: { labels: 'en' },
    });
  });
});
