import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../addin/host/workbook.ts';
import { type Asked, InsertModel } from '../../../../addin/taskpane/deadlines/insert-model.ts';
import { Work } from '../../../../addin/taskpane/ui/work.ts';
import { EmulatedHost } from '../../../support/office/emulated-host.ts';
import { fill, type SheetModel, snapshot, type as typeIn } from '../../../support/office/model.ts';
import { openWorkbook } from '../../../support/office/test-workbook.ts';

const ASKED: Asked = {
  given: { activity: '资源勘查', start: '2026-11-23', grade: '', points: '7', line: 'TRUE' },
  head: '到期 资源勘查',
  form: 'date',
};

interface Bench {
  readonly host: EmulatedHost;
  readonly sheet: SheetModel;
  readonly model: InsertModel;
}

/** A list of orders; a table of them where told. */
async function open({
  rows = 4,
  isTable = false,
  change = (workbook: Workbook) => workbook,
} = {}): Promise<Bench> {
  const { host, workbook } = openWorkbook(new EmulatedHost());
  const sheet = host.book.addSheet('工单');
  fill(sheet, [
    ['单号', '起始日期', '等级'],
    ...Array.from({ length: rows }, (_, row) => [`D${row + 1}`, 46_290 + row, '金牌']),
  ]);
  if (isTable) {
    host.book.addTable('工单表', sheet, { row: 0, column: 0, rows: rows + 1, columns: 3 });
  }
  const model = new InsertModel({
    ...{ workbook: change(workbook), work: new Work(), namespace: 'SLA' },
  });
  await model.look();
  return { host, sheet, model };
}

const formulasIn = (sheet: SheetModel, column: number): string[] =>
  Array.from({ length: 8 }, (_, row) => sheet.grid.at(row, column)).flatMap((cell) =>
    typeof cell === 'object' ? [cell.formula] : [],
  );

describe('a deadline as formulas', () => {
  it('takes a column for each part that is called so, and fixed values for the others', async () => {
    const { model } = await open();
    expect(model.columnOf('start')).toBe(1);
    expect(model.columnOf('grade')).toBe(2);
    expect(model.formulaFor(ASKED)).toBe('=SLA.DEADLINE("资源勘查",B2:B5,C2:C5,,,7,TRUE)');
    model.chooseColumn('grade', undefined);
    expect(model.formulaFor(ASKED)).toBe('=SLA.DEADLINE("资源勘查",B2:B5,,,,7,TRUE)');
  });

  it('takes the tier held for the grade, not one that is proposed', async () => {
    const { sheet, model } = await open();
    fill(sheet, [['建议等级', '现等级']], { row: 0, column: 2 });
    await model.look();
    expect(model.columnOf('grade')).toBe(3);
    typeIn(sheet, 0, 3, '等级变更');
    await model.look();
    expect(model.columnOf('grade')).toBeUndefined();
    typeIn(sheet, 0, 3, 'grade');
    await model.look();
    expect(model.columnOf('grade')).toBe(3);
  });

  it('is one that spills beside a range, and one per row inside a table', async () => {
    const range = await open();
    await range.model.insert(ASKED);
    expect(formulasIn(range.sheet, 3)).toEqual(['=SLA.DEADLINE("资源勘查",B2:B5,C2:C5,,,7,TRUE)']);
    const table = await open({ isTable: true });
    await table.model.insert(ASKED);
    expect(formulasIn(table.sheet, 3)).toEqual(
      [2, 3, 4, 5].map((row) => `=SLA.DEADLINE("资源勘查",B${row},C${row},,,7,TRUE)`),
    );
    expect(table.host.book.tables[0]?.box.columns).toBe(4);
    expect(table.sheet.grid.value(0, 3)).toBe('到期 资源勘查');
  });

  it('is one per row where formulas do not spill, and shown as dates', async () => {
    const { sheet, model } = await open({
      change: (workbook) => ({
        ...workbook,
        facts: () => ({ ...workbook.facts(), spills: false }),
      }),
    });
    await model.insert(ASKED);
    expect(formulasIn(sheet, 3)).toHaveLength(4);
    expect(sheet.formats).toEqual([
      { box: { row: 1, column: 3, rows: 4, columns: 1 }, format: 'yyyy-mm-dd' },
    ]);
  });

  it('goes into the active cell, by the values of its row', async () => {
    const { host, sheet, model } = await open();
    model.target.value = 'cell';
    host.book.selection = { row: 2, column: 5, rows: 1, columns: 1 };
    await model.insert(ASKED);
    expect(sheet.grid.formula(2, 5)).toBe('=SLA.DEADLINE("资源勘查",B3,C3,,,7,TRUE)');
    host.book.selection = { row: 20, column: 5, rows: 1, columns: 1 };
    await model.insert(ASKED);
    expect(model.said.value).toMatchObject({ intent: 'warning' });
    expect(sheet.grid.at(20, 5)).toBeUndefined();
  });

  it('goes into the cell that was active when it was asked for, and is taken away again', async () => {
    const { host, sheet, model } = await open();
    const before = snapshot(sheet);
    model.target.value = 'cell';
    host.book.selection = { row: 2, column: 5, rows: 1, columns: 1 };
    host.forget();
    // Somebody goes on to another row while it is being written.
    host.meanwhile = (index) => {
      if (index === 1) host.book.selection = { row: 3, column: 5, rows: 1, columns: 1 };
    };
    await model.insert(ASKED);
    expect(sheet.grid.formula(2, 5)).toBe('=SLA.DEADLINE("资源勘查",B3,C3,,,7,TRUE)');
    await model.undo();
    expect(snapshot(sheet)).toEqual(before);
    await model.insert(ASKED);
    typeIn(sheet, 3, 5, '另议');
    await model.undo();
    expect(sheet.grid.value(3, 5)).toBe('另议');
  });

  it('is refused in a cell that holds something, and where a sheet is protected', async () => {
    const { host, sheet, model } = await open();
    model.target.value = 'cell';
    host.book.selection = { row: 2, column: 0, rows: 1, columns: 1 };
    const before = snapshot(sheet);
    await model.insert(ASKED);
    expect(model.said.value).toMatchObject({ intent: 'error' });
    expect(model.said.value?.text.zh).toContain('A3');
    sheet.isProtected = true;
    host.book.selection = { row: 2, column: 5, rows: 1, columns: 1 };
    await model.insert(ASKED);
    expect(model.said.value?.text.zh).toContain('受保护');
    expect(model.written.value).toBeUndefined();
    expect(snapshot(sheet)).toEqual(before);
  });

  it('is refused where something is in the way, where heads changed, and on a protected sheet', async () => {
    const { sheet, model } = await open();
    typeIn(sheet, 3, 3, 'x');
    await model.look();
    typeIn(sheet, 3, 3, '');
    typeIn(sheet, 0, 1, '受理');
    const before = snapshot(sheet);
    await model.insert(ASKED);
    expect(model.said.value?.text.zh).toContain('列变了');
    await model.look();
    sheet.isProtected = true;
    await model.insert(ASKED);
    expect(model.said.value?.text.zh).toContain('受保护');
    expect(snapshot(sheet)).toEqual(before);
  });

  it('is undone exactly, but for what somebody changed since', async () => {
    const { sheet, model } = await open({ isTable: true });
    const before = snapshot(sheet);
    await model.insert(ASKED);
    await model.undo();
    expect(snapshot(sheet)).toEqual(before);
    await model.insert(ASKED);
    typeIn(sheet, 2, 3, '另议');
    await model.undo();
    expect(sheet.grid.value(2, 3)).toBe('另议');
    expect(formulasIn(sheet, 3)).toEqual([]);
  });
});

describe('a message that is lost', () => {
  const LOSSES = (['column', 'table', 'cell'] as const).flatMap((into) =>
    (['before', 'midway', 'after'] as const).map((when) => ({ into, when })),
  );

  /** Loses the k-th message while the formulas are written; whether there was one. */
  async function insertLosing(k: number, { into, when }: (typeof LOSSES)[number]) {
    const bench = await open({ isTable: into === 'table' });
    const { host, model } = bench;
    host.book.selection = { row: 2, column: 3, rows: 1, columns: 1 };
    if (into === 'cell') model.target.value = 'cell';
    const before = snapshot(bench.sheet);
    let isLost = false;
    host.forget();
    host.fault = (index) => {
      isLost ||= index === k;
      return index === k ? { when, code: 'InvalidOrTimedOutSession' } : undefined;
    };
    await model.insert(ASKED);
    host.fault = () => undefined;
    return { ...bench, before, isLost };
  }

  it.each(LOSSES)(
    'at any k-th message leaves nothing that is not told, into a $into, $when',
    async (way) => {
      for (let k = 0; ; k++) {
        const { sheet, model, before, isLost } = await insertLosing(k, way);
        if (!isLost) {
          expect(model.said.value?.intent).toBe('success');
          expect(k).toBeGreaterThan(2);
          break;
        }
        const written = formulasIn(sheet, 3).length;
        // What is said to be done is there.
        if (model.said.value?.intent === 'success') {
          expect(written).toBeGreaterThan(0);
        } else {
          expect(['warning', 'error']).toContain(model.said.value?.intent);
          // What is there is told, and can be taken away again.
          if (written > 0) expect(model.written.value).toBeDefined();
          if (written > 0 && way.into !== 'cell') {
            expect(model.said.value?.text.zh).toContain(String(written));
          }
        }
        if (model.written.value) await model.undo();
        expect(snapshot(sheet)).toEqual(before);
      }
    },
  );

  it.each(LOSSES)(
    'at any k-th message of undoing: the same again goes on, $into, $when',
    async (way) => {
      for (let k = 0; ; k++) {
        const { host, sheet, model, before } = await insertLosing(-1, way);
        let isLost = false;
        host.forget();
        host.fault = (index) => {
          isLost ||= index === k;
          return index === k ? { when: way.when, code: 'InvalidOrTimedOutSession' } : undefined;
        };
        await model.undo();
        host.fault = () => undefined;
        if (model.said.value?.intent !== 'success') await model.undo();
        expect(model.said.value?.intent).toBe('success');
        expect(snapshot(sheet)).toEqual(before);
        if (!isLost) break;
      }
    },
  );
});
