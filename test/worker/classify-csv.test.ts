/** `POST /v1/classify` in CSV: every column kept, the results appended or replaced. */
import { describe, expect, it } from 'vitest';
import { LARGEST_LIST_BYTES } from '../../worker/schemas/limits.ts';
import { postOf } from '../support/http-example.ts';
import { ask, jsonOf, ORIGIN, postRaw, problemOf, repeat } from './http.ts';

const HEAD = '编号,客户类别,重点,建议等级,贡献度,备注';
const ROWS = ['1,省级,是,,5,甲', '2,市县级,,铜牌,9,', '3,市县级,,铜牌,8,"乙,丙"', '4,市县级,,,1,x'];
const LIST = [HEAD, ...ROWS, ''].join('\r\n');

/** 中文 in GB18030: the encodings' table is too large to write here, so the few needed stand as bytes. */
const GB: Readonly<Record<string, readonly number[]>> = {
  客: [0xbf, 0xcd],
  户: [0xbb, 0xa7],
  类: [0xc0, 0xe0],
  别: [0xb1, 0xf0],
  省: [0xca, 0xa1],
  级: [0xbc, 0xb6],
  㐂: [0x81, 0x39, 0xef, 0x31],
};

const gb18030 = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((character) => GB[character] ?? [character.charCodeAt(0)]));

const send = (body: BodyInit, query = '', type = 'text/csv') =>
  postRaw(`/v1/classify${query}`, body, type);

/** The CSV of a good answer, without the byte order mark that it has to carry. */
async function csvOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
}

const linesOf = (csv: string): string[] => csv.split('\r\n');

describe('a customer list as CSV', () => {
  it('keeps every column, cell and line end, and appends the results', async () => {
    const answer = await send(LIST);
    expect(answer.headers.get('sla-rows')).toBe('4');
    expect(answer.headers.get('sla-changed')).toBe('2');
    expect(answer.headers.get('sla-unread')).toBe('0');
    const lines = linesOf(await csvOf(answer));
    expect(lines[0]).toBe(`${HEAD},SLA等级,SLA变更,SLA理由`);
    expect(lines).toHaveLength(6);
    for (const [index, row] of ROWS.entries()) {
      expect(lines[index + 1]?.startsWith(`${row},`)).toBe(true);
    }
    expect(lines[1]).toMatch(/,金牌级,,"[^"]*§1\.2\.1\(1\)[^"]*"$/);
    expect(lines[2]).toMatch(/,标准级,铜牌级→标准级,/);
    expect(lines[5]).toBe('');
  });

  it('gives the tiers of the JSON door', async () => {
    const csv = await csvOf(send(LIST, '?labels=en'));
    const tiers = linesOf(csv)
      .slice(1, -1)
      .map((line) => /,(gold|silver|bronze|standard),/.exec(line)?.[1]);
    const json = await jsonOf(
      ask(
        postOf('/v1/classify', {
          customers: [
            { category: '省级', key: true, value: 5 },
            { category: '市县级', proposed: '铜牌', value: 9 },
            { category: '市县级', proposed: '铜牌', value: 8 },
            { category: '市县级', value: 1 },
          ],
        }),
      ),
    );
    expect(tiers).toEqual(json.customers.map(({ tier }: { tier: string }) => tier));
  });

  it('is read with a byte order mark, and in GB18030', async () => {
    const marked = linesOf(await csvOf(send(`\ufeff${LIST}`)));
    expect(marked).toEqual(linesOf(await csvOf(send(LIST))));
    const lines = linesOf(await csvOf(send(gb18030('客户类别,x\r\n省级,㐂\r\n'))));
    expect(lines.slice(0, 2)).toEqual([
      '客户类别,x,SLA等级,SLA变更,SLA理由',
      expect.stringMatching(/^省级,㐂,银牌级,/),
    ]);
  });

  it.each([
    ['tab', '\t'],
    ['semicolon', ';'],
  ])('is read and written with %ss', async (_, delimiter) => {
    const type = delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv';
    const lines = linesOf(
      await csvOf(
        send(`客户类别${delimiter}备注\r\n省级${delimiter}a,b\r\n`, '', `${type}; charset=utf-8`),
      ),
    );
    expect(lines[0]).toBe(['客户类别', '备注', 'SLA等级', 'SLA变更', 'SLA理由'].join(delimiter));
    expect(lines[1]?.startsWith(['省级', 'a,b', '银牌级', ''].join(delimiter))).toBe(true);
  });

  it('keeps line breaks and quotes within cells', async () => {
    const csv = await csvOf(send('客户类别,备注\n省级,"一\n二 ""三"", 四"\n一般,\n'));
    expect(csv).toMatch(/\n省级,"一\n二 ""三"", 四",银牌级,/);
    expect(csv).toMatch(/\n一般,,标准级,/);
  });

  it('says in the row what cannot be read, and answers the others', async () => {
    const answer = await send('客户类别,建议等级\n大客户,金牌\n省级,\n,\n\n一般,白金\n');
    expect(answer.headers.get('sla-unread')).toBe('2');
    const lines = (await csvOf(answer)).split('\n');
    expect(lines[1]).toMatch(/^大客户,金牌,"?错误:category/);
    expect(lines[2]).toMatch(/^省级,,银牌级,/);
    expect(lines[3]).toBe(',,,,');
    expect(lines[4]).toBe('');
    expect(lines[5]).toMatch(/^一般,白金,"?错误:proposed/);
  });

  it('has English results where its heads are English', async () => {
    const lines = (await csvOf(send('Category,Proposed\nmunicipal,bronze\nx,\n'))).split('\n');
    expect(lines[0]).toBe('Category,Proposed,SLA Tier,SLA Change,SLA Reason');
    expect(lines[1]).toMatch(/^municipal,bronze,standard,bronze→standard,/);
    expect(lines[2]).toMatch(/^x,,"?Error: /);
  });

  it('has codes for tiers with labels=en, and labels with labels=zh', async () => {
    expect(await csvOf(send('客户类别\n省级\n', '?labels=en'))).toContain('省级,silver,');
    expect(await csvOf(send('category\nprovincial\n', '?labels=zh'))).toContain(
      'provincial,银牌级,',
    );
  });

  it('replaces the results of a run before, wherever they stand', async () => {
    const before = 'SLA等级,客户类别,SLA理由\n旧,省级,旧\n';
    const after = (await csvOf(send(before))).split('\n');
    expect(after[0]).toBe('SLA等级,客户类别,SLA理由,SLA变更');
    expect(after[1]).toMatch(/^银牌级,省级,.*§1\.2\.1.*,$/);
    expect(after.join('\n')).not.toContain('旧');
    const again = await csvOf(send(after.join('\n')));
    expect(again.split('\n')).toEqual(after);
  });

  it('gives the caps with part=quota', async () => {
    const lines = linesOf(await csvOf(send(LIST, '?part=quota')));
    expect(lines[0]).toBe('分组,等级,户数,统计基数,占比,上限,允许户数,余额,状态');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toBe('未分组,金牌级,0,3,0,0.05,0,0,已满');
    expect(lines[4]).toMatch(/^未分组,标准级,3,3,1,,,,$/);
    const unread = linesOf(await csvOf(send(`${LIST}9,火星,,,,\r\n`, '?part=quota')));
    expect(unread[0]).toContain('统计基数(另有 1 行无法识别)');
  });

  it('keeps spreadsheets from running what its cells hold, with escape=formulas, titles and heads too', async () => {
    const list = [
      '=名单()',
      '客户类别,+备注,贡献度,建议等级',
      '一般,=1+1,-5,',
      '一般,"=HYPERLINK(""x"",1)","-1,234.5",铜牌',
      '一般,""=1+1,-1.5E+3%,-',
      '一般,@SUM(A1),,--,=past,-',
      '一般,"\t=1",,',
      '一般,"\r=1",,',
      '一般,-1+1,,',
      '一般,+5,,',
      '=x,,,',
      '一般,a=1,,',
      '一般,"""=1",,',
      '',
    ].join('\n');
    const plain = await send(list);
    expect(plain.headers.get('sla-formulas')).toBe('12');
    expect((await csvOf(plain)).startsWith('=名单()\n客户类别,+备注,')).toBe(true);
    const answer = await send(list, '?escape=formulas');
    expect(answer.headers.get('sla-formulas')).toBe('12');
    const text = await csvOf(answer);
    const [title, head, ...rows] = text.split('\n');
    expect([title, head]).toEqual([
      "'=名单()",
      "客户类别,'+备注,贡献度,建议等级,SLA等级,SLA变更,SLA理由",
    ]);
    const expected = [
      "一般,'=1+1,-5,,",
      `一般,"'=HYPERLINK(""x"",1)","-1,234.5",铜牌,`,
      `一般,"'"=1+1,-1.5E+3%,-,`,
      "一般,'@SUM(A1),,--,",
      `一般,"'\t=1",,,`,
      `一般,"'\r=1",,,`,
      "一般,'-1+1,,,",
      "一般,'+5,,,",
      "'=x,,,,",
      '一般,a=1,,,',
      '一般,"""=1",,,',
    ];
    expected.forEach((row, index) => {
      expect(rows[index]?.startsWith(row), `${rows[index]} | ${row}`).toBe(true);
    });
    expect(rows[3]?.endsWith(",'=past,-")).toBe(true);
  });

  it('takes what is long for no number, and escapes in GB18030 and between tabs too', async () => {
    const long = `-${'1'.repeat(200_000)}+1`;
    const lines = linesOf(await csvOf(send(`客户类别,x\r\n省级,${long}\r\n`, '?escape=formulas')));
    expect(lines[1]?.startsWith(`省级,'${long},`)).toBe(true);
    const tabs = gb18030('=户\t客户类别\r\n@户\t省级\r\n');
    const csv = await csvOf(send(tabs, '?escape=formulas', 'text/tab-separated-values'));
    expect(csv).toMatch(/^'=户\t客户类别\tSLA等级.*\r\n'@户\t省级\t银牌级/);
  });

  it('counts what is given back alone: results of a run before are not', async () => {
    const list = 'SLA等级,客户类别,SLA理由\n=旧,省级,=旧\n,=省级,\n';
    const answer = await send(list, '?escape=formulas');
    expect(answer.headers.get('sla-formulas')).toBe('1');
    const rows = (await csvOf(answer)).split('\n');
    expect(rows[1]).toMatch(/^银牌级,省级,/);
    expect(rows[2]).toMatch(/^"?错误:.*,'=省级,/);
  });

  it('escapes the names of groups among the caps', async () => {
    const list = '客户类别,地市\n省级,=南京\n省级,苏州\n';
    const plain = await send(list, '?part=quota');
    expect(plain.headers.get('sla-formulas')).toBe('4');
    expect(await csvOf(plain)).toContain('\r\n=南京,');
    const answer = await send(list, '?part=quota&escape=formulas');
    expect(answer.headers.get('sla-formulas')).toBe('4');
    const csv = await csvOf(answer);
    expect(csv.split("'=南京,")).toHaveLength(5);
    expect(csv).not.toContain("'苏州");
  });

  it('leaves the reasons out with reasons=off, and those of a run before with them', async () => {
    const lines = linesOf(await csvOf(send(LIST, '?reasons=off')));
    expect(lines[0]).toBe(`${HEAD},SLA等级,SLA变更`);
    expect(lines[1]).toBe(`${ROWS[0]},金牌级,`);
    expect(lines[2]).toBe(`${ROWS[1]},标准级,铜牌级→标准级`);
    const off = async (list: string) => (await csvOf(send(list, '?reasons=off'))).split('\n');
    expect(await off('标题,x\n客户类别,SLA理由,备注\n省级,旧,甲,多\n一般\n一般,旧\n\n')).toEqual([
      ...['标题,x', '客户类别,备注,SLA等级,SLA变更', '省级,甲,银牌级,,多', '一般,,标准级,'],
      ...['一般,,标准级,', '', ''],
    ]);
    expect(await off('SLA理由,客户类别,SLA等级\n旧,省级,旧\n旧\n')).toEqual([
      ...['客户类别,SLA等级,SLA变更', '省级,银牌级,', ',,', ''],
    ]);
    expect(await off('客户类别,SLA理由\n省级,"旧\n,"\n')).toEqual([
      ...['客户类别,SLA等级,SLA变更', '省级,银牌级,', ''],
    ]);
    expect(await csvOf(send(LIST, '?reasons=on'))).toBe(await csvOf(send(LIST)));
  });

  it('streams a large list whole', async () => {
    const rows = repeat(50_000, (row) => `${row},市县级,金牌,${row % 1009},公司${row}`);
    const answer = await send(`编号,客户类别,建议等级,贡献度,备注\n${rows.join('\n')}\n`);
    expect(answer.headers.get('sla-rows')).toBe('50000');
    const lines = (await csvOf(answer)).split('\n');
    expect(lines).toHaveLength(50_002);
    rows.forEach((row, index) => {
      if (!lines[index + 1]?.startsWith(`${row},`)) throw new Error(`Row ${index} is lost`);
    });
    expect(lines.filter((line) => line.includes(',金牌级,'))).toHaveLength(2500);
  });

  it('is given up quietly when the client goes away', async () => {
    const rows = repeat(20_000, () => '市县级,金牌');
    const answer = await send(`客户类别,建议等级\n${rows.join('\n')}\n`);
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
    await expect(reader?.cancel()).resolves.toBeUndefined();
    expect((await csvOf(send(LIST))).length).toBeGreaterThan(0);
  });

  it('tells in a header what is odd about the text, and answers every row', async () => {
    const list = [...new TextEncoder().encode('客户类别,备注\n省级,"甲\n一般,')];
    const answer = await send(new Uint8Array([...list, 0xe5, 0x0a]));
    expect(JSON.parse(answer.headers.get('sla-notes') ?? '')).toEqual([
      {
        ...{ code: 'damaged-bytes', count: 1, line: 3, byte: list.length + 1 },
        text: expect.stringContaining(`第 3 行(第 ${list.length + 1} 个字节)`),
      },
      { code: 'open-quotes', count: 1, line: 2, text: expect.stringContaining('第 2 行') },
    ]);
    const lines = (await csvOf(answer)).split('\n');
    expect(lines[1]).toMatch(/^省级,"""甲",银牌级,/);
    expect(lines[2]).toMatch(/^一般,\ufffd,标准级,/);
  });

  it('says in English what is odd, where that is asked for', async () => {
    const answer = await send('category,note\nmunicipal,"open\n', '?labels=en');
    const [note] = JSON.parse(answer.headers.get('sla-notes') ?? '');
    expect(note).toMatchObject({ code: 'open-quotes', line: 2 });
    expect(note.text).toMatch(/^1 quotes are never closed/);
  });

  it('heeds approved exceptions and those who are not counted (R31, R32)', async () => {
    const list = [
      '客户类别,建议等级,批准文号,在用基础通信业务',
      '一般,银牌,集客〔2026〕18号,是',
      '一般,银牌,,是',
      '一般,银牌,是,是',
      '一般,铜牌,,否',
    ];
    const quota = (await csvOf(send(`${list.join('\n')}\n`, '?part=quota'))).split('\n');
    expect(quota[2]).toMatch(/^未分组,银牌级,0,2,/);
    const lines = (await csvOf(send(`${list.join('\n')}\n`))).split('\n');
    expect(lines[1]).toContain('例外 → 银牌级');
    expect(lines[3]).toMatch(/^一般,银牌,是,是,"?错误:.*批准文号/);
    expect(lines[4]).toMatch(/^一般,铜牌,,否,铜牌级,不变,/);
  });

  it.each([
    ['nothing', '', 422, 'no-data'],
    ['blank lines', '\n\n \n', 422, 'no-data'],
    ['no category', '编号,等级\n1,2\n', 400, 'invalid-input'],
    ['a head twice', '客户类别,客户类型\n省级,一般\n', 400, 'invalid-input'],
    ['a NUL', '客户类别\n省\0级\n', 400, 'invalid-input'],
    ['1,001 columns', `客户类别${',x'.repeat(1000)}\n`, 413, 'too-large'],
  ])('is refused whole: %s', async (_, body, status, code) => {
    await problemOf(send(body), status as number, code as string);
  });

  it.each([
    ['an Excel file', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
    ['bytes of no encoding', [0xff, 0xff, 0x0a]],
  ])('is refused whole: %s', async (_, bytes) => {
    const refused = await problemOf(send(new Uint8Array(bytes)), 400, 'invalid-input');
    expect(refused.detail).toMatch(/^list\b/);
  });

  it('is refused past the largest size', async () => {
    const piece = new Uint8Array(8 * 1024 * 1024).fill(0x20);
    const request = new Request(`${ORIGIN}/v1/classify`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv', 'Content-Length': String(LARGEST_LIST_BYTES + 1) },
      body: piece,
    });
    const refused = await problemOf(ask(request), 413, 'too-large');
    expect(refused.detail).toContain(`至多 ${LARGEST_LIST_BYTES / 1024 / 1024}.0 MB`);
  });

  it('has unknown and wrong names in its query refused', async () => {
    await problemOf(send(LIST, '?categories=x'), 400, 'invalid-input');
    await problemOf(send(LIST, '?part=all'), 400, 'invalid-input');
    await problemOf(send(LIST, '?company=nobody'), 400, 'unknown-label');
  });
});
