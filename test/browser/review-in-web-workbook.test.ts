import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { openTab, putSheet, usePage } from '../support/browser/workbook-page.ts';
import { customerRow, HEADS } from '../support/office/customers.ts';
import { SERVICE_HEADS, serviceRow } from '../support/office/services.ts';

const stage = setUpStage();

const customers = (count: number) =>
  Array.from({ length: count }, (_, index) => customerRow(index));

/** Finds the lists again, and takes the one on the sheet. */
async function choosePlace(pane: FrameLocator, sheet: string): Promise<void> {
  await pane.getByRole('button', { name: '重新查找' }).first().click();
  const option = pane.locator('#place option', { hasText: sheet });
  await option.waitFor({ state: 'attached' });
  await pane.locator('#place').selectOption((await option.getAttribute('value')) ?? '');
  await expect.poll(() => pane.locator('#preview').getAttribute('disabled')).toBeNull();
}

it('a change goes through the review in the web workbook too, and is reverted', async () => {
  const { page, watch } = await stage.openTab('', { width: 1100, height: 760 });
  const pane = page.frameLocator('iframe');
  await pane.locator('#place').waitFor();
  await putSheet(page, '送审清单', [HEADS, ...customers(12)]);
  await choosePlace(pane, '送审清单');
  await pane.locator('#review-on').check();
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

it('services follow the tier and the reviews due are listed and written there too', async () => {
  const { page, watch } = await stage.openTab('', { width: 1100, height: 760 });
  const pane = page.frameLocator('iframe');
  await pane.locator('#place').waitFor();
  const { contents } = usePage(page);
  const dated = customers(12).map((row, index) => [...row, `${2015 + index}-03-15`]);
  await putSheet(page, '有业务的清单', [[...HEADS, '上次梳理日期'], ...dated]);
  const services = Array.from({ length: 10 }, (_, index) => serviceRow(index, 12));
  await putSheet(page, '客户业务', [SERVICE_HEADS, ...services]);
  await choosePlace(pane, '有业务的清单');
  const option = pane.locator('#services-place option', { hasText: '客户业务' });
  await option.waitFor({ state: 'attached' });
  await pane.locator('#services-place').selectOption((await option.getAttribute('value')) ?? '');
  await pane.locator('#service-customer').waitFor();
  const before = [await contents('有业务的清单'), await contents('客户业务')];
  await pane.locator('#preview').click();
  await pane.locator('#levels-title').waitFor();
  await keepPicture(page, 'web-workbook-services');
  await pane.locator('#apply').click();
  await pane.getByText(/业务 10 \/ 10 行\(调整 \d+ 项\)/).waitFor();
  const [heads] = await contents('客户业务');
  expect(heads?.slice(7)).toEqual(['SLA业务保障等级', 'SLA保障变更', 'SLA保障理由']);
  await pane.locator('#revert').click();
  await pane.locator('#report', { hasText: '恢复' }).waitFor();
  expect([await contents('有业务的清单'), await contents('客户业务')]).toEqual(before);

  await openTab(pane, 'review');
  await pane.locator('#part-due').click();
  const first = pane.getByRole('listbox').first().getByRole('option').first();
  await first.waitFor();
  expect(await first.textContent()).toContain('上次 2015-03-15');
  await keepPicture(page, 'web-workbook-due');
  await pane.locator('#write-due').click();
  await pane.getByText('已写入 12 / 12 行').waitFor();
  const [written, row] = await contents('有业务的清单');
  expect(written?.slice(9)).toEqual(['SLA下次梳理', 'SLA梳理状态']);
  expect(row?.[10]).toContain('超期');
  expect(watch.strayRequests).toEqual([]);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
}, 150_000);
