import { describe, expect, it } from 'vitest';
import type { Preview } from '../../../addin/reclassify/reclassify.ts';
import type { RecognisedServices } from '../../../addin/services/types.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import { decideLevel } from '../../../shared/rules/level.ts';
import { LEVEL_LABELS } from '../../support/norm-words.ts';
import { fillCustomers } from '../../support/office/customers.ts';
import type { Fault } from '../../support/office/emulated-host.ts';
import { type SheetModel, snapshot, type as typeIn } from '../../support/office/model.ts';
import { type Bench, expectFound, openBench } from '../../support/office/reclassify-bench.ts';
import { APPROVE, openReview } from '../../support/office/review-bench.ts';
import { addServices, followServices } from '../../support/office/services.ts';
import { expectOk } from '../../support/office/test-workbook.ts';

const CUSTOMERS = 12;
const SERVICES = 20;
const LEVEL = 7;
const TIER = 8;
const book = NORM_EDITIONS[0].book;

interface ServicesBench extends Bench {
  readonly services: SheetModel;
  recogniseServices(): Promise<RecognisedServices>;
  previewBoth(): Promise<Preview>;
}

function openServices(pieceRows?: number, count = SERVICES): ServicesBench {
  const bench = openBench(CUSTOMERS, pieceRows);
  const services = addServices(bench.host.book, count, CUSTOMERS);
  const recogniseServices = async () => {
    const places = expectOk(await bench.workbook.listPlaces());
    const place = places.find(({ name }) => name === '业务');
    if (!place) expect.fail('no services');
    return expectFound(await bench.reclassifier.recogniseServices(place));
  };
  return {
    ...bench,
    ...{ services, recogniseServices },
    async previewBoth() {
      const recognised = await bench.recognise();
      const there = await recogniseServices();
      const choice = { recognised: there, fields: there.fields };
      return expectFound(
        await bench.reclassifier.preview(recognised, recognised.mapping, { services: choice }),
      );
    },
  };
}

const levelIn = ({ services }: ServicesBench, row: number, column = LEVEL) =>
  String(services.grid.value(row, column));

const count = await (async () => {
  const bench = openServices(6);
  const preview = await bench.previewBoth();
  bench.host.forget();
  expectFound(await bench.reclassifier.apply(preview));
  return bench.host.work.length;
})();

describe('services follow the tier (§1.3.3(2))', () => {
  it('finds customer, service, scope and hub by their heads, and remembers what was mapped', async () => {
    const bench = openServices();
    const recognised = await bench.recogniseServices();
    expect(recognised.fields).toEqual({
      ...{ customer: 1, service: 2, scope: 3, hub: 4, agreed: 5, current: 6 },
    });
    const fields = { customer: 1, service: 2, scope: 3 };
    expectFound(await bench.reclassifier.rememberServices({ recognised, fields }));
    const recalled = expectFound(await bench.reopen().recallServices());
    expect(recalled).toMatchObject({ fields, remembered: true, place: { name: '业务' } });
    expectFound(await bench.reclassifier.rememberServices(undefined));
    expect(expectFound(await bench.reopen().recallServices())).toBeUndefined();
  });

  it('a row of totals and remarks below are no services, and told of', async () => {
    const bench = openServices();
    typeIn(bench.services, 0, LEVEL, '地市');
    typeIn(bench.services, 1, LEVEL, '南京');
    typeIn(bench.services, SERVICES + 1, 0, '合计');
    typeIn(bench.services, SERVICES + 1, 6, '20');
    typeIn(bench.services, SERVICES + 400, 1, '以上为全部业务');
    const { services } = await bench.previewBoth();
    expect(services?.counts).toMatchObject({ rows: SERVICES, unread: 0 });
    expect(services?.plan.rows).toBe(SERVICES);
    expect(services?.notes).toMatchObject([{ code: 'rows-below', count: 1, row: SERVICES + 401 }]);
  });

  it('a preview shows each change of level with its clause, and writes nothing', async () => {
    const bench = openServices();
    const before = snapshot(bench.services);
    const { services } = await bench.previewBoth();
    expect(services?.counts).toMatchObject({ rows: SERVICES, unread: 0 });
    expect(services?.counts.changed).toBeGreaterThan(0);
    const change = services?.changes.at(0);
    expect(change?.from).not.toBe(change?.to);
    expect(change?.because[0]?.source.row.clause).toContain('表1-1');
    expect(snapshot(bench.services)).toEqual(before);
  });

  it('writes level, change and reason in columns of their own, and logs each change', async () => {
    const bench = openServices();
    const before = snapshot(bench.services);
    const preview = await bench.previewBoth();
    const report = expectFound(await bench.reclassifier.apply(preview));
    const changed = preview.services?.counts.changed ?? 0;
    expect(report.parts).toEqual([
      expect.objectContaining({ part: 'customers', rowsWritten: CUSTOMERS }),
      { part: 'services', rowsWritten: SERVICES, rows: SERVICES, changes: changed },
    ]);
    expect(report.message.zh).toContain(`业务 ${SERVICES} / ${SERVICES} 行(调整 ${changed} 项)`);
    expect(bench.log()).toHaveLength(preview.counts.changed + changed);
    expect(snapshot(bench.services)).toMatchObject(before);
    expect([0, 1, 2].map((at) => levelIn(bench, 0, LEVEL + at))).toEqual([
      ...['SLA业务保障等级', 'SLA保障变更', 'SLA保障理由'],
    ]);
    // By the tier as it is written in the list now.
    const tiers = new Map<string, string>();
    for (let row = 1; row <= CUSTOMERS; row++) {
      tiers.set(String(bench.sheet.grid.value(row, 0)), String(bench.sheet.grid.value(row, TIER)));
    }
    const ranks = {
      金牌级: 'gold',
      银牌级: 'silver',
      铜牌级: 'bronze',
      标准级: 'standard',
    } as const;
    for (let row = 1; row <= SERVICES; row += 5) {
      const tier = tiers.get(levelIn(bench, row, 1)) as keyof typeof ranks;
      const level = decideLevel(
        {
          ...{ tier: ranks[tier], service: 'data-line', scope: 'inter-province' },
          ...{ hub: false, protected: true },
        },
        book,
      );
      expect(level.ok && LEVEL_LABELS[level.value]?.zh).toBe(levelIn(bench, row));
    }
  });

  it('is undone by the same revert, list and services', async () => {
    const bench = openServices(4);
    const before = [snapshot(bench.sheet), snapshot(bench.services)];
    expectFound(await bench.reclassifier.apply(await bench.previewBoth()));
    expect(expectFound(await bench.reopen().revertLast())).toMatchObject({ state: 'done' });
    expect([snapshot(bench.sheet), snapshot(bench.services)]).toEqual(before);
    const [applied, reverted] = [false, true].map((isRevert) =>
      bench.log().filter(([mark]) => mark?.endsWith('撤销') === isRevert),
    );
    expect(applied?.length).toBe(reverted?.length);
  });

  it('tells per row: unknown customers, a data line without scope (R17), words it does not know', async () => {
    const bench = openServices();
    bench.services.grid.put(1, 1, 'K999999');
    bench.services.grid.put(2, 2, '数据专线');
    bench.services.grid.put(3, 2, '卫星电话');
    bench.services.grid.put(4, 1, undefined);
    bench.services.grid.put(5, 2, '集团E网');
    bench.sheet.grid.put(12, 3, '火星客户');
    bench.services.grid.put(6, 1, String(bench.sheet.grid.value(12, 0)));
    const preview = await bench.previewBoth();
    const unread = preview.services?.unread;
    const told = Array.from({ length: unread?.length ?? 0 }, (_, at) => unread?.at(at));
    const by = new Map(told.map((one) => [one?.row, one?.message.zh ?? '']));
    expect(by.get(2)).toContain('客户清单中有的编号或名称');
    expect(by.get(3)).toContain('数据专线须给出范围');
    expect(by.get(4)).toContain('卫星电话');
    expect(by.get(5)).toContain('每项业务都要有客户编号或名称');
    expect(by.get(6)).toContain('集团E网');
    expect(by.get(7)).toContain('该客户的行有误');
    expectFound(await bench.reclassifier.apply(preview));
    expect(levelIn(bench, 1)).toMatch(/^错误:/);
    expect(levelIn(bench, 8)).not.toMatch(/^错误:/);
  });

  it('an agreed level replaces the table (R24), the level held today is what a change is from', async () => {
    const bench = openServices();
    bench.services.grid.put(1, 5, 'AA级');
    bench.services.grid.put(1, 6, 'AAA');
    const { services } = await bench.previewBoth();
    expect(services?.changes.at(0)).toMatchObject({ row: 2, from: 'AAA', to: 'AA' });
    expect(services?.changes.at(0).because[0]?.source.row).toMatchObject({ reading: 'R24' });
  });

  it('rows of services changed since the preview stop it before anything is written', async () => {
    const bench = openServices();
    const preview = await bench.previewBoth();
    typeIn(bench.services, 3, 3, '跨省');
    const before = [snapshot(bench.sheet), snapshot(bench.services)];
    const refused = await bench.reclassifier.apply(preview);
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-since' } });
    expect(JSON.stringify(refused)).toContain('业务表有行被修改(第 4 行');
    expect([snapshot(bench.sheet), snapshot(bench.services)]).toEqual(before);
  });

  it('the list itself is refused as the services, since both would write to the same columns', async () => {
    const bench = openServices();
    const recognised = await bench.recognise();
    const same = expectFound(await bench.reclassifier.recogniseServices(recognised.place));
    const choice = { recognised: same, fields: { customer: 0, service: 3 } };
    const refused = await bench.reclassifier.preview(recognised, recognised.mapping, {
      services: choice,
    });
    expect(JSON.stringify(refused)).toContain('业务表与客户清单是同一处');
  });

  it.each(Array.from({ length: count }, (_, k) => k))(
    'the connection is lost at message %i of applying: the log agrees, and revert undoes both',
    async (k) => {
      const bench = openServices(6);
      const before = [snapshot(bench.sheet), snapshot(bench.services)];
      const preview = await bench.previewBoth();
      const fault: Fault = {
        when: k % 2 === 0 ? 'after' : 'midway',
        code: 'InvalidOrTimedOutSession',
      };
      bench.host.forget();
      bench.host.fault = (index) => (index >= k && index < k + 2 ? fault : undefined);
      await bench.reclassifier.apply(preview);
      bench.host.fault = () => undefined;
      const pane = bench.reopen();
      const last = expectFound(await pane.settle());
      const changes = [
        ...[bench.sheet, bench.services].flatMap((sheet, at) =>
          Array.from({ length: at === 0 ? CUSTOMERS : SERVICES }, (_, row) =>
            String(sheet.grid.value(row + 1, at === 0 ? TIER + 1 : LEVEL + 1)),
          ),
        ),
      ].filter((text) => text.includes('→'));
      expect(bench.log()).toHaveLength(changes.length);
      if (last) expectFound(await pane.revertLast());
      expect([snapshot(bench.sheet), snapshot(bench.services)]).toEqual(before);
    },
  );
});

describe('services follow what was approved', () => {
  it('in two lists at once: one table, one run, one revert', async () => {
    const bench = openReview(CUSTOMERS);
    const { book } = bench.host;
    const other = book.addSheet('客户二');
    fillCustomers(other, CUSTOMERS);
    for (let row = 1; row <= CUSTOMERS; row++) {
      other.grid.put(row, 0, `Z${row}`);
      other.grid.put(row, 1, `乙${row}`);
    }
    const services = addServices(book, SERVICES, CUSTOMERS);
    for (let row = 1; row <= 12; row++) services.grid.put(row, 1, `Z${row}`);
    const places = expectOk(await bench.workbook.listPlaces());
    const placeOf = (wanted: string) =>
      places.find(({ name }) => name === wanted) ?? expect.fail(`no ${wanted}`);
    const recognised = expectFound(await bench.reclassifier.recogniseServices(placeOf('业务')));
    const choice = { recognised, fields: recognised.fields };
    expectFound(await bench.reclassifier.rememberServices(choice));
    for (const name of ['客户', '客户二']) {
      const list = expectFound(await bench.reclassifier.recognise(placeOf(name)));
      const preview = expectFound(await bench.reclassifier.preview(list, list.mapping));
      expectFound(await bench.reviewer.submit(preview));
    }
    const sheets = [bench.sheet, other, services];
    const before = sheets.map(snapshot);
    await bench.reviewer.decide((await bench.read()).of('open'), APPROVE);
    const { report } = expectFound(await bench.reviewer.carryOut(await bench.read()));
    expect(report).toMatchObject({ state: 'done', logBehind: false });
    expect([0, 1, 2].map((at) => services.grid.value(0, LEVEL + at))).toEqual([
      ...['SLA业务保障等级', 'SLA保障变更', 'SLA保障理由'],
    ]);
    const written = Array.from({ length: SERVICES }, (_, row) => row + 1)
      .filter((row) => services.grid.value(row, LEVEL) !== '')
      .map((row) => String(services.grid.value(row, 1)).charAt(0));
    expect(new Set(written)).toEqual(new Set(['K', 'Z']));
    expect(report.parts[1]?.rowsWritten).toBe(written.length);
    expect(expectFound(await bench.reclassifier.revertLast())).toMatchObject({ state: 'done' });
    expect(sheets.map(snapshot)).toEqual(before);
  });

  it('only those of the customers whose applications are carried out; revert undoes them too', async () => {
    const bench = openReview(CUSTOMERS);
    const services = addServices(bench.host.book, SERVICES, CUSTOMERS);
    await followServices(bench);
    await bench.submit();
    const before = snapshot(services);
    const id = bench.cell(0, '客户编号');
    const open = (await bench.read()).of('open', id);
    await bench.reviewer.decide(open, APPROVE);
    const { report } = expectFound(await bench.reviewer.carryOut(await bench.read()));
    const theirs = Array.from({ length: SERVICES }, (_, row) => row + 1).filter(
      (row) => services.grid.value(row, 1) === id,
    );
    const written = Array.from({ length: SERVICES }, (_, row) => row + 1).filter(
      (row) => services.grid.value(row, LEVEL) !== '',
    );
    expect(written).toEqual(theirs);
    expect(report.parts[1]).toMatchObject({ part: 'services', rowsWritten: theirs.length });
    expect(report.logged).toBe(report.changes);
    expectFound(await bench.reclassifier.revertLast());
    expect(snapshot(services)).toEqual(before);
  });
});
