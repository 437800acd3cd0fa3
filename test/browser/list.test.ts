import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';

const stage = setUpStage();
const SAMPLE = inProject('addin/assets/sample-customers.csv');
const HEADS = ['客户编号', '客户名称', '所属地市', '客户类别', '是否重点', '建议等级'].join('\t');

const list = (...rows: string[][]) => [HEADS, ...rows.map((row) => row.join('\t'))].join('\n');

async function classify(page: Page, text: string): Promise<void> {
  await page.locator('#paste').fill(text);
  await page.getByRole('button', { name: '分级', exact: true }).click();
}

async function download(page: Page): Promise<Buffer> {
  const starting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载结果 (CSV)' }).click();
  return readFileSync(await (await starting).path());
}

describe('the plain page', () => {
  it('classifies the sample: counts, caps as bars, changes with their reasons', async () => {
    const { page, watch } = await stage.openTab('list.html', { width: 1000, height: 900 });
    await page.getByRole('button', { name: '载入示例' }).click();
    const summary = page.locator('#summary');
    await expect.poll(() => summary.textContent()).toMatch(/^2,000 行 · \d+ 项变更 · \d+ 行有误$/);
    const changes = Number(/(\d+) 项变更/.exec((await summary.textContent()) ?? '')?.[1]);
    expect(await page.locator('#rows tbody tr').count()).toBe(changes);
    expect(
      await page
        .locator('#caps')
        .getByRole('img', { name: /上限 \d+%/ })
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('#rows tbody tr').first().textContent()).toContain('§');
    await keepPicture(page, 'page-light');
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.strayRequests).toEqual([]);
  });

  it('gives for download just what POST /v1/classify answers', async () => {
    const { page } = await stage.openTab('list.html');
    await page.getByRole('button', { name: '载入示例' }).click();
    const fromPage = await download(page);
    const answer = await page.request.post(`${stage.origin}/v1/classify`, {
      headers: { 'Content-Type': 'text/csv', Accept: 'text/csv' },
      data: readFileSync(SAMPLE),
    });
    expect(answer.status()).toBe(200);
    expect(fromPage.equals(await answer.body())).toBe(true);
  });

  it('uploads nothing of a list that is pasted', async () => {
    const { page, watch } = await stage.openTab('list.html');
    await classify(page, list(['NJ1', '秘密公司', '南京', '市县级', '', '金牌']));
    await expect.poll(() => page.locator('#summary').textContent()).toContain('1 行');
    await download(page);
    expect(watch.requests.map(({ method, body }) => [method, body])).toEqual(
      watch.requests.map(() => ['GET', null]),
    );
    expect(watch.requests.filter(({ url }) => decodeURIComponent(url).includes('秘密'))).toEqual(
      [],
    );
    expect(watch.strayRequests).toEqual([]);
  });

  it('shows names that look like markup as text, and writes them back as they were', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const formula = '=HYPERLINK("http://example.com","x")';
    const { page, watch } = await stage.openTab('list.html');
    await classify(
      page,
      list(
        [markup, markup, markup, '一般', '', '金牌'],
        [formula, formula, markup, '一般', '', '金牌'],
        ['NJ3', '好', '南京', markup, '', '金牌'],
      ),
    );
    const rows = page.locator('#rows tbody');
    await rows.getByText(markup).first().waitFor();
    await rows.getByText(formula).first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.locator('#filters button').last().click();
    await rows.getByText(markup).first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);

    const written = (await download(page)).toString();
    expect(written).toContain(markup);
    expect(written).toContain('HYPERLINK');
    expect([...watch.violations, ...watch.errors]).toEqual([]);
    expect(watch.strayRequests).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('fits 320 px (%s)', async (colorScheme) => {
    const { page } = await stage.openTab('list.html', { colorScheme });
    await page.getByRole('button', { name: '载入示例' }).click();
    await page.locator('#rows tbody tr').first().waitFor();
    await keepPicture(page, `page-320-${colorScheme}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
