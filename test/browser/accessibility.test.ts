import { describe, expect, it } from 'vitest';
import { TABS } from '../../addin/taskpane/session/tabs.ts';
import { chineseIn, findingsOf, paneFrame } from '../support/browser/accessibility.ts';
import { insertSample, openTab, preview, report } from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { fillCustomers } from '../support/office/customers.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';
import { addServices } from '../support/office/services.ts';

const stage = setUpStage();

const LOOKS = [
  ['light, Chinese', { colorScheme: 'light', locale: 'zh-CN' }],
  ['dark, Chinese', { colorScheme: 'dark', locale: 'zh-CN' }],
  ['light, English', { colorScheme: 'light', locale: 'en-US' }],
  ['dark, English', { colorScheme: 'dark', locale: 'en-US' }],
] as const;

describe('axe-core finds nothing at 320 px', () => {
  it.each(LOOKS)('in any screen: %s', async (name, given) => {
    const host = new EmulatedHost();
    const sheet = host.book.addSheet('Sheet1');
    sheet.grid.put(0, 0, {
      formula: '=SLADEV.DEADLINE("业务开通","2026-11-26","金牌","数据专线","跨省",7)',
      value: 46_372,
    });
    const excel = await stage.openPane(given, { host });
    const { page, pane } = excel;
    const findings: string[] = [];
    const look = async (at: string) => {
      findings.push(...(await findingsOf(paneFrame(page), at)));
      if (given.locale === 'en-US') findings.push(...(await chineseIn(paneFrame(page), at)));
      await keepPicture(page, `pane-${name.replace(', ', '-')}-${at}`);
    };
    await pane.locator('#insert-sample').waitFor();
    await look('welcome');
    await insertSample(excel);
    await preview(excel);
    await look('preview');
    host.book.activeSheet = 0;
    host.book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    for (const tab of TABS) {
      await openTab(excel, tab);
      await ready(excel, tab);
      await look(tab);
    }
    expect(findings).toEqual([]);
  });
});

describe('axe-core finds nothing in the screens of the review', () => {
  it.each(LOOKS.filter((_, index) => index % 3 === 0))('as they fill: %s', async (name, given) => {
    const host = new EmulatedHost();
    const sheet = host.book.addSheet('客户');
    fillCustomers(sheet, 40);
    const dates = Array.from({ length: 40 }, (_, at) => [`20${20 + (at % 7)}-03-15`]);
    fill(sheet, [['上次梳理日期'], ...dates], { row: 0, column: 8 });
    addServices(host.book, 20, 40);
    const excel = await stage.openPane(given, { host });
    const { page, pane } = excel;
    const findings: string[] = [];
    const look = async (at: string) => {
      findings.push(...(await findingsOf(paneFrame(page), at)));
      await keepPicture(page, `pane-${name.replace(', ', '-')}-${at}`);
    };
    await pane.locator('#start').click();
    await pane.locator('#review-on').check();
    const services = pane.locator('#services-place option').nth(1);
    await services.waitFor({ state: 'attached' });
    await pane.locator('#services-place').selectOption({ index: 1 });
    await pane.locator('#service-customer').waitFor();
    await look('services-mapped');
    await preview(excel);
    await pane.locator('#levels-title').waitFor();
    await look('services-preview');
    await pane.locator('#submit').click();
    await report(excel);
    await look('submitted');
    await pane.locator('#to-review').click();
    const rows = pane.getByRole('listbox').first().getByRole('option');
    await rows.nth(1).click();
    await pane.locator('#reviewer').fill('王工');
    await look('review-picked');
    await pane.locator('#approve').click();
    await pane.locator('#review-report').waitFor();
    await look('review-marked');
    await pane.locator('#carry-out').click();
    // Until everything is read again there is nothing to press.
    await pane.locator('#review-revert:not([disabled])').waitFor();
    await look('review-carried-out');
    await pane.locator('#part-due').click();
    await rows.first().waitFor();
    await look('reviews-due');
    expect(findings).toEqual([]);
  });
});

type Pane = Awaited<ReturnType<typeof stage.openPane>>;

/** Until there is something to look at, with what unfolds open. */
async function ready({ pane }: Pane, tab: (typeof TABS)[number]): Promise<void> {
  switch (tab) {
    case 'deadlines':
      await pane.locator('#deadline-grade').selectOption('gold');
      await pane.locator('#deadline-service').selectOption('data-line');
      await pane.locator('#deadline-scope').selectOption('inter-province');
      await pane.locator('#deadline-points').fill('x');
      await pane.locator('#add-pause').click();
      await pane.locator('#insert-formula summary').click();
      await pane.locator('#insert-preview').waitFor();
      return;
    case 'explain':
      await pane.locator('#explain-value').waitFor();
      await pane.locator('.reading summary').first().click();
      return;
    case 'rules':
      await pane.locator('#edit-rules summary').click();
      await pane.locator('#rules-search').fill('勘查');
      await pane.locator('#rule-table-3-3-survey').click();
      await pane.locator('.rule-table').waitFor();
      return;
    case 'functions':
      await pane.locator('.card summary').first().click();
      return;
    default:
      await pane.locator('#screen h2, #screen h3, #screen p').first().waitFor();
  }
}
