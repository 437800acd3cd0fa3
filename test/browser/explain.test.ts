import { describe, expect, it } from 'vitest';
import { openTab, start } from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';

const stage = setUpStage();
const FORMULA =
  '=IF(A2="","",SLADEV.DEADLINE("业务开通",A2,SLADEV.TIER(B2,,C2),"数据专线","跨省",7))';

function hostWithFormulas(): EmulatedHost {
  const host = new EmulatedHost();
  const sheet = host.book.addSheet('工单');
  fill(sheet, [
    ['起始', '类别', '建议', '到期', '时限'],
    [46_352, '市县级', '金牌'],
  ]);
  sheet.grid.put(1, 3, { formula: FORMULA, value: 46_372 });
  sheet.grid.put(1, 4, { formula: '=SLADEV.LIMIT("阶段反馈","铜牌")', value: '#N/A' });
  return host;
}

describe('explaining a cell', () => {
  it('follows the selection, goes into nested calls and leads to the rules', async () => {
    const host = hostWithFormulas();
    const excel = await stage.openPane({}, { host });
    const { pane, page } = excel;
    const select = (row: number, column: number) => {
      host.book.selection = { row, column, rows: 1, columns: 1 };
      excel.selectionChanges();
    };
    await start(excel);
    await openTab(excel, 'explain');
    await pane.getByText('这个单元格没有 SLA 公式').waitFor();
    await keepPicture(page, 'pane-explain-empty');

    select(1, 3);
    await pane.locator('#explain-value', { hasText: '2026-12-16' }).waitFor();
    expect(await pane.locator('#explain-formula mark').textContent()).toContain('DEADLINE');
    expect(await pane.locator('.steps li').count()).toBe(3);
    expect(await pane.locator('.days td.is-result').textContent()).toContain('2026-12-16');
    await keepPicture(page, 'pane-explain');
    await pane.locator('#screen > .content').evaluate((content) => content.scrollTo(0, 500));
    await keepPicture(page, 'pane-explain-calendar');
    await pane.locator('#explain-call').selectOption('1');
    await pane.locator('#explain-value', { hasText: '金牌级' }).waitFor();

    select(1, 4);
    await pane.getByText('按需, 无时限').first().waitFor();
    await keepPicture(page, 'pane-explain-error');

    select(1, 3);
    await pane.locator('#explain-value', { hasText: '2026-12-16' }).waitFor();
    await pane.locator('.reading summary').first().click();
    await pane.locator('.reading[open] .link').click();
    await pane.locator('[id^=rule-reading-R]:focus').waitFor();
    expect([...excel.watch.errors, ...excel.watch.violations]).toEqual([]);
  });
});
