import { describe, expect, it } from 'vitest';
import { snapshot, type as typeIn } from '../../support/office/model.ts';
import { expectFound } from '../../support/office/reclassify-bench.ts';
import {
  APPROVE,
  openReview,
  type ReviewBench,
  rowsOf,
} from '../../support/office/review-bench.ts';

const TIER = 8;
const CURRENT = 6;
const VALUE = 7;

const tierOf = ({ sheet }: ReviewBench, row: number) => sheet.grid.value(row, TIER);

async function approveAll(bench: ReviewBench) {
  const review = await bench.read();
  return bench.reviewer.decide(review.of('open'), APPROVE);
}

describe('review as a setting', () => {
  it('is off at first and kept in the workbook', async () => {
    const bench = openReview(5);
    expect(expectFound(await bench.reviewer.isOn())).toBe(false);
    expectFound(await bench.reviewer.setOn(true));
    expect(expectFound(await bench.another().reviewer.isOn())).toBe(true);
  });
});

describe('with review on', () => {
  it('nothing is written past it, not even by a pane that was opened before', async () => {
    const bench = openReview(20);
    const preview = await bench.preview();
    expectFound(await bench.another().reviewer.setOn(true));
    const before = snapshot(bench.sheet);
    const refused = await bench.reclassifier.apply(preview);
    expect(refused).toMatchObject({ ok: false, error: { code: 'reviewed' } });
    expect(snapshot(bench.sheet)).toEqual(before);
    expectFound(await bench.reviewer.setOn(false));
    expectFound(await bench.reclassifier.apply(preview));
  });
});

describe('cancelling', () => {
  const stopAfter = (pieces: number) => {
    const stopper = new AbortController();
    let done = 0;
    const onProgress = () => {
      done++;
      if (done === pieces) stopper.abort();
    };
    return { signal: stopper.signal, onProgress };
  };

  it('a submission tells how far it came; the same again completes it', async () => {
    const bench = openReview(20, 4);
    const preview = await bench.preview();
    const report = expectFound(await bench.reviewer.submit(preview, stopAfter(2)));
    expect(report).toMatchObject({ state: 'cancelled', submitted: 8 });
    expect(bench.count()).toBe(8);
    const rest = preview.counts.changed - 8;
    expect(await bench.submit()).toMatchObject({ state: 'done', submitted: rest, waiting: 8 });
  });

  it('marking and carrying out tell the part that is done', async () => {
    const bench = openReview(20, 4);
    const { submitted } = await bench.submit();
    const open = (await bench.read()).of('open');
    const marked = await bench.reviewer.decide(open, APPROVE, stopAfter(1));
    expect(marked.state).toBe('cancelled');
    const { approved } = (await bench.read()).counts;
    expect(approved).toBeGreaterThan(0);
    expect(approved).toBeLessThan(submitted);
    await approveAll(bench);
    const review = await bench.read();
    const { report } = expectFound(await bench.reviewer.carryOut(review, undefined, stopAfter(1)));
    expect(report.state).toBe('cancelled');
    const after = await bench.read();
    expect(after.counts).toMatchObject({ applied: report.changes });
    expect(after.counts.approved).toBe(submitted - report.changes);
    expect(bench.log()).toHaveLength(report.changes);
  });
});

describe('submitting (§1.3.3(1))', () => {
  it('writes applications and no tier', async () => {
    const bench = openReview(20);
    const before = snapshot(bench.sheet);
    const preview = await bench.preview();
    const report = expectFound(await bench.reviewer.submit(preview));
    expect(report).toMatchObject({ state: 'done', submitted: preview.counts.changed });
    expect(snapshot(bench.sheet)).toEqual(before);
    expect(bench.log()).toEqual([]);
    expect(bench.count()).toBe(preview.counts.changed);
    const first = preview.changes().at(0);
    expect(bench.cell(0, '客户编号')).toBe(first.id);
    expect(bench.cell(0, '客户名称')).toBe(first.name);
    expect(bench.cell(0, '状态')).toBe('待审核');
    expect(bench.cell(0, '清单')).toBe('客户');
    expect(bench.cell(0, '条款')).toContain('§1.2.1');
    const review = await bench.read();
    expect(review.counts.open).toBe(preview.counts.changed);
    expect(review.of('open').at(0).customerRow).toBe(first.row);
  });

  it('the same again applies for nothing twice', async () => {
    const bench = openReview(20);
    const { submitted } = await bench.submit();
    expect(await bench.submit()).toMatchObject({ submitted: 0, waiting: submitted, superseded: 0 });
    expect(bench.count()).toBe(submitted);
  });

  it('the check says what the change rests on, compared as text', async () => {
    const bench = openReview(5);
    await bench.submit();
    expect(JSON.parse(bench.cell(0, '校验'))).toEqual(
      expect.arrayContaining(['municipal', 'gold', 'standard', '一号市']),
    );
  });

  it('applications of before, whose check is a hash, are known and stay current', async () => {
    const bench = openReview(5);
    const { submitted } = await bench.submit();
    const checks = ['dldssj.5akip5', '2qvfrr.50uz2t', '17vnd0d.1h703c3'];
    checks.forEach((check, index) => {
      bench.put(index, '校验', check);
    });
    expect(submitted).toBe(checks.length);
    expect(await bench.submit()).toMatchObject({ submitted: 0, waiting: submitted });
    expect((await bench.read()).counts).toMatchObject({ open: submitted, stale: 0 });
    typeIn(bench.sheet, 1, VALUE, 1);
    expect((await bench.read()).counts).toMatchObject({ open: submitted - 1, stale: 1 });
  });

  it('a new run supersedes the open application of a customer, and says so', async () => {
    const bench = openReview(20);
    await bench.submit();
    const row = (await bench.read()).of('open').at(0).customerRow ?? 0;
    const id = bench.cell(0, '客户编号');
    typeIn(bench.sheet, row - 1, VALUE, 1);
    const report = await bench.submit();
    expect(report.superseded).toBeGreaterThan(0);
    expect(report.message.zh).toContain('取代');
    expect(bench.cell(0, '状态')).toBe('已取代');
    const review = await bench.read();
    const again = Array.from({ length: review.of('open').length }, (_, at) =>
      review.of('open').at(at),
    ).filter(({ application }) => application.id === id);
    expect(again.length).toBeLessThanOrEqual(1);
    expect(review.counts.stale).toBe(0);
  });

  it('leaves out customers without id and name, and ids that are there twice', async () => {
    const bench = openReview(20);
    const [first, second] = [0, 1].map((at) => at);
    const preview = await bench.preview();
    const [a, b] = [first, second].map((at) => preview.changes().at(at ?? 0).row - 1);
    bench.sheet.grid.put(a ?? 0, 0, undefined);
    bench.sheet.grid.put(a ?? 0, 1, undefined);
    const other = b === 20 ? 19 : (b ?? 0) + 1;
    bench.sheet.grid.put(other, 0, String(bench.sheet.grid.value(b ?? 0, 0)));
    const report = await bench.submit();
    expect(report.unnamed).toContain((a ?? 0) + 1);
    expect(report.repeated).toContain((b ?? 0) + 1);
    expect(report.message.zh).toContain('编号重复');
  });

  it('finds its columns where people moved them, and keeps the columns they added', async () => {
    const bench = openReview(20);
    await bench.submit();
    const { grid } = bench.applications();
    const rows = bench.count() + 1;
    for (let row = 0; row < rows; row++) {
      const [place, id] = [grid.value(row, 1), grid.value(row, 2)];
      grid.put(row, 1, id);
      grid.put(row, 2, place);
      grid.put(row, 14, row === 0 ? '我们的批注' : `批注${row}`);
    }
    const before = snapshot(bench.applications());
    expect(await bench.submit()).toMatchObject({ submitted: 0 });
    expect(snapshot(bench.applications())).toEqual(before);
    typeIn(bench.sheet, 3, VALUE, 5);
    const { submitted } = await bench.submit();
    expect(submitted).toBeGreaterThan(0);
    expect(bench.cell(rows - 1, '客户编号')).toMatch(/^K/);
    expect(bench.cell(rows - 1, '清单')).toBe('客户');
  });

  it.each([['状态'], ['执行'], ['校验']])(
    'a head %s that is gone is told, nothing is written',
    async (head) => {
      const bench = openReview(20);
      await bench.submit();
      const { grid } = bench.applications();
      for (let column = 0; column < 14; column++) {
        if (grid.value(0, column) === head) grid.put(0, column, '改了名');
      }
      const before = snapshot(bench.applications());
      const refused = await bench.reviewer.submit(await bench.preview());
      expect(refused).toMatchObject({ ok: false, error: { code: 'heads' } });
      expect(JSON.stringify(refused)).toContain(`第 1 行找不到列名: ${head}`);
      expect(await bench.reviewer.read()).toMatchObject({ ok: false, error: { code: 'heads' } });
      expect(snapshot(bench.applications())).toEqual(before);
    },
  );

  it('names that look like formulas stay texts', async () => {
    const bench = openReview(6);
    bench.sheet.grid.put(1, 1, '=HYPERLINK("http://x","y")');
    bench.sheet.grid.put(1, 0, '001');
    bench.sheet.grid.put(1, 3, '一般');
    bench.sheet.grid.put(1, CURRENT, '金牌');
    await bench.submit();
    expect(bench.cell(0, '客户名称')).toBe('=HYPERLINK("http://x","y")');
    expect(bench.cell(0, '客户编号')).toBe('001');
    const cells = Object.values(snapshot(bench.applications()));
    expect(cells.every((cell) => typeof cell === 'string')).toBe(true);
    expect((await bench.read()).counts.stale).toBe(0);
  });

  it('is taken back as long as nobody has decided on it', async () => {
    const bench = openReview(20);
    const { run, submitted } = await bench.submit();
    bench.put(0, '状态', '通过');
    expect(expectFound(await bench.reviewer.withdraw(run))).toBe(submitted - 1);
    expect((await bench.read()).counts).toMatchObject({ withdrawn: submitted - 1, approved: 1 });
  });
});

describe('marking', () => {
  it('writes status, reviewer and remark of those chosen, and nothing else', async () => {
    const bench = openReview(20);
    await bench.submit();
    const before = snapshot(bench.applications());
    const review = await bench.read();
    const chosen = review.of('open', bench.cell(1, '客户编号'));
    const report = await bench.reviewer.decide(chosen, {
      ...{ verdict: 'rejected', reviewer: '王工', remark: '现网容量不足' },
    });
    expect(report).toMatchObject({ state: 'done', decided: 1, asked: 1 });
    expect(bench.cell(1, '状态')).toBe('驳回');
    expect(bench.cell(1, '审核人')).toBe('王工');
    expect(bench.cell(1, '备注')).toBe('现网容量不足');
    const after = snapshot(bench.applications());
    const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
    expect(changed).toHaveLength(3);
  });

  it('is found by its run wherever people sorted it to', async () => {
    const bench = openReview(20);
    await bench.submit();
    const review = await bench.read();
    const id = bench.cell(0, '客户编号');
    const chosen = review.of('open', id);
    bench.applications().grid.insertRow(1);
    bench.applications().grid.insertRow(1);
    await bench.reviewer.decide(chosen, APPROVE);
    expect(bench.cell(2, '客户编号')).toBe(id);
    expect(bench.cell(2, '状态')).toBe('通过');
    expect(bench.cell(0, '状态')).toBe('');
  });

  it('what somebody else decided since it was shown stands, and is told', async () => {
    const bench = openReview(20);
    const { submitted } = await bench.submit();
    const review = await bench.read();
    bench.put(2, '状态', '不同意');
    bench.put(2, '审核人', '李工');
    const report = await bench.reviewer.decide(review.of('open'), APPROVE);
    expect(report).toMatchObject({ decided: submitted - 1, overtaken: [4] });
    expect(report.message.zh).toContain('保留他们的内容');
    expect([bench.cell(2, '状态'), bench.cell(2, '审核人')]).toEqual(['不同意', '李工']);
  });

  it('a formula in the status is left alone, and told', async () => {
    const bench = openReview(20);
    await bench.submit();
    typeIn(bench.applications(), 1, 8, '=IF(1,"待审核","")');
    bench.applications().grid.put(1, 8, { formula: '=IF(1,"待审核","")', value: '待审核' });
    const review = await bench.read();
    const report = await bench.reviewer.decide(review.of('open'), APPROVE);
    expect(report.message.zh).toContain('I2 是公式');
    expect(bench.applications().grid.formula(1, 8)).toBe('=IF(1,"待审核","")');
  });
});

describe('carrying out what is approved', () => {
  it('writes only what is approved, once, logs it with the reviewer, and marks it', async () => {
    const bench = openReview(20);
    const { submitted } = await bench.submit();
    bench.put(0, '状态', ' 同意 ');
    bench.put(0, '审核人', '王工');
    bench.put(1, '状态', 'OK');
    bench.put(2, '状态', '驳回');
    const review = await bench.read();
    expect(review.counts).toMatchObject({ approved: 2, rejected: 1, open: submitted - 3 });
    const done = expectFound(await bench.reviewer.carryOut(review));
    expect(done.report).toMatchObject({ state: 'done', changes: 2, logged: 2, rowsWritten: 2 });
    expect(bench.log().map(([, , , to]) => to)).toEqual([
      bench.cell(0, '新等级'),
      bench.cell(1, '新等级'),
    ]);
    expect(bench.cell(0, '执行')).toContain(done.report.run);
    expect(bench.cell(2, '执行')).toBe('');
    const written = Array.from({ length: 20 }, (_, at) => tierOf(bench, at + 1)).filter(Boolean);
    expect(written).toHaveLength(2);
    const row = (review.of('approved').at(0).customerRow ?? 0) - 1;
    expect(tierOf(bench, row)).toBe(bench.cell(0, '新等级'));
    expect(String(bench.sheet.grid.value(row, TIER + 2))).toContain('审核通过: 王工');

    const again = await bench.read();
    expect(again.counts).toMatchObject({ approved: 0, applied: 2 });
    expect(await bench.reviewer.carryOut(again)).toMatchObject({ ok: false });
    expect(bench.log()).toHaveLength(2);
  });

  it('is undone by the same revert: cells, log and sheet of applications agree', async () => {
    const bench = openReview(20);
    await bench.submit();
    const before = snapshot(bench.sheet);
    await approveAll(bench);
    const approved = snapshot(bench.applications());
    const { report } = expectFound(await bench.reviewer.carryOut(await bench.read()));
    const person = bench.another();
    expect(expectFound(await person.reclassifier.revertLast())).toMatchObject({ state: 'done' });
    expect(snapshot(bench.sheet)).toEqual(before);
    expect(snapshot(bench.applications())).toEqual(approved);
    expect(bench.log()).toHaveLength(2 * report.changes);
    expect((await bench.read()).counts.approved).toBe(report.changes);
  });

  it('people may sort the applications between: revert finds them all the same', async () => {
    const bench = openReview(20);
    await bench.submit();
    await approveAll(bench);
    expectFound(await bench.reviewer.carryOut(await bench.read()));
    bench.applications().grid.insertRow(3);
    expectFound(await bench.reclassifier.revertLast());
    expect((await bench.read()).counts.applied).toBe(0);
  });

  it('shows as stale, and does not carry out, what changed since: value, tier, row, id', async () => {
    const bench = openReview(30);
    await bench.submit();
    await approveAll(bench);
    const rows = (await bench.read()).of('approved');
    const at = (index: number) => (rows.at(index).customerRow ?? 0) - 1;
    const total = rows.length;
    const [value, tier, gone, twice] = [0, 1, 2, 3].map(at) as [number, number, number, number];
    typeIn(bench.sheet, value, VALUE, 123_456);
    const held = String(bench.sheet.grid.value(tier, CURRENT));
    bench.sheet.grid.put(tier, CURRENT, held === '铜牌' ? '银牌' : '铜牌');
    bench.sheet.grid.put(gone, 0, 'ANDERS');
    const other = at(5);
    bench.sheet.grid.put(other, 0, String(bench.sheet.grid.value(twice, 0)));
    const review = await bench.read();
    expect(review.counts).toMatchObject({ stale: 5, approved: total - 5 });
    const reasons = Array.from({ length: 5 }, (_, index) => review.of('stale').at(index).why?.zh);
    expect(reasons[0]).toContain('在提交后有改动');
    expect(reasons[1]).toContain('现等级已是');
    expect(reasons[2]).toContain('清单中已没有客户');
    expect(reasons[3]).toContain('清单中有多行');
    const { report } = expectFound(await bench.reviewer.carryOut(review));
    expect(report.changes).toBe(total - 5);
    for (const row of [value, tier, gone, twice]) expect(tierOf(bench, row)).toBe('');
  });

  it('a row that only moved is found by its customer', async () => {
    const bench = openReview(20);
    await bench.submit();
    await approveAll(bench);
    bench.sheet.grid.insertRow(1);
    bench.sheet.grid.insertRow(8);
    const review = await bench.read();
    expect(review.counts.stale).toBe(0);
    const { application, customerRow } = review.of('approved').at(0);
    expectFound(await bench.reviewer.carryOut(review));
    expect(bench.sheet.grid.value((customerRow ?? 0) - 1, 0)).toBe(application.id);
    expect(tierOf(bench, (customerRow ?? 0) - 1)).toBe(application.texts.to);
  });

  it('a word that means the same makes nothing stale', async () => {
    const bench = openReview(20);
    await bench.submit();
    for (let row = 1; row <= 20; row++) {
      const category = String(bench.sheet.grid.value(row, 3));
      if (category === '市县级') bench.sheet.grid.put(row, 3, '市县级集团客户');
    }
    expect((await bench.read()).counts.stale).toBe(0);
  });

  it('a list that is gone, a tier edited in the application: stale, told, not carried out', async () => {
    const bench = openReview(20);
    await bench.submit();
    await approveAll(bench);
    bench.put(0, '新等级', bench.cell(0, '新等级') === '金牌级' ? '银牌级' : '金牌级');
    bench.put(1, '新等级', '钻石级');
    const review = await bench.read();
    expect(rowsOf(review, 'stale')).toEqual([2]);
    expect(rowsOf(review, 'unreadable')).toEqual([3]);
    bench.sheet.name = '客户(旧)';
    const gone = await bench.read();
    expect(gone.counts.approved).toBe(0);
    expect(gone.of('stale').at(1).why?.zh).toContain('找不到清单“客户”');
  });

  it('unknown words are shown as such; a row copied twice decides nothing', async () => {
    const bench = openReview(20);
    const { submitted } = await bench.submit();
    bench.put(0, '状态', '再议一下');
    const { grid } = bench.applications();
    for (let column = 0; column < 14; column++) {
      grid.put(submitted + 1, column, grid.value(2, column));
    }
    const review = await bench.read();
    expect(review.counts).toMatchObject({ unknown: 1, duplicate: 2 });
    expect(review.of('unknown').at(0).why?.zh).toContain('不认识的状态“再议一下”');
  });

  it('only what the person saw as approved: later approvals wait', async () => {
    const bench = openReview(20);
    await bench.submit();
    bench.put(0, '状态', '通过');
    bench.put(1, '状态', '通过');
    const review = await bench.read();
    bench.put(1, '状态', '驳回');
    bench.put(2, '状态', '通过');
    const done = expectFound(await bench.reviewer.carryOut(review));
    expect(done).toMatchObject({ report: { changes: 1 }, skipped: 1 });
    expect(bench.cell(2, '执行')).toBe('');
  });

  it('two people who carry out at once: each change is written and logged once', async () => {
    const bench = openReview(20);
    await bench.submit();
    await approveAll(bench);
    const colleague = bench.another();
    const [mine, theirs] = [await bench.read(), await colleague.read()];
    const outcomes = await Promise.all([
      bench.reviewer.carryOut(mine),
      colleague.reviewer.carryOut(theirs),
    ]);
    expect(outcomes.some(({ ok }) => ok)).toBe(true);
    const customers = bench.log().map(([, customer]) => customer);
    expect(new Set(customers).size).toBe(customers.length);
    expect(customers).toHaveLength(mine.counts.approved);
  });
});

describe('the caps of what is approved (§1.2.1(2))', () => {
  it('warns with figures where promotions are approved without the demotions', async () => {
    const bench = openReview(60);
    await bench.submit();
    const all = (await bench.read()).of('open');
    const rank = ['金牌级', '银牌级', '铜牌级', '标准级'];
    for (let index = 0; index < all.length; index++) {
      const { application } = all.at(index);
      const isPromotion = rank.indexOf(application.texts.to) < rank.indexOf(application.texts.from);
      if (isPromotion) bench.put(application.row - 2, '状态', '通过');
    }
    const promoted = await bench.read();
    expect(promoted.counts.approved).toBeGreaterThan(0);
    expect(promoted.caps.length).toBe(3);
    expect(promoted.broken.length).toBeGreaterThan(0);
    expect(promoted.broken[0]?.message.zh).toMatch(
      /市 .牌级: \d+ → \d+ 户, 上限 \d+ 户\(基数 \d+\), 超 \d+ 户/,
    );

    await approveAll(bench);
    const whole = await bench.read();
    expect(whole.broken.length).toBeLessThan(promoted.broken.length);
    // What was carried out before counts as held, though its column still says otherwise.
    expectFound(await bench.reviewer.carryOut(whole));
    expect((await bench.read()).caps).toEqual([]);
  });
});
