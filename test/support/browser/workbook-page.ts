/** The web workbook as a person uses it, and its cells as they stand. */
import { basename } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CellContent, CellValue } from '../../../addin/host/workbook.ts';
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
  await opened.pane.locator('#place').waitFor({ timeout: 60_000 });
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
    await page.locator('#grid canvas').first().waitFor();
  };
  return {
    pane: page.frameLocator('iframe'),
    values,
    contents: (sheet) => read(sheet, true),
    async cell(sheet, address) {
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return (await values(sheet))[Number(number) - 1]?.[column - 1] ?? '';
    },
    goTo,
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
