import { expect, it } from 'vitest';
import type { PageScope } from '../../addin/web/pane/workbook-page.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { customerRow, HEADS } from '../support/office/customers.ts';

const stage = setUpStage();

it('a change goes through the review in the web workbook too, and is reverted', async () => {
  const { page, watch } = await stage.openTab('', { width: 1100, height: 760 });
  const pane = page.frameLocator('iframe');
  await pane.locator('#place').waitFor({ timeout: 60_000 });
  const rows = Array.from({ length: 12 }, (_, index) => customerRow(index));
  await page.evaluate(
    async ({ heads, customers }) => {
      const workbook = await (window as Window & PageScope).workbookPage?.workbook;
      const opened = await workbook?.openSheet('送审清单', heads);
      if (!workbook || !opened?.ok) throw new Error('no sheet');
      const { sheet } = opened.value;
      const area = { sheet, row: 1, column: 0, rows: customers.length, columns: heads.length };
      await workbook.replaceContents(area, customers);
    },
    { heads: HEADS, customers: rows },
  );
  await pane.getByRole('button', { name: '重新查找' }).first().click();
  const option = pane.locator('#place option', { hasText: '送审清单' });
  await option.waitFor({ state: 'attached' });
  await pane.locator('#place').selectOption((await option.getAttribute('value')) ?? '');
  await pane.locator('#review-on').check();
  await expect.poll(() => pane.locator('#preview').getAttribute('disabled')).toBeNull();
  await pane.locator('#preview').click();
  await pane.locator('#submit').click();
  await pane.getByText(/已提交 \d+ 项申请到“SLA 等级调整”/).waitFor();

  await pane.locator('#to-review').click();
  const listed = pane.getByRole('listbox').first().getByRole('option');
  await listed.first().waitFor();
  await pane.locator('#reviewer').fill('王工');
  await listed.first().click();
  await pane.locator('#approve').click();
  await pane.getByText('已标记为“通过”: 1 / 1 项').waitFor();
  await pane.locator('#carry-out').click();
  await pane.getByText('其中变更 1 项').waitFor();
  await keepPicture(page, 'review-in-web-workbook');
  await pane.locator('#review-revert').click();
  await pane.getByText('已恢复').waitFor();
  await pane.locator('[data-standing="approved"]', { hasText: '1' }).waitFor();
  expect(watch.strayRequests).toEqual([]);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
}, 150_000);
