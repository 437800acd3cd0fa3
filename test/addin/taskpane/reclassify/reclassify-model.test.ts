import { describe, expect, it } from 'vitest';
import { ReclassifyModel } from '../../../../addin/taskpane/reclassify/reclassify-model.ts';
import { SubmissionModel } from '../../../../addin/taskpane/reclassify/submission-model.ts';
import { ServicesModel } from '../../../../addin/taskpane/services/services-model.ts';
import { SAMPLE_SHEET } from '../../../../addin/taskpane/session/sample-list.ts';
import { NORM } from '../../../../shared/norm/rulebook.ts';
import { EmulatedHost } from '../../../support/office/emulated-host.ts';
import { snapshot, type as typeIn } from '../../../support/office/model.ts';
import { listOf, openSession } from '../../../support/office/open-session.ts';

async function open(host: EmulatedHost) {
  const opened = await openSession(host);
  const { session, pane } = opened;
  const services = new ServicesModel(session);
  const submission = new SubmissionModel(session, pane);
  const reclassify = new ReclassifyModel(session, pane, services, submission);
  return { ...opened, reclassify };
}

describe('the way through the pane', () => {
  it('goes from the list to tiers written and back again', async () => {
    const host = listOf(60);
    const sheet = host.book.sheet('客户');
    const before = snapshot(sheet);
    const { session, reclassify, focused } = await open(host);
    const { list } = session;
    expect(list.place.value?.name).toBe('客户');
    expect(list.isReady.value).toBe(true);

    await reclassify.makePreview();
    expect(reclassify.way.value.preview?.counts.rows).toBe(60);
    expect(snapshot(sheet)).toEqual(before);

    await reclassify.apply();
    expect(reclassify.way.value.report).toMatchObject({
      of: 'run',
      report: { state: 'done', rows: 60 },
    });
    expect(session.lastRun.run.value?.state).toBe('done');
    expect(snapshot(sheet)).not.toEqual(before);

    await reclassify.revert();
    expect(reclassify.way.value.report).toMatchObject({ of: 'revert', report: { state: 'done' } });
    expect(snapshot(sheet)).toEqual(before);
    expect(focused).toEqual(['summary', 'report', 'report']);
  });

  it('remembers a word once it is explained, and offers it as an alias', async () => {
    const host = listOf(6);
    const sheet = host.book.sheet('客户');
    typeIn(sheet, 1, 3, '战略客户');
    typeIn(sheet, 2, 3, '战略客户');
    const { session, reclassify, configured } = await open(host);
    const [word] = session.list.ownWords.value;
    expect(word).toMatchObject({ kind: 'category', word: '战略客户', rows: 2 });
    if (!word) return;
    session.list.mapWord(word, { kind: 'category', category: 'municipal' });
    await reclassify.makePreview();
    expect(reclassify.way.value.preview?.unread).toHaveLength(0);

    const again = await open(host);
    expect(again.session.list.recognised.value?.remembered).toBe(true);
    expect(again.session.list.ownWords.value[0]?.meaning).toBeDefined();

    await reclassify.saveAliases();
    expect(session.rules.additions.value.aliases).toEqual({ 战略客户: { category: 'municipal' } });
    expect(configured.at(-1)?.rulebook).toMatchObject({
      aliases: { 战略客户: { category: 'municipal' } },
    });
  });

  it('shows what stands in the way before anything is written, and goes on when told to', async () => {
    const host = listOf(12);
    const sheet = host.book.sheet('客户');
    const { reclassify } = await open(host);
    reclassify.chooseOver('tier', 5);
    sheet.grid.put(3, 5, { formula: '=A1', value: '金牌' });
    await reclassify.makePreview();
    await reclassify.apply();
    expect(reclassify.way.value.check?.obstacles.map(({ obstacle }) => obstacle.kind)).toContain(
      'formulas',
    );
    expect(reclassify.way.value.report).toBeUndefined();
    reclassify.allowFormulas(true);
    await reclassify.write();
    expect(reclassify.way.value.report).toMatchObject({ report: { state: 'done' } });
  });

  it('asks for a new preview where rows changed since', async () => {
    const host = listOf(12);
    const { reclassify } = await open(host);
    await reclassify.makePreview();
    typeIn(host.book.sheet('客户'), 4, 7, 99_999);
    await reclassify.apply();
    expect(reclassify.way.value.check).toMatchObject({ changedCount: 1, changedRows: [5] });
  });

  it('says that a cell is being edited, and does the step again when asked', async () => {
    const host = listOf(12);
    const { reclassify } = await open(host);
    host.fault = () => ({ when: 'before', code: 'InvalidOperationInCellEditMode' });
    await reclassify.makePreview();
    expect(reclassify.way.value.trouble).toMatchObject({ code: 'busy' });
    host.fault = () => undefined;
    reclassify.way.value.retry?.();
    await expect.poll(() => reclassify.way.value.preview?.counts.rows).toBe(12);
    expect(reclassify.way.value.trouble).toBeUndefined();
  });

  it('puts the sample in once, with a word to explain and a row in error', async () => {
    const host = new EmulatedHost();
    host.book.addSheet('Sheet1');
    const { session, reclassify } = await open(host);
    expect(session.list.places.value).toEqual([]);
    expect((await session.insertSample()).ok).toBe(true);
    const once = snapshot(host.book.sheet(SAMPLE_SHEET));
    expect((await session.insertSample()).ok).toBe(true);
    expect(snapshot(host.book.sheet(SAMPLE_SHEET))).toEqual(once);
    expect(session.list.ownWords.value.map(({ word }) => word)).toContain('战略客户');
    await reclassify.makePreview();
    const { counts } = reclassify.way.value.preview ?? {};
    expect(counts?.changed).toBeGreaterThan(10);
    expect(counts?.unread).toBeGreaterThan(0);
  });

  it('lists the changes on a sheet of their own, texts as texts', async () => {
    const host = listOf(30);
    typeIn(host.book.sheet('客户'), 1, 1, '\'=HYPERLINK("http://x")');
    const { reclassify } = await open(host);
    await reclassify.makePreview();
    await reclassify.exportList({
      ...{ sheetName: 'SLA 变更清单', language: 'zh', vocabulary: NORM.vocabulary },
    });
    const { exported, preview } = reclassify.way.value;
    expect(exported).toEqual({
      sheetName: 'SLA 变更清单',
      rows: preview?.counts.changed,
      of: preview?.counts.changed,
    });
    const cells = Object.values(snapshot(host.book.sheet('SLA 变更清单')));
    expect(cells.every((cell) => typeof cell !== 'object')).toBe(true);
  });

  it('shows no preview of words that were explained otherwise while it was made', async () => {
    const host = listOf(6);
    typeIn(host.book.sheet('客户'), 1, 3, '战略客户');
    const { session, reclassify, focused } = await open(host);
    const [word] = session.list.ownWords.value;
    if (!word) throw new Error('The list has an own word');
    const late = reclassify.makePreview();
    session.list.mapWord(word, { kind: 'category', category: 'municipal' });
    await late;
    expect(reclassify.way.value.preview).toBeUndefined();
    expect(focused).toEqual([]);
    await reclassify.makePreview();
    expect(reclassify.way.value.preview?.unread).toHaveLength(0);
  });

  it('keeps the list, wherever the selection goes, as long as its preview is shown', async () => {
    const { session, reclassify } = await open(listOf(6));
    await reclassify.makePreview();
    expect(session.list.isHeld.value).toBe(true);
    reclassify.changeSetup();
    expect(session.list.isHeld.value).toBe(false);
  });

  it('begins anew after another screen has written, and looks up the last run', async () => {
    const { session, reclassify } = await open(listOf(6));
    await reclassify.makePreview();
    await reclassify.apply();
    session.lastRun.run.value = undefined;
    session.writtenElsewhere();
    expect(reclassify.way.value.report).toBeUndefined();
    await expect.poll(() => session.lastRun.run.value?.state).toBe('done');
  });

  it('drops a preview that other rules made', async () => {
    const { session, reclassify, announced } = await open(listOf(12));
    await reclassify.makePreview();
    await session.rules.chooseLabels('en');
    expect(reclassify.way.value.preview).toBeUndefined();
    expect(announced.at(-1)).toContain('重新预览');
  });
});
