/** The web workbook as a person uses it, and its cells as they stand. */
import { basename } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CellContent, CellValue } from '../../../addin/host/workbook.ts';
import { SCREENS, type Tab } from '../../../addin/taskpane/session/tabs.ts';
import type { PageScope } from '../../../addin/web/pane/workbook-page.ts';
import type { Look } from './chromium.ts';
import type { Stage } from './stage.ts';
import type { Watch } from './watch.ts';

export const WIDE: Look = { width: 1440, height: 900 };

export interface WorkbookPage {
  readonly page: Page;
  readonly watch: Watch;
  readonly pane: FrameLocator;
  /** What cells of a sheet show; a sheet that is not there has none. */
  values(sheet: string): Promise<CellValue[][]>;
  contents(sheet: string): Promise<CellContent[][]>;
  cell(sheet: string, address: string): Promise<CellValue>;
  /** Selects a cell by the grid's name box, as a person may, and puts the cursor in it. */
  goTo(address: string): Promise<void>;
  /** Follows the hint of the sample to the cell that it proposes to edit. */
  followHint(): Promise<void>;
  type(text: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** What cells of the sheet in front show, as they are copied: rows of texts. */
  copy(address: string): Promise<string[][]>;
  /** Saves the file by its button, agrees to what stays behind, and gives the file's path. */
  save(button?: string): Promise<string>;
  /** Opens a file by the page's button, and closes what is told of it. */
  open(file: string): Promise<void>;
}

/** Opens the page at `/` and waits until the sample is calculated. */
export async function openWorkbookPage(
  stage: Stage,
  look: Partial<Look> = {},
  path = '',
): Promise<WorkbookPage> {
  const { page, watch } = await stage.openTab(path, { ...WIDE, ...look });
  const opened = { page, watch, ...usePage(page) };
  await opened.pane.locator('#place').waitFor();
  await expect.poll(() => opened.cell('等级上限', 'A3')).toBe('南京');
  return opened;
}

export function usePage(page: Page): Omit<WorkbookPage, 'page' | 'watch'> {
  const read = (sheet: string, formulas: boolean) =>
    page.evaluate(
      async ({ name, asContents }) => {
        const workbook = await (window as Window & PageScope).workbookPage?.workbook;
        const found = await workbook?.findSheet(name);
        if (!workbook || !found?.ok || !found.value) return [];
        const { area } = found.value;
        const rows: CellContent[][] = [];
        const take = ({ cells }: { readonly cells: readonly (readonly CellContent[])[] }) => {
          for (const row of cells) rows.push([...row]);
        };
        await (asContents ? workbook.readContents(area, take) : workbook.readValues(area, take));
        return rows;
      },
      { name: sheet, asContents: formulas },
    );
  const values = async (sheet: string) => (await read(sheet, false)) as CellValue[][];
  const goTo = async (address: string) => {
    const box = page.locator('[data-u-comp="defined-name"] input').first();
    await box.fill(address);
    await box.press('Enter');
    const [from = ''] = address.split(':');
    // Of whole rows, as 5:5, the first cell is the active one.
    await untilAt(/^\d+$/.test(from) ? `A${from}` : from);
    // What is typed goes to the cell only then.
    await expect.poll(() => box.evaluate((node) => node === document.activeElement)).toBe(false);
  };
  const untilAt = async (address: string) => {
    const activeCell = () =>
      page.evaluate(async () => {
        const workbook = await (window as Window & PageScope).workbookPage?.workbook;
        const cell = await workbook?.readActiveCell();
        return cell?.ok ? { row: cell.value.row, column: cell.value.column } : undefined;
      });
    await expect.poll(activeCell).toEqual(placeOf(address));
  };
  return {
    pane: page.frameLocator('iframe'),
    values,
    contents: (sheet) => read(sheet, true),
    async cell(sheet, address) {
      const { row, column } = placeOf(address);
      return (await values(sheet))[row]?.[column] ?? '';
    },
    goTo,
    async followHint() {
      await page.getByText('到 H2').click();
      await untilAt('H2');
    },
    async type(text) {
      // As fast as a person types: the grid follows each key.
      await page.keyboard.type(text, { delay: 30 });
      await page.keyboard.press('Enter', { delay: 30 });
    },
    openSheet: (name) => page.locator('#grid').getByText(name, { exact: true }).first().click(),
    async copy(address) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
      await goTo(address);
      await page.keyboard.press('Control+c');
      const read = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(read).not.toBe('nothing was copied');
      return (await read()).split('\n').map((row) => row.split('\t'));
    },
    async save(button = '#save') {
      const starting = page.waitForEvent('download');
      await page.locator(button).click();
      const lossy = page.locator('#choice-save');
      const download = await Promise.race([starting, lossy.waitFor().then(() => undefined)]);
      if (!download) await lossy.click();
      return (await starting).path();
    },
    async open(file) {
      await page.locator('#file').setInputFiles(file);
      const name = page.locator('#bar h1');
      const wanted = basename(file).replace(/\.[^.]*$/, '');
      await expect.poll(() => name.getAttribute('title')).toBe(wanted);
      // A file may hold what the grid does not, and is said to.
      const close = page.locator('#choice-close');
      if (await close.isVisible()) await close.click();
    },
  };
}

/** Rows and columns count from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(number) - 1, column: column - 1 };
}

/** Puts cells on a sheet of their own, through the port of the page, and selects one of them. */
export async function putSheet(
  page: Page,
  name: string,
  cells: readonly (readonly CellContent[])[],
) {
  await page.evaluate(
    async ({ called, rows }) => {
      const workbook = await (window as Window & PageScope).workbookPage?.workbook;
      const [heads = [], ...rest] = rows;
      const opened = await workbook?.openSheet(called, heads.map(String));
      if (!workbook || !opened?.ok) throw new Error('no sheet');
      const { sheet } = opened.value;
      const columns = heads.length;
      await workbook.replaceContents(
        { sheet, row: 1, column: 0, rows: rest.length, columns },
        rest,
      );
      await workbook.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    },
    { called: name, rows: cells },
  );
}

/** A person selects a cell of the sheet. */
export async function selectCell(
  page: Page,
  name: string,
  row: number,
  column: number,
): Promise<void> {
  await page.evaluate(
    async ({ called, at }) => {
      const workbook = await (window as Window & PageScope).workbookPage?.workbook;
      const found = await workbook?.findSheet(called);
      if (!workbook || !found?.ok || !found.value) throw new Error('no sheet');
      const { sheet } = found.value.area;
      await workbook.select({ sheet, ...at, rows: 1, columns: 1 });
    },
    { called: name, at: { row, column } },
  );
}

/** Opens a screen of the pane by its tab, or by the menu of all. */
export async function openTab(pane: FrameLocator, tab: Tab): Promise<void> {
  const button = pane.locator(`#tab-${tab}`);
  if ((await button.count()) > 0) {
    await button.click();
  } else {
    await pane.locator('#more-tabs').click();
    await pane.getByRole('menuitemradio', { name: SCREENS[tab].title.zh }).click();
  }
  await pane.locator(`#screen[aria-labelledby="tab-${tab}"]`).waitFor();
}
