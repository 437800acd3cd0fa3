/** What a person does who has a keyboard and nothing else. */
import type { ExcelOnTheWeb } from './excel-web.ts';

/** Far more than there are stops on any screen. */
const MOST_STOPS = 120;

export async function focused({ pane }: ExcelOnTheWeb, selector: string): Promise<void> {
  await pane.locator(`${selector}:focus`).waitFor();
}

/** Tab by Tab to what is sought. */
export async function tabTo({ page, pane }: ExcelOnTheWeb, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if ((await pane.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${selector}`);
}

export async function press(excel: ExcelOnTheWeb, selector: string): Promise<void> {
  await tabTo(excel, selector);
  await excel.page.keyboard.press('Enter');
}
