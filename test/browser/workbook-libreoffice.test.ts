/** A file saved as values, in the eyes of a program that does not know the add-in. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { provideLibreOffice } from '../../scripts/setup/libreoffice.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { openWorkbookPage } from '../support/browser/workbook-page.ts';
import { readInLibreOffice } from '../support/files/libreoffice.ts';

const stage = setUpStage();
const program = await provideLibreOffice();
if (!program) console.warn('LibreOffice 无法取得, 跳过 / LibreOffice cannot be had: skipped');

const SHEETS = ['客户清单', '业务清单', '工单与故障', '等级上限'];

/** Serials that dates of the sample lie between. */
const DATES = { from: 46_000, to: 46_800 };

/** Dates are told as such, and shares as percentages. */
function sameNumber(number: number, told: string): boolean {
  const date = new Date(Math.round((number - 25_569) * 86_400) * 1000).toISOString();
  if (told === date.slice(0, 10) || told === date.slice(0, 19).replace('T', ' ')) {
    return number > DATES.from && number < DATES.to;
  }
  const figure = told.endsWith('%') ? Number(told.slice(0, -1)) / 100 : Number(told);
  return Math.abs(figure - number) <= Math.abs(number) * 1e-12;
}

it.skipIf(!program)(
  'shows the same values, those that formulas filled among them',
  async () => {
    const opened = await openWorkbookPage(stage);
    const saving = opened.page.waitForEvent('download');
    await opened.page.locator('#save').click();
    await opened.page.locator('#choice-values').click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('SLA 示例 (数值).xlsx');
    const read = await readInLibreOffice(program ?? '', readFileSync(await download.path()));
    let dates = 0;
    for (const sheet of SHEETS) {
      const told = (read.get(sheet) ?? '')
        .trimEnd()
        .split('\n')
        .map((line) =>
          [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
            ([, quoted, plain]) => quoted ?? plain ?? '',
          ),
        );
      const values = await opened.values(sheet);
      expect(told.length).toBe(values.length);
      values.forEach((row, y) => {
        row.forEach((value, x) => {
          const text = told[y]?.[x] ?? '';
          const place = `${sheet} ${y} ${x}`;
          if (typeof value !== 'number') expect(text, place).toBe(String(value));
          else expect(sameNumber(value, text), `${place}: ${value} ${text}`).toBe(true);
          if (/^\d{4}-\d\d-\d\d/.test(text)) dates++;
        });
      });
    }
    expect(dates).toBeGreaterThan(25);
  },
  180_000,
);
