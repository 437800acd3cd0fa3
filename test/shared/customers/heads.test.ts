import { describe, expect, test } from 'vitest';
import { CUSTOMER_HEADS, recogniseHeads } from '../../../shared/lists/customer-heads.ts';
import { classified, classifyText, inWords, output, parse, refused } from './helpers.ts';

function fieldsOf(...heads: string[]) {
  const result = recogniseHeads(heads);
  if (!result.ok) throw new Error(inWords(result.error));
  return result.value.fields;
}

describe('heads of a customer list', () => {
  test.each([
    ['category', ['客户类别', '客户类型', '集团类别', 'category', 'Customer Category']],
    ['key', ['重点', '是否重点', '重点客户', 'key', 'Key Customer']],
    ['proposed', ['建议等级', '建议服务等级', '拟定等级', '服务等级建议', 'proposed']],
    [
      'value',
      ['贡献度', '客户贡献度', '年收入', '收入', '月均收入', '年收入(元)', '年收入(万元)', 'value'],
    ],
    ['group', ['分组', '地市', '公司', '分公司', '所属地市', '归属地市', 'group', 'City']],
    ['floor', ['保底等级', '最低等级', '上级核定等级', 'floor', 'minimum tier']],
    ['current', ['现等级', '现服务等级', '当前等级', '原等级', 'current']],
    ['id', ['编号', '客户编号', '集团编号', 'id', 'customer_id']],
    ['name', ['客户名称', '集团名称', 'name']],
  ] as const)('%s is found under its usual names', (field, names) => {
    for (const name of names) {
      const other = field === 'category' ? '备注' : '客户类别';
      expect(fieldsOf(other, name)[field], name).toBe(1);
    }
  });
  test('stars of required columns, colons, spaces and full-width letters do not matter', () =>
    expect(fieldsOf('*客户类别(必填)', ' 建议 等级:', 'ＫＥＹ')).toEqual({
      category: 0,
      proposed: 1,
      key: 2,
    }));
  test('other heads are left alone', () => {
    expect(fieldsOf('客户类别', '行业', '客户经理', 'constructor', '__proto__')).toEqual({
      category: 0,
    });
    expect(CUSTOMER_HEADS.count(['行业', '客户类别', 'SLA等级'])).toBe(2);
  });
  test('a list without a category is refused with its heads and with what is accepted', () =>
    expect(inWords(refused('编号,名称,<b>行业</b>\n1,甲,乙\n'))).toBe(
      'list(清单): 给出“编号 | 名称 | <b>行业</b>”, 可用: 首行为列名, 其中一列是客户类别, 列名如 客户类别、客户类型、集团类别、集团类型、集团客户类别、集团客户类型',
    ));
  test('the same field twice is refused with both heads and both places', () =>
    expect(inWords(refused('编号,年收入,客户类别,月均收入\n'))).toBe(
      'value(贡献度): 给出“年收入 / 月均收入”, 可用: 只有一列的贡献度; 第 2 列和第 4 列都是, 请改名或删去一列',
    ));
  test('the same head twice is refused', () =>
    expect(refused('客户类别,客户类别\n双跨,一般\n')).toMatchObject({ parameter: 'category' }));
  test('of several ids or names the first is taken', () =>
    expect(fieldsOf('集团编号', '客户类别', '客户编号')).toEqual({ id: 0, category: 1 }));
  test('a result column twice is refused', () =>
    expect(refused('客户类别,SLA等级,SLA Tier\n')).toMatchObject({ given: 'SLA等级 / SLA Tier' }));

  test('nothing at all, or blank lines alone, is no list', () => {
    expect(refused('')).toMatchObject({ code: 'no-data' });
    expect(refused('\ufeff\r\n \r\n')).toMatchObject({ code: 'no-data' });
  });
  test('heads alone give heads alone', () => {
    const list = classified('客户类别');
    expect(list.counts).toEqual({ rows: 0, blank: 0, unread: 0, changed: 0 });
    expect(list.quota).toEqual([]);
    expect(output(list)).toBe('客户类别,SLA等级,SLA变更,SLA理由');
  });
});

describe('rows above the heads', () => {
  test('titles and notes are skipped, and stay as they came', () => {
    const list = classified(
      '2026 年客户清单,,\n单位: 万元\n\n编号,客户类别,年收入\n1,双跨,5\n2,胡说,\n',
    );
    expect(list.counts).toMatchObject({ rows: 2, unread: 1 });
    expect(list.unread[0]?.row).toBe(6);
    const lines = output(list).split('\n');
    expect(lines.slice(0, 3)).toEqual(['2026 年客户清单,,', '单位: 万元', '']);
    expect(lines[3]).toBe('编号,客户类别,年收入,SLA等级,SLA变更,SLA理由');
    expect(lines[4]).toMatch(/^1,双跨,5,银牌级,/);
  });
  test('the delimiter is found under a title', () =>
    expect(parse(classifyText('客户清单(2026,11)\n编号;客户类别\n1;双跨\n'), ';')[2]?.[2]).toBe(
      '银牌级',
    ));
  test('a row of values is not taken for heads, whatever it says', () => {
    const list = classified('客户类别,标识\n双跨,重点\n名称,重点\n');
    expect(list.counts).toMatchObject({ rows: 2, unread: 1 });
  });
  test('heads are looked for in the first twelve rows', () => {
    const title = (rows: number) => `${'说明\n'.repeat(rows)}客户类别\n双跨\n`;
    expect(classified(title(11)).counts.rows).toBe(1);
    expect(refused(title(12))).toMatchObject({ parameter: 'list', given: '说明' });
  });
});

describe('result columns', () => {
  test('English heads give English results', () => {
    const rows = parse(classifyText('id,category,proposed\n1,dual-span,gold\n2,dual-spam,\n'));
    expect(rows[0]?.slice(3)).toEqual(['SLA Tier', 'SLA Change', 'SLA Reason']);
    expect(rows[1]?.slice(3)).toEqual([
      'silver',
      'gold→silver',
      'dual-span group customer, not key, proposed gold → silver [§1.2.1(1) · rule · R1]',
    ]);
    expect(rows[2]?.[3]).toMatch(/^Error: category: .*dual-spam/);
  });
  test('language and labels can be asked for', () => {
    const list = classified('客户类别,建议等级\n双跨,金牌\n', { language: 'en', labels: 'zh' });
    expect(parse(output(list))[1]?.slice(2, 4)).toEqual(['银牌级', '金牌级→银牌级']);
    expect(parse(output(list))[0]?.[2]).toBe('SLA Tier');
  });
  test('columns that exist are replaced where they stand, missing ones appended', () => {
    const list =
      'SLA理由,客户类别,SLA等级,备注\n"旧,理由",双跨,旧等级,x\n\n旧,胡说,旧,y\n旧,,旧,\n旧,一般\n';
    const rows = parse(classifyText(list));
    expect(rows[0]).toEqual(['SLA理由', '客户类别', 'SLA等级', '备注', 'SLA变更']);
    expect(rows[1]?.slice(1)).toEqual(['双跨', '银牌级', 'x', '']);
    expect(rows[1]?.[0]).toContain('默认 银牌级');
    expect(rows[3]?.[0]).toBe('');
    expect(rows[3]?.[2]).toMatch(/^错误:/);
    expect(rows[4]).toEqual(['', '', '', '', '']);
    expect(rows[5]?.slice(1)).toEqual(['一般', '标准级', '', '']);
  });
  test('classifying the output once more changes nothing', () => {
    const once = classifyText(
      '客户类别,建议等级,地市\n市县级,金牌,南京\n胡说,,\n\n一般,铜牌,苏州\n',
    );
    expect(classifyText(once)).toBe(once);
  });
  test('SLA变更 compares with the tier held, else with the proposal, else with nothing', () => {
    const rows = parse(
      classifyText(
        '客户类别,建议等级,现等级\n双跨,金牌,银牌\n双跨,金牌,\n双跨,,\n双跨,,铜牌\n双跨,银,\n',
      ),
    );
    expect(rows.slice(1).map((row) => row[4])).toEqual([
      '不变',
      '金牌级→银牌级',
      '',
      '铜牌级→银牌级',
      '不变',
    ]);
  });
  test('cells that look like formulas stay as they came', () =>
    expect(classifyText('客户名称,客户类别\n=1+1,双跨\n')).toContain('\n=1+1,双跨,银牌级'));
});
