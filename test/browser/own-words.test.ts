import { expect, it } from 'vitest';
import { start } from '../support/browser/reclassifying.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { fillCustomers } from '../support/office/customers.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { type as typeIn } from '../support/office/model.ts';

const stage = setUpStage();
const WORDS = ['甲类', '乙类', '丙类', '丁类'];

it('the arrows on the list of one own word set that word alone', async () => {
  const host = new EmulatedHost();
  const sheet = host.book.addSheet('客户');
  fillCustomers(sheet, 12);
  WORDS.forEach((word, index) => {
    typeIn(sheet, index + 1, 3, word);
  });
  const excel = await stage.openPane({}, { host });
  await start(excel);
  const { page, pane } = excel;
  const words = pane.locator('.own-words li');
  await expect.poll(() => words.count()).toBe(WORDS.length);
  const before = await words.locator('b').allTextContents();

  const [first = ''] = before;
  const select = pane.getByRole('combobox', { name: first });
  await select.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');

  const chosen = () =>
    words.evaluateAll((rows) =>
      rows.flatMap((row) => {
        const [own] = row.getElementsByTagName('select');
        return own && own.selectedIndex > 0
          ? [`${row.querySelector('b')?.textContent} ${own.selectedIndex}`]
          : [];
      }),
    );
  await expect.poll(chosen).toEqual([`${first} 3`]);
  expect(await select.evaluate((own) => own.matches(':focus'))).toBe(true);
  expect(await words.locator('b').allTextContents()).toEqual(before);
});
