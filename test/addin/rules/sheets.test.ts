import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../addin/host/workbook.ts';
import { canonical, parseSheets, type SheetCells } from '../../../addin/rules/read-sheets.ts';
import { type Chain, type RuleSheet, ruleSheets } from '../../../addin/rules/rule-sheets.ts';
import type { Language } from '../../../shared/failure.ts';
import { normTables } from '../../../shared/functions/tables.ts';
import type { NormDocument } from '../../../shared/norm/document.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';
import { NORM, rulebookOf } from '../../../shared/norm/rulebook.ts';
import { documents, NANJING } from './documents.ts';

const asCells = ({ name, heads, rows }: RuleSheet): SheetCells => ({
  name,
  area: { sheet: name, row: 0, column: 0, rows: rows.length + 1, columns: heads.length },
  cells: [heads, ...rows],
});

function parse(sheets: readonly RuleSheet[], chain: Chain, language: Language = 'zh') {
  const below = chain.slice(1);
  return parseSheets(sheets.map(asCells), { below: () => below, language, dateSystem: 1900 });
}

const readBack = (chain: Chain, language: Language = 'zh') =>
  parse(ruleSheets(chain, language), chain, language);

const plain = (document: unknown) => JSON.parse(canonical(document));

describe.each<Language>(['zh', 'en'])('a document as sheets, %s', (language) => {
  it('is the norm of 2010 again', () => {
    const read = readBack([NORM_OF_2010], language);
    expect([...read.findings, ...read.remarks]).toEqual([]);
    expect(plain(read.document)).toEqual(plain(NORM_OF_2010));
    const again = rulebookOf([read.document as unknown as NormDocument]);
    for (const table of normTables()) expect(table.rows(again)).toEqual(table.rows(NORM));
  });

  it('is a company’s again, with the norm’s rows below its own', () => {
    const read = readBack([NANJING, NORM_OF_2010], language);
    expect([...read.findings, ...read.remarks]).toEqual([]);
    expect(plain(read.document)).toEqual(plain(NANJING));
  });

  it('is whatever it was, in the other language too', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const chain: Chain = [document, NORM_OF_2010];
        const other = language === 'zh' ? 'en' : 'zh';
        const read = parse(ruleSheets(chain, language), chain, other);
        expect([...read.findings, ...read.remarks]).toEqual([]);
        expect(plain(read.document)).toEqual(plain(document));
      }),
      { numRuns: 60 },
    );
  });

  it('of three in a chain keeps the two apart that it extends', () => {
    const city = {
      id: 'js-nj',
      version: '1',
      extends: 'nj-2026',
      caps: [{ tier: 'diamond', count: 3 }],
    };
    const chain: Chain = [city, NANJING, NORM_OF_2010];
    const read = readBack(chain, language);
    expect(read.findings).toEqual([]);
    expect(plain(read.document)).toEqual(plain(city));
  });
});

/** The sheets of a blank document, as a person changes them before they are read. */
function edited(change: (cells: Editable) => void, chain: Chain = BLANK) {
  const sheets = ruleSheets(chain, 'zh').map((sheet) => ({
    ...sheet,
    name: sheet.name,
    heads: [...sheet.heads],
    rows: sheet.rows.map((row) => [...row]),
  }));
  const editable: Editable = {
    sheets,
    sheet: (name) => {
      const found = sheets.find((each) => each.name === `SLA 规则 ${name}`);
      if (!found) throw new Error(`No sheet ${name}`);
      return found;
    },
    add(name, cells) {
      const { heads, rows } = this.sheet(name);
      for (const head of Object.keys(cells)) if (!heads.includes(head)) heads.push(head);
      rows.unshift(heads.map((head) => cells[head] ?? ''));
    },
  };
  change(editable);
  return parse(sheets, chain);
}

interface EditableSheet {
  name: string;
  readonly heads: string[];
  readonly rows: CellValue[][];
}

interface Editable {
  readonly sheets: EditableSheet[];
  sheet(name: string): EditableSheet;
  /** A row of the company's own, by the heads of its columns. */
  add(name: string, cells: Readonly<Record<string, CellValue>>): void;
}

const BLANK: Chain = [
  { id: 'company', version: '2026-11-23', extends: NORM_OF_2010.id },
  NORM_OF_2010,
];

describe('a person who starts from a blank document', () => {
  it('finds a sheet for each part, with the norm’s words to copy', () => {
    const sheets = ruleSheets(BLANK, 'zh');
    expect(sheets.map(({ name }) => name.replace('SLA 规则 ', ''))).toEqual([
      ...['文件', '词汇', '客户类别', '环节', '自有词', '保障等级', '时限', '接入点', '上限'],
      ...['标准项目', '设置', '工作时间', '日历'],
    ]);
    const limits = sheets.find(({ name }) => name.endsWith('时限'));
    expect(limits?.rows.every(([from]) => from === '2010年规范 2010-08')).toBe(true);
    expect(readBack(BLANK).document).toEqual(BLANK[0]);
  });

  it('writes words that are used on the other sheets at once', () => {
    const { document, findings } = edited((sheets) => {
      sheets.add('词汇', {
        种类: '客户服务等级',
        代码: 'diamond',
        名称: '钻石级',
        其他写法: '钻石，五星',
        排在其前: '金牌',
      });
      sheets.add('词汇', { 种类: '业务', 名称: '云专线', 专线接入: '总是', 参照: '互联网专线' });
      sheets.add('时限', {
        环节: '业务开通',
        业务: '云专线、数据专线',
        范围: '地市内',
        钻石级: 4,
        金牌级: '5 个工作日',
        来源: '表3',
      });
      sheets.add('上限', { 客户服务等级: '钻石', 比例: '1%' });
      sheets.add('自有词', { 说法: 'A1', 等级: '', 客户服务等级: '五星' });
    });
    expect(findings).toEqual([]);
    expect(document).toMatchObject({
      vocabulary: {
        tiers: [{ code: 'diamond', label: '钻石级', aliases: ['钻石', '五星'], before: 'gold' }],
        services: [{ code: '云专线', label: '云专线', line: 'always', like: 'internet-line' }],
        aliases: { A1: { tier: 'diamond' } },
      },
      limits: [
        {
          activity: 'provision',
          service: ['云专线', 'data-line'],
          scope: ['intra-city'],
          by: { diamond: 4, gold: 5 },
          source: '表3',
        },
      ],
      caps: [{ tier: 'diamond', share: 0.01 }],
    });
  });

  it('types dates, times and settings as people do', () => {
    const { document, findings } = edited((sheets) => {
      const set = (sheet: string, field: string, value: CellValue) => {
        const row = sheets.sheet(sheet).rows.find(([name]) => name === field);
        if (!row) throw new Error(`No field ${field}`);
        row[2] = value;
      };
      // Excel turns what is typed into serials: a date, and a time of day.
      set('文件', 'from', 46_388);
      set('文件', 'version', 46_349);
      set('工作时间', 'hours.from', 8.5 / 24);
      set('工作时间', 'hours.to', '18:00');
      set('设置', 'settings.rankBy', '价值、清单次序');
      set('设置', 'settings.cutoff', '无');
      set('设置', 'settings.countStartDay', true);
      set('设置', 'settings.dayEnds', 1);
      set('接入点', 'points.over', '３');
      set('接入点', 'points.rule', '按比例');
      sheets.add('日历', { 种类: '休', 日期: 46_423, 说明: '春节' });
      sheets.add('日历', { 种类: '全年', 日期: '2027年' });
    });
    expect(findings).toEqual([]);
    expect(document).toMatchObject({
      ...{ from: '2027-01-01', version: '2026-11-23' },
      hours: { from: '08:30', to: '18:00' },
      settings: { rankBy: ['value', 'order'], cutoff: null, countStartDay: true, dayEnds: '24:00' },
      points: { over: 3, rule: 'proportional' },
      calendar: { restDays: [{ date: '2027-02-05', note: '春节' }], publishedYears: [2027] },
    });
  });

  it('keeps columns of their own, and may drop those of grades', () => {
    const { findings, remarks } = edited((sheets) => {
      sheets.sheet('时限').heads.push('批注');
      for (const row of sheets.sheet('时限').rows) row.push('待议');
    });
    expect(findings).toEqual([]);
    expect(remarks.map(({ text }) => text.zh)).toEqual(['不认识列“批注”, 没有读取']);
  });
});

describe('what cannot be read', () => {
  it.each<[string, (sheets: Editable) => void, RegExp]>([
    [
      'a word that is none',
      (sheets) => sheets.add('时限', { 环节: '停机', 金牌级: '三天' }),
      /^SLA 规则 时限!\w+2 “金牌级”: 给出“三天”, 可用: 数字\(个工作日\); 或 按需/,
    ],
    [
      'a unit that is another',
      (sheets) => sheets.add('时限', { 环节: '停机', 金牌级: '3 天' }),
      /给出“3 天”/,
    ],
    [
      'a service that is none',
      (sheets) => sheets.add('保障等级', { 业务: '数据专线、云', 金牌级: 'AA' }),
      /保障等级!B2 “业务”: 给出“数据专线、云”, 可用: .*APN专线/,
    ],
    [
      'an error',
      (sheets) => sheets.add('标准项目', { 代码: 'training', 金牌级: '#REF!' }),
      /单元格显示错误 #REF!/,
    ],
    [
      'a time of day for hours',
      (sheets) => {
        const row = sheets.sheet('设置').rows.find(([name]) => name === 'settings.cutoff');
        if (row) row[2] = 0.75;
      },
      /给出“0.75”.*小时数/,
    ],
    [
      'a changed row of the norm',
      (sheets) => {
        const { heads, rows } = sheets.sheet('时限');
        const row = rows.find((cells) => cells.includes('停机'));
        if (row) row[heads.indexOf('全部')] = 2;
      },
      /只供参考, 却与它不同/,
    ],
    [
      'a row from nowhere',
      (sheets) =>
        sheets.add('上限', { '来自(本公司留空)': '省公司', 客户服务等级: '金牌级', 比例: 0.1 }),
      /“来自”给出“省公司”, 可用: 留空\(本公司的行\)、2010年规范 2010-08/,
    ],
    [
      'a column that stands there twice',
      (sheets) => sheets.sheet('上限').heads.push('比例'),
      /列“比例”出现两次/,
    ],
    [
      'a renamed column',
      (sheets) => sheets.sheet('时限').heads.splice(2, 1, '业务类型'),
      /缺少列“业务”/,
    ],
    [
      'a grade’s column by a wrong name',
      (sheets) => {
        const { heads } = sheets.sheet('时限');
        heads[heads.indexOf('金牌级')] = '金牌纪';
      },
      /缺少列“金牌级”/,
    ],
    [
      'a title above the heads',
      (sheets) => {
        const sheet = sheets.sheet('上限');
        sheet.rows.unshift([...sheet.heads]);
        sheet.heads.fill('').splice(0, 1, '我们的规则');
      },
      /缺少列“来自/,
    ],
    [
      'a field by another name',
      (sheets) => {
        const [row] = sheets.sheet('设置').rows;
        if (row) row[0] = 'caps';
      },
      /不认识代码“caps”.*|缺少行“capsAre”/,
    ],
    [
      'a word that is said twice',
      (sheets) => {
        sheets.add('自有词', { 说法: 'A1', 客户服务等级: '金牌级' });
        sheets.add('自有词', { 说法: 'A1', 客户服务等级: '银牌级' });
      },
      /“A1”出现两次/,
    ],
    [
      'a missing sheet',
      (sheets) => {
        sheets.sheet('上限').name = '上限';
      },
      /找不到工作表“SLA 规则 上限”/,
    ],
    [
      'sheets of an earlier version alone',
      (sheets) => {
        const [first] = sheets.sheets.splice(0);
        if (first) sheets.sheets.push({ ...first, name: 'SLA 规则 rulebook' });
      },
      /旧版的规则表/,
    ],
  ])('is told with its cell and what to do: %s', (_, spoil, told) => {
    const { findings } = edited(spoil);
    expect(findings.map(({ where, text }) => `${where} ${text.zh}`).join('\n')).toMatch(told);
  });

  it('is told in English too', () => {
    const { findings } = edited((sheets) => sheets.add('时限', { 环节: '停机', 金牌级: '三天' }));
    expect(findings[0]?.text.en).toContain(
      'given “三天”, accepted: a number (working days); or on demand',
    );
  });
});
