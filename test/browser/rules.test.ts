import { describe, expect, it } from 'vitest';
import { chineseIn, findingsOf, paneFrame } from '../support/browser/accessibility.ts';
import type { ExcelOnTheWeb } from '../support/browser/excel-web.ts';
import { openTab, start } from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { type as typeIn } from '../support/office/model.ts';

const stage = setUpStage();

/** A row of the company's own on top of a sheet, under the heads of its columns. */
function add(host: EmulatedHost, name: string, cells: Readonly<Record<string, string | number>>) {
  const sheet = host.book.sheet(`SLA 规则 ${name}`);
  const { columns = 0 } = sheet.grid.usedBox() ?? {};
  const heads = Array.from({ length: columns }, (_, x) => sheet.grid.value(0, x));
  sheet.grid.insertRow(1);
  for (const [head, cell] of Object.entries(cells)) {
    // A tier that was just named has no column before the next export: a person adds one.
    const known = heads.indexOf(head);
    const at = known < 0 ? heads.push(head) - 1 : known;
    if (known < 0) typeIn(sheet, 0, at, head);
    typeIn(sheet, 1, at, cell);
  }
}

async function openRules(locale: string): Promise<ExcelOnTheWeb> {
  const host = new EmulatedHost();
  host.book.addSheet('Sheet1');
  const excel = await stage.openPane({ locale }, { host });
  await start(excel);
  await openTab(excel, 'rules');
  await excel.pane.locator('#rules-search').waitFor();
  await excel.pane.locator('#edit-rules summary').click();
  return excel;
}

describe('a company’s norm from blank sheets', () => {
  it('is written, read back, applied, read on the screen, and removed, at 320 px', async () => {
    const excel = await openRules('zh-CN');
    const { page, pane, host } = excel;
    await pane.locator('#rules-export').click();
    await pane.getByText('已导出 13 张规则表').first().waitFor();
    add(host, '词汇', {
      种类: '客户服务等级',
      代码: 'diamond',
      名称: '钻石级',
      其他写法: '钻石、五星',
      排在其前: '金牌级',
    });
    add(host, '词汇', { 种类: '业务', 名称: '云专线', 专线接入: '总是', 参照: '互联网专线' });
    add(host, '时限', {
      环节: '业务开通',
      业务: '云专线',
      范围: '地市内、跨地市',
      钻石级: 4,
      金牌级: 5,
      来源: '表3',
    });
    add(host, '时限', { 环节: '停机', 全部: 2, 来源: '表4' });
    add(host, '上限', { 客户服务等级: '钻石级', 比例: '百分之一' });
    await pane.locator('#rules-read').click();
    await pane.getByText('给出“百分之一”').first().waitFor();
    await pane.locator('#edit-rules').scrollIntoViewIfNeeded();
    await keepPicture(page, 'pane-rules-refused');

    const caps = host.book.sheet('SLA 规则 上限');
    typeIn(caps, 1, 2, '1%');
    await pane.locator('#rules-read').click();
    await pane.locator('#rules-differences li', { hasText: '时限 · 停机' }).waitFor();
    expect(await pane.locator('#rules-differences').textContent()).toContain('3 个工作日');
    await keepPicture(page, 'pane-rules-read-back');
    expect(await findingsOf(paneFrame(page), 'read back')).toEqual([]);
    await pane.locator('#rules-apply').click();
    await pane.getByText('已应用').first().waitFor();

    const limit = await excel.callFunction('LIMIT', '停机', '金牌级');
    expect(JSON.stringify(limit)).toContain('2');
    await pane.locator('#rules-filter').selectOption('changed');
    await pane.locator('[id="rule-own-时限-1"]').click();
    await pane.locator('.rule .members', { hasText: '表4' }).waitFor();
    await pane.locator('[id="rule-own-时限-1"]').scrollIntoViewIfNeeded();
    await keepPicture(page, 'pane-rules-own');
    await pane.locator('#rule-table-activities').click();
    await pane.locator('.rule-table .changed', { hasText: '3' }).first().waitFor();
    await pane.locator('#rule-table-activities').scrollIntoViewIfNeeded();
    await keepPicture(page, 'pane-rules-changed-table');

    await pane.locator('#rules-compare').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ id: 'js', version: '1', caps: [{ tier: 'gold', share: 0.06 }] }),
      ),
    });
    await pane.locator('#rules-compared li', { hasText: '上限 · 金牌级' }).waitFor();
    expect(await findingsOf(paneFrame(page), 'compared')).toEqual([]);
    await keepPicture(page, 'pane-rules-compared');
    await pane.locator('#rules-remove').click();
    await pane.getByText('已移除').first().waitFor();
    expect(excel.watch.errors).toEqual([]);
  });

  it('is told in English where the pane is English', async () => {
    const excel = await openRules('en-US');
    const { page, pane, host } = excel;
    await pane.locator('#rules-export').click();
    await pane.getByText('13 rule sheets are written').first().waitFor();
    add(host, '时限', { activity: 'suspend', all: 2, source: 'table 4' });
    add(host, '上限', { tier: 'gold', share: '6%' });
    await pane.locator('#rules-read').click();
    await pane.locator('#rules-differences li', { hasText: 'limits · suspend' }).waitFor();
    await keepPicture(page, 'pane-rules-read-back-en');
    expect(await chineseIn(paneFrame(page), 'read back')).toEqual([]);
    expect(await findingsOf(paneFrame(page), 'read back')).toEqual([]);
    await pane.locator('#rules-apply').click();
    await pane.getByText('Applied').first().waitFor();
    expect(excel.watch.errors).toEqual([]);
  });
});
