import { describe, expect, it } from 'vitest';
import { RulesEditModel } from '../../../../addin/taskpane/rules/edit-model.ts';
import type { Language } from '../../../../shared/failure.ts';
import { EmulatedHost } from '../../../support/office/emulated-host.ts';
import type { Cell } from '../../../support/office/grid.ts';
import { type SheetModel, snapshot, type as typeIn } from '../../../support/office/model.ts';
import { openSession } from '../../../support/office/open-session.ts';

async function open(host = new EmulatedHost(), language: Language = 'zh') {
  const opened = await openSession(host, language);
  const { session } = opened;
  return { ...opened, edit: new RulesEditModel(session), rules: session.rules };
}

/** The cell of a row, by its name and the head of its column. */
function find(sheet: SheetModel, row: string, head: string): { row: number; column: number } {
  const box = sheet.grid.usedBox();
  for (let y = 1; y < (box?.rows ?? 0); y++) {
    if (sheet.grid.value(y, 0) !== row) continue;
    for (let x = 0; x < (box?.columns ?? 0); x++) {
      if (sheet.grid.value(0, x) === head) return { row: y, column: x };
    }
  }
  throw new Error(`No ${head} of ${row} on ${sheet.name}`);
}

function edit(host: EmulatedHost, id: string, row: string, head: string, now: string | number) {
  const sheet = host.book.sheet(`SLA 规则 ${id}`);
  const at = find(sheet, row, head);
  typeIn(sheet, at.row, at.column, now);
}

/** The same as it stands in the cell, without being read as typed. */
function putCell(host: EmulatedHost, id: string, row: string, head: string, cell: Cell) {
  const sheet = host.book.sheet(`SLA 规则 ${id}`);
  const at = find(sheet, row, head);
  sheet.grid.put(at.row, at.column, cell);
}

const sheetsOf = ({ book }: EmulatedHost) =>
  book.sheets.filter(({ name }) => name.startsWith('SLA 规则'));

describe('the rules as sheets', () => {
  it.each<Language>(['zh', 'en'])(
    'are exported, one sheet per table, and read back as the norm: %s',
    async (language) => {
      const { host, edit: model } = await open(new EmulatedHost(), language);
      await model.exportSheets();
      expect(model.state.value.said?.intent).toBe('success');
      expect(sheetsOf(host).map(({ name }) => name.replace('SLA 规则 ', ''))).toEqual([
        ...['rulebook', 'caps', 'settings', '1-1', '3-3-survey', '3-3-provision'],
        ...['4-1', '5-2', 'activities', 'standards'],
      ]);
      await model.read();
      expect(model.state.value.readBack).toMatchObject({
        differences: [],
        errors: [],
        remarks: [],
      });
    },
  );

  it('tell what differs from the norm, and are applied to the workbook and kept in it', async () => {
    const { host, edit: model, rules, configured } = await open();
    await model.exportSheets();
    edit(host, 'activities', 'suspend', '金牌级', 2);
    edit(host, 'activities', 'report', '银牌级', 5);
    edit(host, 'caps', 'gold', '上限(比例)', 0.1);
    edit(host, 'settings', 'countStartDay', '值', 'TRUE');
    edit(host, '1-1', 'hub', '标准级', '普通级');
    edit(host, 'standards', 'training', '金牌级 / AAA级', '每年 2 次');
    edit(host, 'rulebook', 'id', '值', 'acme');
    await model.read();
    expect(model.state.value.readBack?.errors).toEqual([]);
    const told = model.state.value.readBack?.differences.map(({ sheet, row, norm, now }) => [
      sheet,
      row,
      norm,
      now,
    ]);
    expect(told).toEqual([
      ['caps', 'gold', 0.05, 0.1],
      ['settings', 'countStartDay', false, true],
      ['1-1', 'hub', 'AA级', '普通级'],
      ['activities', 'suspend', 3, 2],
      ['activities', 'report', '7 天', 5],
      ['standards', 'training', '原文缺失', '每年 2 次'],
    ]);
    expect(rules.kept.value).toBeUndefined();

    await model.apply();
    expect(model.state.value.said).toMatchObject({ intent: 'success' });
    expect(model.state.value.said?.text.zh).toContain('acme 2026-11-23');
    expect(configured.at(-1)?.rulebook).toMatchObject({
      ...{ id: 'acme', version: '2026-11-23', caps: { gold: 0.1 } },
      settings: { countStartDay: true },
      tables: { activities: { suspend: { gold: 2 }, report: { silver: 5 } } },
    });
    const again = await open(host);
    expect(again.rules.editions.value.at(-1)?.book.id).toBe('acme');

    await again.edit.remove();
    expect(again.configured.at(-1)?.rulebook).toBeNull();
    expect((await open(host)).rules.kept.value).toBeUndefined();
  });

  it('are not written over before that is allowed', async () => {
    const { host, edit: model } = await open();
    await model.exportSheets();
    edit(host, 'activities', 'suspend', '金牌级', 2);
    const before = sheetsOf(host).map(snapshot);
    await model.exportSheets();
    expect(model.state.value.present?.length).toBe(10);
    expect(sheetsOf(host).map(snapshot)).toEqual(before);
    await model.exportSheets(true);
    await model.read();
    expect(model.state.value.readBack?.differences).toEqual([]);
  });

  it('say at which cell something is wrong, and are not applied', async () => {
    const { host, edit: model, rules } = await open();
    await model.exportSheets();
    edit(host, 'activities', 'suspend', '金牌级', '三天');
    edit(host, 'caps', 'gold', '上限(比例)', 5);
    const limits = host.book.sheet('SLA 规则 4-1');
    const { row } = find(limits, String(limits.grid.value(3, 0)), '金牌级');
    typeIn(limits, row, 0, 'nothing');
    host.book.sheets.splice(host.book.sheets.indexOf(host.book.sheet('SLA 规则 5-2')), 1);
    const survey = host.book.sheet('SLA 规则 3-3-survey');
    typeIn(survey, find(survey, 'inter-province', '金牌级').row, 0, '');
    await model.read();
    const wrong = model.state.value.readBack?.errors.map(({ where }) => where);
    expect(wrong).toContain(`SLA 规则 activities!${addressIn(host, 'activities', 'suspend')}`);
    expect(wrong).toContain('SLA 规则 caps!B2');
    expect(wrong).toContain('SLA 规则 4-1!A4');
    expect(wrong).toContain('SLA 规则 5-2');
    expect(model.state.value.readBack?.errors.map(({ text }) => text.zh).join()).toContain(
      '缺少行“inter-province”',
    );
    await model.apply();
    expect(rules.kept.value).toBeUndefined();
  });

  it('are read as people type: dates, numbers that are texts, other columns, another order', async () => {
    const { host, edit: model } = await open();
    await model.exportSheets();
    // Excel turns a date that is typed into its serial.
    putCell(host, 'rulebook', 'from', '值', 46_388);
    putCell(host, 'rulebook', 'version', '值', 46_349);
    putCell(host, 'activities', 'suspend', '金牌级', '２');
    putCell(host, 'activities', 'suspend', '银牌级', '2 个工作日');
    putCell(host, 'caps', 'gold', '上限(比例)', '0.1');
    putCell(host, 'standards', 'training', '金牌级 / AAA级', '2');
    putCell(host, 'settings', 'noticeInternalDays', '值', '2');
    // Excel takes 24:00 for a time: one day.
    putCell(host, 'settings', 'dayEnds', '值', 1);
    const caps = host.book.sheet('SLA 规则 caps');
    const rows = [1, 2, 3].map((row) => [0, 1].map((column) => caps.grid.at(row, column)));
    [2, 0, 1].forEach((from, at) => {
      for (const column of [0, 1]) caps.grid.put(at + 1, column, rows[from]?.[column]);
    });
    caps.grid.put(0, 9, '批注');
    caps.grid.put(2, 9, '待议');
    await model.read();
    expect(model.state.value.readBack?.errors).toEqual([]);
    expect(model.state.value.readBack?.document).toEqual({
      ...{ id: 'company', version: '2026-11-23', from: '2027-01-01', caps: { gold: 0.1 } },
      settings: { noticeInternalDays: 2 },
      tables: {
        activities: { suspend: { gold: 2, silver: 2 } },
        standards: { training: { gold: '2' } },
      },
    });
  });

  it.each<[string, (host: EmulatedHost) => void, RegExp]>([
    [
      'an error where a text may stand',
      (host) => {
        const lost = { formula: '=没有!A1', value: '#REF!' };
        putCell(host, 'standards', 'training', '金牌级 / AAA级', lost);
      },
      /单元格显示错误 #REF!/,
    ],
    [
      'a time of day for hours',
      (host) => putCell(host, 'settings', 'cutoff', '值', 0.75),
      /像是时刻.*写小时数/,
    ],
    [
      'a column that stands there twice',
      (host) => typeIn(host.book.sheet('SLA 规则 activities'), 0, 20, '金牌级'),
      /列“金牌级”出现两次/,
    ],
    [
      'a title above the heads',
      (host) => {
        const { grid } = host.book.sheet('SLA 规则 activities');
        grid.insertRow(0);
        grid.put(0, 0, '我们的规则');
      },
      /缺少列“行代码/,
    ],
    [
      'a row that stands there twice',
      (host) => typeIn(host.book.sheet('SLA 规则 activities'), 60, 0, 'suspend'),
      /行“suspend”出现两次/,
    ],
    [
      'a renamed row',
      (host) => putCell(host, 'activities', 'suspend', '行代码(勿改)', 'Suspend'),
      /不认识行代码“Suspend”/,
    ],
    [
      'no figure at all',
      (host) => putCell(host, 'activities', 'suspend', '金牌级', ''),
      /1 至 10000 的整数/,
    ],
    [
      'a sheet by another name',
      (host) => {
        host.book.sheet('SLA 规则 caps').name = '上限';
      },
      /找不到工作表“SLA 规则 caps”/,
    ],
  ])('are refused with what to do: %s', async (_, spoil, told) => {
    const { host, edit: model, rules } = await open();
    await model.exportSheets();
    spoil(host);
    await model.read();
    expect(model.state.value.readBack?.errors.map(({ text }) => text.zh).join('\n')).toMatch(told);
    await model.apply();
    expect(rules.kept.value).toBeUndefined();
  });

  it('point at lower grades that fare better, and at a version that was not changed', async () => {
    const { host, edit: model } = await open();
    await model.exportSheets();
    edit(host, 'activities', 'suspend', '标准级', 1);
    await model.read();
    expect(model.state.value.readBack?.remarks.map(({ text }) => text.zh).join()).toContain('更优');
    await model.apply();
    await model.exportSheets(true);
    edit(host, 'activities', 'suspend', '标准级', 2);
    await model.read();
    expect(model.state.value.readBack?.remarks.map(({ text }) => text.zh).join()).toContain('版本');
  });
});

function addressIn(host: EmulatedHost, id: string, row: string): string {
  const at = find(host.book.sheet(`SLA 规则 ${id}`), row, '金牌级');
  return `${String.fromCharCode(65 + at.column)}${at.row + 1}`;
}

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
    'during an export is told at every k-th message, and the next export is whole: %s',
    async (when) => {
      for (let k = 0; ; k++) {
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
      edit(host, 'activities', 'suspend', '金牌级', 2);
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
