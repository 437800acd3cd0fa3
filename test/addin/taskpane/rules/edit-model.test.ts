import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../addin/rules/differences.ts';
import { RulesEditModel } from '../../../../addin/taskpane/rules/edit-model.ts';
import type { Language } from '../../../../shared/failure.ts';
import { EmulatedHost } from '../../../support/office/emulated-host.ts';
import type { Cell } from '../../../support/office/grid.ts';
import { type SheetModel, snapshot, type as typeIn } from '../../../support/office/model.ts';
import { openSession } from '../../../support/office/open-session.ts';
import { NANJING } from '../../rules/documents.ts';

async function open(host = new EmulatedHost(), language: Language = 'zh') {
  const opened = await openSession(host, language);
  const { session } = opened;
  return { ...opened, edit: new RulesEditModel(session), rules: session.rules };
}

const sheetOf = (host: EmulatedHost, name: string) => host.book.sheet(`SLA 规则 ${name}`);

function columnOf(sheet: SheetModel, head: string): number {
  const { columns = 0 } = sheet.grid.usedBox() ?? {};
  for (let x = 0; x < columns; x++) if (sheet.grid.value(0, x) === head) return x;
  throw new Error(`No ${head} on ${sheet.name}`);
}

/** A row of the company's own, under the heads of its columns, above those of the norm. */
function add(host: EmulatedHost, name: string, cells: Readonly<Record<string, string | number>>) {
  const sheet = sheetOf(host, name);
  sheet.grid.insertRow(1);
  for (const [head, cell] of Object.entries(cells)) typeIn(sheet, 1, columnOf(sheet, head), cell);
}

/** The company's cell of a field. */
function set(host: EmulatedHost, name: string, field: string, cell: Cell) {
  const sheet = sheetOf(host, name);
  const { rows = 0 } = sheet.grid.usedBox() ?? {};
  for (let y = 1; y < rows; y++) {
    if (sheet.grid.value(y, 0) === field) return sheet.grid.put(y, columnOf(sheet, '本公司'), cell);
  }
  throw new Error(`No ${field} on ${name}`);
}

const sheetsOf = ({ book }: EmulatedHost) =>
  book.sheets.filter(({ name }) => name.startsWith('SLA 规则'));

const inWords = ({ part, title, members: [first] }: Difference) =>
  `${part.zh} ${title.zh}: ${first?.before?.zh ?? '–'} → ${first?.after?.zh ?? '–'}`;

describe('the rules as sheets', () => {
  it.each<Language>(['zh', 'en'])(
    'start from a blank document, and read back say nothing of their own: %s',
    async (language) => {
      const { host, edit: model } = await open(new EmulatedHost(), language);
      await model.exportSheets();
      expect(model.state.value.said?.intent).toBe('success');
      expect(sheetsOf(host).map(({ name }) => name.replace('SLA 规则 ', ''))).toEqual([
        ...['文件', '词汇', '客户类别', '环节', '自有词', '保障等级', '时限', '接入点', '上限'],
        ...['标准项目', '设置', '工作时间', '日历'],
      ]);
      await model.read();
      const { readBack } = model.state.value;
      expect(readBack).toMatchObject({ differences: [], errors: [], remarks: [] });
      expect(readBack?.since).toBeUndefined();
    },
  );

  it('tell what they change, and are applied to the workbook and kept in it', async () => {
    const { host, edit: model, rules, configured } = await open();
    await model.exportSheets();
    add(host, '时限', { 环节: '停机', 金牌级: 2, 来源: '表3' });
    add(host, '上限', { 客户服务等级: '金牌级', 比例: 0.1 });
    add(host, '保障等级', { 业务: '数据专线', 总部或中心点: '是', 标准级: '普通级' });
    set(host, '设置', 'settings.countStartDay', '是');
    set(host, '文件', 'id', 'acme');
    await model.read();
    expect(model.state.value.readBack?.errors).toEqual([]);
    expect(model.state.value.readBack?.differences.map(inWords)).toEqual([
      '保障等级 数据专线 · 总部或中心点: 是: AA级 → 普通级',
      '时限 停机: 3 个工作日 → 2 个工作日',
      '上限 金牌级: 5% → 10%',
      '设置 规范留有余地之处: 否 → 是',
    ]);
    expect(rules.kept.value).toBeUndefined();

    await model.apply();
    expect(model.state.value.said).toMatchObject({ intent: 'success' });
    expect(model.state.value.said?.text.zh).toContain('acme 2026-11-23');
    expect(configured.at(-1)?.rulebook).toMatchObject({
      ...{ id: 'acme', version: '2026-11-23', extends: 'cmcc-sla-2010' },
      caps: [{ tier: 'gold', share: 0.1 }],
      settings: { countStartDay: true },
      limits: [{ activity: 'suspend', by: { gold: 2 }, source: '表3' }],
    });
    const again = await open(host);
    expect(again.rules.editions.value.at(-1)?.book.id).toBe('acme');

    await again.edit.remove();
    expect(again.configured.at(-1)?.rulebook).toBeNull();
    expect((await open(host)).rules.kept.value).toBeUndefined();
  });

  it('hold the document in force, and tell what differs from it', async () => {
    const { host, edit: model, rules } = await open();
    const source = { kind: 'file', name: 'nj.json' } as const;
    expect(await rules.useText(JSON.stringify(NANJING), source)).toBe(true);
    await model.exportSheets();
    await model.read();
    expect(model.state.value.readBack?.errors).toEqual([]);
    expect(model.state.value.readBack?.since).toEqual([]);
    set(host, '文件', 'version', '3');
    set(host, '接入点', 'points.add', 2);
    await model.read();
    expect(model.state.value.readBack?.since?.map(inWords)).toEqual([
      '文件 名称、版本、生效日: 2 → 3',
      '接入点 接入点多时怎样延长: 1 → 2',
    ]);
  });

  it('of a document of the first form are what it means', async () => {
    const { edit: model, rules } = await open();
    const document = {
      id: 'old',
      caps: { gold: 0.1 },
      tables: { activities: { suspend: { gold: 2 } } },
    };
    await rules.useText(JSON.stringify(document), { kind: 'file', name: 'old.json' });
    await model.exportSheets();
    await model.read();
    expect(model.state.value.readBack?.errors).toEqual([]);
    expect(model.state.value.readBack?.document).toMatchObject({
      caps: [{ tier: 'gold', share: 0.1 }],
      limits: [{ activity: 'suspend', by: { gold: 2 } }],
    });
    expect(model.state.value.readBack?.since).toEqual([]);
  });

  it('of a city keep the province’s document that it extends', async () => {
    const { host, edit: model, configured, rules } = await open();
    const city = {
      id: 'city',
      version: '1',
      extends: 'nj-2026',
      caps: [{ tier: 'diamond', count: 3 }],
    };
    await rules.useText(JSON.stringify([city, NANJING]), { kind: 'file', name: 'city.json' });
    await model.exportSheets();
    set(host, '文件', 'version', '2');
    await model.read();
    expect(model.state.value.readBack?.errors).toEqual([]);
    await model.apply();
    expect(configured.at(-1)?.rulebook).toMatchObject([
      { id: 'city', version: '2', extends: 'nj-2026' },
      { id: 'nj-2026' },
    ]);
    expect(rules.editions.value.at(-1)?.book.chain.map(({ id }) => id)).toEqual([
      ...['city', 'nj-2026', 'cmcc-sla-2010'],
    ]);
  });

  it('are not written over before that is allowed', async () => {
    const { host, edit: model } = await open();
    await model.exportSheets();
    add(host, '时限', { 环节: '停机', 金牌级: 2 });
    const before = sheetsOf(host).map(snapshot);
    await model.exportSheets();
    expect(model.state.value.present?.length).toBe(13);
    expect(sheetsOf(host).map(snapshot)).toEqual(before);
    await model.exportSheets(true);
    await model.read();
    expect(model.state.value.readBack?.differences).toEqual([]);
  });

  it('say at which cell something is wrong, and are not applied', async () => {
    const { host, edit: model, rules } = await open();
    await model.exportSheets();
    add(host, '时限', { 环节: '停机', 金牌级: '三天' });
    // What a cell cannot say for itself the reader of documents finds, at the same places.
    add(host, '上限', { 客户服务等级: '金牌级', 比例: 5 });
    add(host, '词汇', { 种类: '客户服务等级', 名称: '钻石级' });
    await model.read();
    const wrong = model.state.value.readBack?.errors.map(({ where }) => where);
    const limits = sheetOf(host, '时限');
    const column = String.fromCharCode(65 + columnOf(limits, '金牌级'));
    expect(wrong).toContain(`SLA 规则 时限!${column}2`);
    expect(wrong).toContain('SLA 规则 上限!C2');
    expect(wrong?.some((where) => where.startsWith('SLA 规则 词汇!'))).toBe(true);
    await model.apply();
    expect(rules.kept.value).toBeUndefined();
  });

  it('lead from a difference to its cell', async () => {
    const { host, edit: model } = await open();
    await model.exportSheets();
    add(host, '上限', { 客户服务等级: '金牌级', 比例: 0.1 });
    await model.read();
    const [first] = model.state.value.readBack?.differences ?? [];
    if (first) await model.show(first);
    expect(host.book.sheets[host.book.activeSheet]?.name).toBe('SLA 规则 上限');
    expect(host.book.selection).toMatchObject({ row: 1, column: 2 });
  });

  it('point at a version that was not changed', async () => {
    const { host, edit: model } = await open();
    await model.exportSheets();
    add(host, '时限', { 环节: '停机', 标准级: 1 });
    await model.read();
    await model.apply();
    await model.exportSheets(true);
    add(host, '时限', { 环节: '停机', 铜牌级: 2 });
    await model.read();
    expect(model.state.value.readBack?.remarks.map(({ text }) => text.zh).join()).toContain('版本');
  });
});

describe('another document', () => {
  const file = (document: unknown) => ({
    name: 'other.json',
    text: async () => JSON.stringify(document),
  });

  it('is compared with the one in force, or with the norm where there is none', async () => {
    const { edit: model, rules } = await open();
    await model.compareWith(
      file({ id: 'other', version: '1', caps: [{ tier: 'gold', share: 0.1 }] }),
    );
    expect(model.state.value.compared?.differences.map(inWords)).toContain('上限 金牌级: 10% → –');
    await rules.useText(JSON.stringify(NANJING), { kind: 'file', name: 'nj.json' });
    await model.compareWith(file(NANJING));
    expect(model.state.value.compared).toEqual({ name: 'nj-2026 2 (other.json)', differences: [] });
  });

  it('that is wrong is not compared', async () => {
    const { edit: model } = await open();
    await model.compareWith(file({ caps: [{ tier: 'gold', share: 7 }] }));
    expect(model.state.value.said).toMatchObject({ intent: 'error' });
    await model.compareWith({ name: 'x', text: () => Promise.reject(new Error('gone')) });
    expect(model.state.value.said?.text.zh).toContain('读不出来');
  });
});

/** So many messages look for all sheets and write two of them. */
const EACH_OF = 24;

describe('a message that is lost', () => {
  /** Loses the k-th message from now on. */
  function loseAt(host: EmulatedHost, k: number, when: 'before' | 'midway' | 'after') {
    let isLost = false;
    host.forget();
    host.fault = (index) => {
      if (index !== k) return undefined;
      isLost = true;
      return { when, code: 'InvalidOrTimedOutSession' };
    };
    return () => isLost;
  }

  it.each(['before', 'midway', 'after'] as const)(
    'during an export is told, whichever it is, and the next export is whole: %s',
    async (when) => {
      // Every message of the first sheets; the others are written in the same way.
      for (let k = 0; ; k += k < EACH_OF ? 1 : 11) {
        const { host, edit: model } = await open();
        const isLost = loseAt(host, k, when);
        await model.exportSheets();
        host.fault = () => undefined;
        const isSaidDone = model.state.value.said?.intent === 'success';
        if (!isSaidDone) expect(['warning', 'error']).toContain(model.state.value.said?.intent);
        await model.read();
        // What is said to be done is whole; a sheet that is not cannot be taken for rules.
        const isWhole = model.state.value.readBack?.errors.length === 0;
        if (isSaidDone) expect(isWhole).toBe(true);
        if (isWhole) expect(model.state.value.readBack?.differences).toEqual([]);
        if (!isLost()) break;
        await model.exportSheets(true);
        await model.read();
        expect(model.state.value.readBack).toMatchObject({ differences: [], errors: [] });
      }
    },
    120_000,
  );

  it.each(['before', 'midway', 'after'] as const)(
    'while a rulebook is read back, applied or removed is told at every k-th message: %s',
    async (when) => {
      const { host, edit: model, rules } = await open();
      await model.exportSheets();
      add(host, '时限', { 环节: '停机', 金牌级: 2 });
      const isKept = async () => (await open(host)).rules.kept.value !== undefined;
      for (let k = 0, isLost = true; isLost; k++) {
        let wasLost = loseAt(host, k, when);
        await model.read();
        isLost = wasLost();
        host.fault = () => undefined;
        if (isLost) expect(model.state.value.said?.intent).toBe('error');
        expect(model.state.value.readBack === undefined).toBe(isLost);

        await model.read();
        wasLost = loseAt(host, k, when);
        await model.apply();
        isLost ||= wasLost();
        host.fault = () => undefined;
        if (model.state.value.said?.intent === 'success') expect(await isKept()).toBe(true);
        else expect(model.state.value.said?.text.zh).toMatch(/没有存入工作簿|没有应用/);

        wasLost = loseAt(host, k, when);
        await model.remove();
        isLost ||= wasLost();
        host.fault = () => undefined;
        if (model.state.value.said?.intent === 'success') expect(await isKept()).toBe(false);
        else expect(model.state.value.said?.intent).toBe('warning');
        await rules.removeRulebook();
      }
    },
    60_000,
  );
});
