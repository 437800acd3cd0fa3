/**
 * What a row of a list is, at every door alike (contract: "What is read as what", Lists): a text over
 * HTTP, JSON and JSON lines, CLASSIFY in cells, and the pane on a sheet.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { classifyList } from '../../shared/customers/classify-list.ts';
import { recogniseHeads } from '../../shared/lists/customer-heads.ts';
import { CUSTOMER_RESULTS, CUSTOMERS } from '../../shared/lists/customers.ts';
import { fieldsOf } from '../../shared/lists/kind.ts';
import { isKnownHead } from '../../shared/lists/known-heads.ts';
import { LIST_KINDS } from '../../shared/lists/list-kinds.ts';
import { gb18030, OPTIONS, utf8, utf16 } from '../shared/customers/helpers.ts';
import { buildFunctions, type FunctionsHost, loadFunctions } from '../support/functions-host.ts';
import {
  applyOnSheet,
  type Became,
  delimitedOf,
  type ListRow,
  postList,
  throughCells,
  throughJson,
  throughJsonLines,
  throughPane,
  throughText,
} from '../support/list-doors.ts';

let host: FunctionsHost;

beforeAll(async () => {
  host = loadFunctions(await buildFunctions());
}, 60_000);

type Door = (rows: readonly ListRow[]) => Promise<Became[]> | Became[];

/** Doors where everything is a text. */
const TEXT_DOORS: readonly (readonly [string, Door])[] = [
  ['a text over HTTP', (rows) => throughText(delimitedOf(rows))],
  ['CLASSIFY in cells', (rows) => throughCells(host, rows)],
  ['the pane on a sheet', throughPane],
];

const DOORS: readonly (readonly [string, Door])[] = [
  ...TEXT_DOORS,
  ['JSON', throughJson],
  ['JSON lines', (rows) => throughJsonLines(rows)],
];

const PLACEHOLDERS = ['', ' ', '无', '暂无', '没有', '-', '—', '/', 'N/A'];

/** Two who would be bronze of whom the caps allow one: who has the higher value keeps it. */
function rivals(value: string): ListRow[] {
  const others = Array.from({ length: 3 }, (): ListRow => ({ category: '市县级' }));
  return [
    { category: '市县级', proposed: '铜牌', value },
    { category: '市县级', proposed: '铜牌', value: '150' },
    ...others,
  ];
}

describe.each(DOORS)('at every door: %s', (_, door) => {
  it.each(PLACEHOLDERS)('%j is no proposal, no floor and no tier held', async (nothing) => {
    const row = { category: '市县级', proposed: nothing, floor: nothing, current: nothing };
    expect(await door([row, { category: '省级', proposed: nothing }])).toEqual([
      'standard',
      'silver',
    ]);
  });

  it.each(['合计', '总计', '小计', '南京 小计', 'Total', '合计:'])(
    'a row of totals (%s) is no customer, by whatever cell says so',
    async (word) => {
      const total = { value: '', group: '', category: word };
      expect(await door([{ category: '一般', value: '5' }, total])).toEqual(['standard', '']);
    },
  );

  it('a customer whose name is Total is one', async () => {
    expect(await door([{ id: 'Total', name: 'Total', category: '省级' }])).toEqual(['silver']);
  });

  it('a wrong word is an error in its row alone, and a lacking category too', async () => {
    const rows = [{ category: '大客户' }, { category: '一般' }, { id: 'K3', value: '5' }];
    expect(await door(rows)).toEqual(['error', 'standard', 'error']);
  });

  it('a group that is blank is 未分组, and one that is a placeholder too', async () => {
    const rows = Array.from(
      { length: 10 },
      (__, row): ListRow => ({
        ...{ category: '市县级', proposed: '铜牌', value: String(100 - row) },
        group: ['', '未分组', '-', '暂无', ' 未分组 '][row % 5] as string,
      }),
    );
    const bronze = (await door(rows)).filter((tier) => tier === 'bronze');
    expect(bronze).toHaveLength(3);
  });
});

describe.each(TEXT_DOORS)('where everything is a text: %s', (_, door) => {
  it.each([
    ...[
      '200',
      '200.00',
      '1,200.00',
      '￥1,200.00',
      '¥1,200',
      '1.2E+05',
      '２００',
      ' 200 ',
      '(0)200',
    ],
  ])('the value %s is more than 150, or told', async (value) => {
    const expected = value === '(0)200' ? 'error' : 'bronze';
    expect((await door(rivals(value)))[0]).toBe(expected);
  });

  it.each(['(300)', '-300', '- ', '-', '—', '0', '无', 'N/A', '', '149.99'])(
    'the value %s is less than 150',
    async (value) => {
      expect((await door(rivals(value))).slice(0, 2)).toEqual(['standard', 'bronze']);
    },
  );

  it('12.5万 is refused, told', async () =>
    expect((await door(rivals('12.5万'))).slice(0, 2)).toEqual(['error', 'bronze']));

  it('blank rows are no customers, wherever they stand', async () => {
    const rows = [{ category: '一般' }, {}, { category: '省级' }, {}];
    // A formula gives nothing back for those at the end.
    const became = await door(rows);
    expect([...became, ''].slice(0, 4)).toEqual(['standard', '', 'silver', '']);
  });
});

describe.each([
  ['a text over HTTP', (rows: readonly ListRow[]) => throughText(delimitedOf(rows))],
  ['the pane on a sheet', throughPane],
] as const)('a list ends at its last customer: %s', (_, door) => {
  const customers: ListRow[] = [
    { id: 'K1', category: '一般' },
    { id: 'K2', category: '省级' },
  ];

  it('a remark below blank rows, or below totals, is none', async () => {
    const remarks = [
      {},
      { id: '本表数据截至十月底' },
      { id: '制表人: 张三', name: '审核人: 李四' },
    ];
    expect(await door([...customers, ...remarks])).toEqual(['standard', 'silver', '', '', '']);
    const below = [{ id: '合计', value: '9' }, { id: '以上为全部客户' }];
    expect(await door([...customers, ...below])).toEqual(['standard', 'silver', '', '']);
  });

  it('nor one that says at once that it is a remark', async () =>
    expect(await door([...customers, { id: '注: 以上为全部客户' }])).toEqual([
      ...['standard', 'silver', ''],
    ]));

  it('but a customer without a category is told, and one of a wrong category below a blank row', async () => {
    const rows = [...customers, { id: 'K3', name: '某公司' }, {}, { id: 'K4', category: '大客户' }];
    expect(await door(rows)).toEqual(['standard', 'silver', 'error', '', 'error']);
  });

  it('what stands between customers is no remark', async () => {
    const rows = [customers[0] as ListRow, {}, { id: '以下为新增' }, customers[1] as ListRow];
    expect(await door(rows)).toEqual(['standard', '', 'error', 'silver']);
  });
});

describe('a remark in row 100,001 below 200 customers', () => {
  it('costs nothing on a sheet: 200 rows are written', async () => {
    const customers = Array.from({ length: 200 }, (_, row) => [`K${row}`, '市县级', '铜牌', row]);
    const cells: unknown[][] = [['客户编号', '客户类别', '建议等级', '年收入'], ...customers];
    cells[100_000] = ['说明文字'];
    const filled = Array.from(cells, (row) => row ?? []);
    const { report, preview, sheet } = await applyOnSheet(filled, 0);
    expect(preview.counts).toMatchObject({ rows: 200, unread: 0, blank: 0 });
    expect(report).toMatchObject({ state: 'done', rowsWritten: 200, rows: 200 });
    expect(preview.notes).toMatchObject([{ code: 'rows-below', row: 100_001, count: 1 }]);
    expect(sheet.grid.usedBox()).toMatchObject({ rows: 100_001 });
  }, 60_000);

  it('is no row of a text', () => {
    const rows = Array.from({ length: 200 }, (_, row) => `K${row},市县级,铜牌\n`).join('');
    const text = `客户编号,客户类别,建议等级\n${rows}${',,\n'.repeat(99_799)}说明文字,,\n`;
    const list = classifyList(utf8(text), OPTIONS);
    expect(list).toMatchObject({
      value: { counts: { rows: 200, unread: 0 }, notes: [{ code: 'rows-below', row: 100_001 }] },
    });
  });
});

describe('a text is read in the forms in which programs save it', () => {
  const ROWS: ListRow[] = [
    { id: 'K1', name: '甲', category: '省级' },
    { id: 'K2', name: '乙', category: '一般' },
  ];
  const TITLE = '客户清单\n单位: 万元\n\n';

  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', (text: string) => utf8(`\ufeff${text}`)],
    ['GB18030', gb18030],
    ['UTF-16, little end first', (text: string) => utf16(text, true)],
    ['UTF-16, big end first', (text: string) => utf16(text, false)],
  ] as const)('in %s, with every delimiter, and under a title', async (_, encode) => {
    for (const delimiter of [',', '\t', ';', '|']) {
      const text = delimitedOf(ROWS, delimiter);
      for (const given of [text, TITLE + text, text.replaceAll('\n', '\r\n')]) {
        expect(await throughText(new Blob([encode(given)]), delimiter)).toEqual([
          ...['silver', 'standard'],
        ]);
      }
    }
    const asBody = (text: string): BodyInit => new Blob([encode(text)]);
    expect(await throughJsonLines(ROWS, asBody)).toEqual(['silver', 'standard']);
  });

  it('a first line sep=; names the delimiter', async () =>
    expect(await throughText(`sep=;\n${delimitedOf(ROWS, ';')}`, ';')).toEqual([
      ...['silver', 'standard'],
    ]));

  it('one bad byte is U+FFFD, told with its place; one open quote is told with its line', async () => {
    const [head, tail] = ['编号,名称,客户类别\n1,"甲,省级\n2,乙', ',一般\n'];
    for (const encode of [utf8, gb18030]) {
      const bytes = new Uint8Array([...encode(head), 0xff, ...encode(tail)]);
      const { text, notes } = await postList(new Blob([bytes]), 'text/csv');
      expect(notes).toMatchObject([
        { code: 'damaged-bytes', count: 1, line: 3, byte: encode(head).length + 1 },
        { code: 'open-quotes', count: 1, line: 2 },
      ]);
      expect(text).toMatch(/\n1,"""甲",省级,silver,/);
      expect(text).toMatch(/\n2,乙\ufffd,一般,standard,/);
    }
  });

  it('titles stand above the heads on a sheet too', async () => {
    const cells = [['客户清单'], [], ['编号', '客户类别'], ['K1', '省级'], ['K2', '一般']];
    expect((await applyOnSheet(cells, 2)).became).toEqual(['silver', 'standard']);
  });
});

describe('an exception, and who is not counted, in a list', () => {
  const ROWS: ListRow[] = [
    { category: '一般', proposed: '金牌', exception: '工网〔2026〕7号', counted: '否' },
    { category: '一般', proposed: '金牌', exception: '', counted: '' },
  ];

  it.each(DOORS)(
    'lifts the ceiling of its customer alone, whom no cap touches: %s',
    async (_, door) => {
      expect(await door(ROWS)).toEqual(['gold', 'standard']);
    },
  );

  it('are not told where nothing stands in them', async () =>
    expect((await postList(delimitedOf([{ category: '一般' }]), 'text/csv')).notes).toEqual([]));

  it.each(DOORS)(
    'yes without a number is no exception, and a number no yes or no: %s',
    async (_, door) => {
      expect(await door([{ category: '一般', exception: '是' }])).toEqual(['error']);
      expect(await door([{ category: '一般', exception: '无' }])).toEqual(['standard']);
    },
  );
});

describe('one table of heads serves every door', () => {
  const fields = fieldsOf(CUSTOMERS);
  const aliases = fields.flatMap((field) => {
    const { zh, en } = CUSTOMERS.fields[field].heads;
    return [...zh, ...en].map((head) => ({ field, head }));
  });

  it('every head of every field is found in a text, on a sheet and in the first row of cells', async () => {
    for (const { field, head } of aliases) {
      const heads = field === 'category' ? [head] : ['客户类别', head];
      const found = recogniseHeads(heads);
      expect(found, head).toMatchObject({ value: { fields: { [field]: heads.length - 1 } } });
      const list = classifyList(utf8(`${heads.join(',')}\n`), OPTIONS);
      expect(list, head).toMatchObject({
        value: { heads: { fields: { [field]: heads.length - 1 } } },
      });
      expect(isKnownHead(head), head).toBe(true);
    }
  });

  it('no two fields of a list have a head in common', () => {
    for (const kind of LIST_KINDS) {
      const heads = fieldsOf(kind).flatMap((field) => {
        const { zh, en } = kind.fields[field]?.heads ?? { zh: [], en: [] };
        return [...zh, ...en];
      });
      expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
    }
  });

  it('the heads of results are known, and no value of theirs is', () => {
    for (const { head } of CUSTOMER_RESULTS) {
      expect([isKnownHead(head.zh), isKnownHead(head.en)]).toEqual([true, true]);
    }
    expect(['市县级', '金牌', '2026-11-23', '', '是', '满意'].filter(isKnownHead)).toEqual([]);
  });

  it('every result stands in a text, in JSON, in JSON lines and on a sheet, in this order', async () => {
    const rows: ListRow[] = [{ category: '省级', proposed: '金牌' }];
    const heads = CUSTOMER_RESULTS.map(({ head }) => head.zh);
    const csv = await postList(delimitedOf(rows), 'text/csv');
    expect(csv.text.split('\n')[0]).toMatch(new RegExp(`,${heads.join(',')}$`));
    const { preview, sheet } = await applyOnSheet([['客户类别'], ['省级']], 0);
    expect(preview.plan.columns.map(({ head }) => head)).toEqual(heads);
    expect(heads.map((__, at) => sheet.grid.value(0, 1 + at))).toEqual(heads);
    const body = JSON.stringify({ customers: [{ category: '省级' }], because: true });
    const json = JSON.parse((await postList(body, 'application/json')).text);
    const lines = await postList('{"category":"省级"}\n', 'application/x-ndjson', '&because=true');
    const [customer] = json.customers;
    expect(JSON.parse(lines.text)).toEqual(customer);
    for (const { id, json: members } of CUSTOMER_RESULTS) {
      const names = members ? membersOf[id as keyof typeof membersOf] : [id];
      expect(Object.keys(customer)).toEqual(expect.arrayContaining([...names]));
    }
  });

  /** What the results that have members of their own are in JSON. */
  const membersOf = { tier: ['tier', 'text'], change: ['changed'], reason: ['because'] } as const;
});
