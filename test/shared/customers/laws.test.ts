import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyList } from '../../../shared/customers/classify-list.ts';
import { call, dictionaryOf } from '../../../shared/functions/call.ts';
import { DEFINITIONS } from '../../../shared/functions/catalogue.ts';
import { createTextReader } from '../../../shared/functions/text-reader.ts';
import { editionsOf } from '../../support/ask.ts';
import { withProcessorTime } from '../../support/processor-time.ts';
import { classified, gb18030, OPTIONS, output, outputBytes, parse, utf8 } from './helpers.ts';

const CATEGORY = fc.constantFrom(
  '双跨',
  '省级集团客户',
  '市县级',
  '市县级',
  '一般',
  '聚类',
  'A1',
  '胡说',
  '',
);
const TIER = fc.constantFrom('金牌', '银牌级', '铜', '标准级', 'Gold', '', '金排');
const KEY = fc.constantFrom('是', '否', '重点', '', '也许');
const VALUE = fc.oneof(
  fc.integer({ min: -5, max: 50 }).map(String),
  fc.constantFrom('', '1,234.5', '很多'),
);
const GROUP = fc.constantFrom('南京', ' 南京 ', '苏州', '', '未分组');
const FREE = fc.constantFrom(
  '',
  'x',
  '甲,乙',
  '丙;"丁"',
  '=1+1',
  '两\r\n行',
  '\t',
  ' ',
  '<img src=x>',
);

const LISTS = fc.array(fc.tuple(FREE, CATEGORY, KEY, TIER, VALUE, GROUP, TIER, FREE), {
  maxLength: 60,
});
const HEADS = ['备注', '客户类别', '是否重点', '建议等级', '年收入', '地市', '保底等级', '行业'];
const FORM = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  chinese: fc.constantFrom('utf-8', 'gb18030'),
});

/** A company whose word A1 stands for key dual-span customers. */
const EDITIONS = editionsOf({
  id: 'own',
  version: '1',
  vocabulary: { aliases: { A1: { category: 'dual-span', key: true } } },
});

function write(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd }: { delimiter: string; lineEnd: string },
): string {
  const quote = (cell: string) =>
    /[,;"\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join(delimiter) + lineEnd).join('');
}

describe('laws of classifying a list', () => {
  test('every row, cell and line end of the list is in the output, in order', () => {
    fc.assert(
      fc.property(LISTS, FORM, (rows, form) => {
        const text = write([HEADS, ...rows], form);
        const bytes =
          form.chinese === 'gb18030' ? gb18030(text) : utf8((form.mark ? '\ufeff' : '') + text);
        const parsed = parse(output(classified(bytes, { editions: EDITIONS })), form.delimiter);
        expect(parsed.map((row) => row.slice(0, HEADS.length))).toEqual([HEADS, ...rows]);
        expect(parsed.every((row) => row.length === HEADS.length + 3)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the tiers are those of CLASSIFY over the same columns, in every encoding and form', () => {
    const reader = createTextReader(dictionaryOf(EDITIONS));
    fc.assert(
      fc.property(LISTS, FORM, (rows, form) => {
        const columns = (index: number) => rows.map((row) => row[index] as string);
        const answer = call(
          DEFINITIONS.CLASSIFY,
          {
            ...{ categories: columns(1), keys: columns(2), proposed: columns(3) },
            ...{ values: columns(4), groups: columns(5), floors: columns(6) },
          },
          reader,
          { ...OPTIONS, editions: EDITIONS },
        );
        if (!answer.ok || answer.value.value.type !== 'column') throw new Error('no column');
        const expected = answer.value.value.values.map((value) => {
          if (value.type === 'failure') return '错误';
          return value.type === 'code' ? value.label.zh : '';
        });
        const text = write([HEADS, ...rows], form);
        const list = classified(form.chinese === 'gb18030' ? gb18030(text) : utf8(text), {
          editions: EDITIONS,
        });
        const parsed = parse(output(list), form.delimiter).slice(1);
        expect(parsed.map((row) => (row[8] ?? '').replace(/^错误.*$/s, '错误'))).toEqual(expected);
        const details = answer.value.details?.();
        expect(list.quota).toEqual(details?.['quota']);
        expect(list.counts.unread).toBe(details?.['unread']);
        expect(list.counts.rows + list.counts.blank).toBe(rows.length);
        expect(list.counts.changed).toBe([...list.changes()].length);
      }),
      { numRuns: 300 },
    );
  });

  test('ragged rows and stray quotes: no cell is lost, and the results stand under their heads', () => {
    const CELL = fc.constantFrom('', 'x', '双跨', '"q,q"', '甲', 'a"b');
    const LINE = fc.array(CELL, { maxLength: 7 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 20 }), (lines) => {
        const text = `名,客户类别,SLA变更,注\n${lines.map((line) => `${line}\n`).join('')}`;
        const before = parse(text);
        const after = parse(output(classified(text)));
        expect(after.length).toBe(before.length);
        for (const [index, row] of before.entries()) {
          const got = after[index] as string[];
          if (index === 0 || (row.join('') === '' && row.length === 1)) continue;
          const kept = [...got.slice(0, 2), got[3], ...got.slice(6)];
          const original = [row[0] ?? '', row[1] ?? '', row[3] ?? '', ...row.slice(4)];
          expect(kept).toEqual(original);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no bytes whatever make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const bytes = Uint8Array.from([...utf8('客户类别,建议等级,value\n双跨,金,1\n'), ...noise]);
        try {
          outputBytes(classified(bytes));
        } catch (error) {
          expect(String(error)).toMatch(/list|category|value/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('long lists', () => {
  const CITIES = ['南京', '苏州', '无锡'];
  const WORDS = ['市县级集团客户', '双跨', '一般集团客户', '省级'];
  const PROPOSALS = ['金牌', '银牌', '', '铜牌级'];
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const cells = [
      `"第 ${index} 户\n,x"`,
      CITIES[index % 3],
      WORDS[(index * 7) % 4],
      PROPOSALS[(index * 3) % 4],
    ];
    return [...cells, String((index * 7919) % 100_003), 'é漢'.repeat(index % 3)].join(',');
  });
  const text = `名称,地市,客户类别,建议等级,年收入,备注\r\n${rows.join('\r\n')}\r\n`;

  test('100,000 rows go through in order, each with the bytes it came with', () => {
    const list = classified(text);
    expect(list.counts).toMatchObject({ rows: 100_000, unread: 0, blank: 0 });
    const lines = output(list).split('\r\n');
    expect(lines.length).toBe(100_002);
    expect(rows.every((row, index) => lines[index + 1]?.startsWith(`${row},`))).toBe(true);
    const capped = list.quota.filter(({ allowed }) => allowed !== undefined);
    expect(capped.every(({ count, allowed = 0 }) => count <= allowed)).toBe(true);
  });
  test('the output comes in chunks of about 64 KB', () => {
    const sizes = [...classified(text).outputChunks()].map((chunk) => chunk.length);
    expect(Math.max(...sizes)).toBeLessThan(70_000);
  });
  test('progress is told up to the end', () => {
    const told: number[] = [];
    classifyWithProgress(text, (done) => told.push(done));
    expect(told.at(-1)).toBe(100_001);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.length).toBeGreaterThan(5);
  });
  test('one row more than allowed is refused with the limit and the number of rows', () => {
    const list = `客户类别\n${'双跨\n'.repeat(11)}`;
    expect(classified(list, { limit: 11 }).counts.rows).toBe(11);
    expect(() => classified(list, { limit: 10 })).toThrow('list(清单): 11 行太多, 至多 10 行');
    expect(() => classified('\n'.repeat(5000), { limit: 10 })).toThrow('至多 10 行');
  });
  test('a wrong word in each of 20,000 rows takes no longer than they are worth', () => {
    const companies = Array.from({ length: 20_000 }, (_, row) => `某某公司${row}`);
    const { value, milliseconds } = withProcessorTime(() => {
      const list = classified(`客户类别\n${companies.join('\n')}`);
      return { list, lines: output(list).trimEnd().split('\n') };
    });
    const { list, lines } = value;
    expect(milliseconds).toBeLessThan(5000);
    expect(list.counts).toMatchObject({ rows: 20_000, unread: 20_000 });
    expect(list.unread.length).toBe(100);
    expect(lines.at(-1)).toMatch(/^某某公司19999,"?错误:category\(客户类别\).*某某公司19999/);
  });
  test('more groups than there can be companies are refused', () => {
    const lines = Array.from({ length: 20_001 }, (_, row) => `双跨,组${row}\n`).join('');
    expect(() => classified(`客户类别,分组\n${lines}`)).toThrow('个分组太多');
  });
});

function classifyWithProgress(text: string, onProgress: (done: number, of: number) => void): void {
  classifyList(utf8(text), OPTIONS, { onProgress });
}
