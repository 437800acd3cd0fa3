import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../../addin/functions/settings.ts';
import { createReclassifier } from '../../../../addin/reclassify/reclassify.ts';
import { Session } from '../../../../addin/taskpane/app/session.ts';
import { SAMPLE_SHEET } from '../../../../addin/taskpane/welcome/sample-list.ts';
import type { Language, Phrase } from '../../../../shared/failure.ts';
import { fillCustomers } from '../../../support/office/customers.ts';
import { EmulatedHost } from '../../../support/office/emulated-host.ts';
import { snapshot, type as typeIn } from '../../../support/office/model.ts';
import { openWorkbook } from '../../../support/office/test-workbook.ts';

const NOW = Date.UTC(2026, 10, 22, 23);

function listOf(customers: number): EmulatedHost {
  const host = new EmulatedHost();
  fillCustomers(host.book.addSheet('客户'), customers);
  return host;
}

/** The pane's models over the real office.js over an emulated workbook; no page is needed. */
async function open(host: EmulatedHost) {
  const { workbook } = openWorkbook(host);
  const configured: Configuration[] = [];
  const arrived: string[] = [];
  const announced: string[] = [];
  const state: { language: Language } = { language: 'zh' };
  const session = new Session({
    workbook,
    makeReclassifier: createReclassifier,
    functions: {
      health: () => 'ready',
      configure: (configuration) => configured.push(configuration),
    },
    namespace: 'SLA',
    now: () => NOW,
    language: () => state.language,
    changed: () => undefined,
    announce: ({ zh }: Phrase) => announced.push(zh),
    arrived: (at) => arrived.push(at),
  });
  await session.start();
  return { session, configured, arrived, announced, state };
}

describe('the way through the pane', () => {
  it('goes from the list to tiers written and back again', async () => {
    const host = listOf(60);
    const sheet = host.book.sheet('客户');
    const before = snapshot(sheet);
    const { session, arrived } = await open(host);
    const { list, reclassify } = session;
    expect(list.place?.name).toBe('客户');
    expect(list.isReady).toBe(true);

    await reclassify.makePreview();
    expect(reclassify.preview?.counts.rows).toBe(60);
    expect(snapshot(sheet)).toEqual(before);

    await reclassify.apply();
    expect(reclassify.report).toMatchObject({ of: 'run', report: { state: 'done', rows: 60 } });
    expect(reclassify.lastRun?.state).toBe('done');
    expect(snapshot(sheet)).not.toEqual(before);

    await reclassify.revert();
    expect(reclassify.report).toMatchObject({ of: 'revert', report: { state: 'done' } });
    expect(snapshot(sheet)).toEqual(before);
    expect(arrived).toEqual(['result', 'report', 'report']);
  });

  it('remembers a word once it is explained, and offers it as an alias', async () => {
    const host = listOf(6);
    const sheet = host.book.sheet('客户');
    typeIn(sheet, 1, 3, '战略客户');
    typeIn(sheet, 2, 3, '战略客户');
    const { session, configured } = await open(host);
    const [word] = session.list.ownWords;
    expect(word).toMatchObject({ kind: 'category', word: '战略客户', rows: 2 });
    if (!word) return;
    session.list.mapWord(word, { kind: 'category', category: 'municipal' });
    await session.reclassify.makePreview();
    expect(session.reclassify.preview?.unread).toHaveLength(0);

    const again = await open(host);
    expect(again.session.list.recognised?.remembered).toBe(true);
    expect(again.session.list.ownWords[0]?.meaning).toBeDefined();

    await session.saveAliases();
    expect(session.rules.additions.aliases).toEqual({ 战略客户: { category: 'municipal' } });
    expect(configured.at(-1)?.rulebook).toMatchObject({
      aliases: { 战略客户: { category: 'municipal' } },
    });
  });

  it('shows what stands in the way before anything is written, and goes on when told to', async () => {
    const host = listOf(12);
    const sheet = host.book.sheet('客户');
    const { session } = await open(host);
    const { reclassify } = session;
    reclassify.chooseOver('tier', 5);
    sheet.grid.put(3, 5, { formula: '=A1', value: '金牌' });
    await reclassify.makePreview();
    await reclassify.apply();
    expect(reclassify.check?.obstacles.map(({ obstacle }) => obstacle.kind)).toContain('formulas');
    expect(reclassify.report).toBeUndefined();
    reclassify.allowFormulas(true);
    await reclassify.write();
    expect(reclassify.report).toMatchObject({ report: { state: 'done' } });
  });

  it('asks for a new preview where rows changed since', async () => {
    const host = listOf(12);
    const { session } = await open(host);
    await session.reclassify.makePreview();
    typeIn(host.book.sheet('客户'), 4, 7, 99_999);
    await session.reclassify.apply();
    expect(session.reclassify.check).toMatchObject({ changedCount: 1, changedRows: [5] });
  });

  it('says that a cell is being edited, and does the step again when asked', async () => {
    const host = listOf(12);
    const { session } = await open(host);
    const { reclassify } = session;
    host.fault = () => ({ when: 'before', code: 'InvalidOperationInCellEditMode' });
    await reclassify.makePreview();
    expect(reclassify.trouble).toMatchObject({ code: 'busy' });
    host.fault = () => undefined;
    reclassify.retry?.();
    await expect.poll(() => reclassify.preview?.counts.rows).toBe(12);
    expect(reclassify.trouble).toBeUndefined();
  });

  it('puts the sample in once, with a word to explain and a row in error', async () => {
    const host = new EmulatedHost();
    host.book.addSheet('Sheet1');
    const { session } = await open(host);
    expect(session.list.places).toEqual([]);
    expect(await session.insertSample()).toBe(true);
    const once = snapshot(host.book.sheet(SAMPLE_SHEET));
    expect(await session.insertSample()).toBe(true);
    expect(snapshot(host.book.sheet(SAMPLE_SHEET))).toEqual(once);
    expect(session.list.ownWords.map(({ word }) => word)).toContain('战略客户');
    await session.reclassify.makePreview();
    const { counts } = session.reclassify.preview ?? {};
    expect(counts?.changed).toBeGreaterThan(10);
    expect(counts?.unread).toBeGreaterThan(0);
  });

  it('lists the changes on a sheet of their own, texts as texts', async () => {
    const host = listOf(30);
    typeIn(host.book.sheet('客户'), 1, 1, '\'=HYPERLINK("http://x")');
    const { session } = await open(host);
    await session.reclassify.makePreview();
    await session.reclassify.exportList({ sheetName: 'SLA 变更清单', language: 'zh' });
    const { exported, preview } = session.reclassify;
    expect(exported).toEqual({
      sheetName: 'SLA 变更清单',
      rows: preview?.counts.changed,
      of: preview?.counts.changed,
    });
    const cells = Object.values(snapshot(host.book.sheet('SLA 变更清单')));
    expect(cells.every((cell) => typeof cell !== 'object')).toBe(true);
  });
});

describe('the rules in force', () => {
  it('come from what the workbook keeps, and reach the functions', async () => {
    const host = listOf(3);
    const { session, configured } = await open(host);
    expect(configured.at(-1)).toMatchObject({ labels: 'zh', rulebook: null, dateSystem: 1900 });
    const document = { id: 'acme', version: '7', caps: { gold: 0.1 } };
    const source = { kind: 'file', name: 'acme.json' } as const;
    expect(await session.rules.useText(JSON.stringify(document), source)).toBe(true);
    await session.rules.chooseLabels('en');

    const again = await open(host);
    expect(again.configured.at(-1)).toMatchObject({ labels: 'en', rulebook: document });
    expect(again.session.rules.editions.at(-1)?.book.version).toBe('7');
    await again.session.rules.removeRulebook();
    expect(again.configured.at(-1)?.rulebook).toBeNull();
  });

  it('stay as they were where a document is wrong, and say what is wrong with it', async () => {
    const { session } = await open(listOf(3));
    const source = { kind: 'file', name: 'x.json' } as const;
    expect(await session.rules.useText('{"caps":{"gold":2}}', source)).toBe(false);
    expect(session.rules.findings).toMatchObject([{ pointer: '/caps/gold', severity: 'error' }]);
    expect(await session.rules.useText('no JSON', source)).toBe(false);
    expect(session.rules.problem?.zh).toContain('JSON');
    expect(session.rules.kept).toBeUndefined();
  });

  it('drop a preview that other rules made', async () => {
    const { session, announced } = await open(listOf(12));
    await session.reclassify.makePreview();
    await session.rules.chooseLabels('en');
    expect(session.reclassify.preview).toBeUndefined();
    expect(announced.at(-1)).toContain('重新预览');
  });
});

describe('the caps', () => {
  it('are those of the list chosen, with what if', async () => {
    const { session } = await open(listOf(120));
    await session.caps.look();
    const [worst] = session.caps.view?.groups ?? [];
    if (!worst) throw new Error('The list has groups');
    session.caps.ask(worst.group, 'silver');
    expect(session.caps.whatIf).toMatchObject({ group: worst.group, tier: 'silver' });
    session.caps.ask(worst.group, 'silver');
    expect(session.caps.whatIf).toBeUndefined();
  });
});

describe('formulas in the sheet', () => {
  it('are inserted into a blank cell, found when broken and entered again', async () => {
    const host = new EmulatedHost();
    const sheet = host.book.addSheet('Sheet1');
    sheet.grid.put(4, 0, { formula: '=_xldudf_SLA_TIER(A1)', value: '#NAME?' });
    const { session } = await open(host);
    const { repair } = session;
    await repair.insert('=SLA.TIER("市县级")');
    expect(repair.inserted?.zh).toContain('Sheet1!A1');
    await repair.insert('=SLA.TIER("市县级")');
    expect(repair.problem?.code).toBe('occupied');
    await repair.find();
    expect(repair.broken?.length).toBeGreaterThan(0);
    await repair.repair();
    expect(repair.repaired).toBeGreaterThan(0);
  });
});
