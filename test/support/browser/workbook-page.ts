/** The web workbook as a person uses it, and its cells as they stand. */
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
  return {
    pane: page.frameLocator('iframe'),
    values,
    contents: (sheet) => read(sheet, true),
    async cell(sheet, address) {
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return (await values(sheet))[Number(number) - 1]?.[column - 1] ?? '';
    },
    async goTo(address) {
      const box = page.locator('[data-u-comp="defined-name"] input').first();
      await box.fill(address);
      await box.press('Enter');
      await page.locator('#grid canvas').first().waitFor();
    },
    async type(text) {
      // As fast as a person types: the grid follows each key.
      await page.keyboard.type(text, { delay: 30 });
      await page.keyboard.press('Enter', { delay: 30 });
    },
    openSheet: (name) => page.locator('#grid').getByText(name, { exact: true }).first().click(),
  };
}
