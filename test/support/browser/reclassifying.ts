/** What a person does in the pane to reclassify a list, and what they see. */
import { expect } from 'vitest';
import { TABS, type Tab } from '../../../addin/taskpane/session/tabs.ts';
import type { EmulatedHost } from '../office/emulated-host.ts';
import { snapshot } from '../office/model.ts';
import type { ExcelOnTheWeb } from './excel-web.ts';

export const SAMPLE_SHEET = 'SLA 示例客户清单';
export const LOG_SHEET = 'SLA 变更记录';

/** The columns that the pane adds to the right of the sample's nine. */
export const ADDED = { tier: 9, change: 10, reason: 11 };

export async function insertSample({ pane }: ExcelOnTheWeb): Promise<void> {
  await pane.locator('#insert-sample').click();
  await untilReady(pane.locator('#preview'));
}

/** Past the first page, to the list that is selected. */
export async function start({ pane }: ExcelOnTheWeb): Promise<void> {
  await pane.locator('#start').click();
  await pane.locator('#where-title').waitFor();
}

export async function preview({ pane }: ExcelOnTheWeb): Promise<string> {
  const button = pane.locator('#preview');
  await untilReady(button);
  await button.click();
  const summary = pane.locator('#summary');
  await summary.waitFor();
  return (await summary.textContent()) ?? '';
}

export async function apply(excel: ExcelOnTheWeb): Promise<string> {
  await excel.pane.locator('#apply').click();
  return report(excel);
}

export async function revert(excel: ExcelOnTheWeb, button = '#revert'): Promise<string> {
  await excel.pane.locator(button).click();
  const said = excel.pane.locator('#report').filter({ hasText: '恢复' });
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

export async function report({ pane }: ExcelOnTheWeb): Promise<string> {
  const said = pane.locator('#report');
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

/** Opens a screen by its tab, or by the menu that has those for which there is no room. */
export async function openTab({ pane }: ExcelOnTheWeb, tab: Tab): Promise<void> {
  const button = pane.locator(`#tab-${tab}`);
  if ((await button.count()) > 0) {
    await button.click();
  } else {
    await pane.locator('#more-tabs').click();
    await pane.locator('[role=menuitemradio]').nth(TABS.indexOf(tab)).click();
  }
  await pane.locator(`#screen[aria-labelledby="tab-${tab}"]`).waitFor();
}

async function untilReady(button: ReturnType<ExcelOnTheWeb['pane']['locator']>): Promise<void> {
  await button.waitFor();
  await expect.poll(() => button.getAttribute('disabled')).toBeNull();
}

export const cellsOf = ({ host }: { readonly host: EmulatedHost }, sheet: string) =>
  snapshot(host.book.sheet(sheet));

/** How many changes a summary or a report tells of. */
export function changesIn(text: string): number {
  return Number(/(?:变更 )?([\d,]+) 项/.exec(text)?.[1]?.replaceAll(',', ''));
}

/** Nothing was asked for but the pane's own files and Office.js, and nothing was sent or blocked. */
export function expectPrivate({ watch }: ExcelOnTheWeb): void {
  expect(watch.strayRequests).toEqual([]);
  for (const { method, body } of watch.requests) expect([method, body]).toEqual(['GET', null]);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
}
