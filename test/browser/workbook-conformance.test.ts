/**
 * Every example of the reference as a formula in the web workbook: the same text as through Excel's
 * door (functions.js as built), which test/conformance/doors.test.ts holds to HTTP's.
 */
import { expect, it } from 'vitest';
import { formulaOf } from '../../addin/functions/formula.ts';
import type { CellContent, CellValue } from '../../addin/host/workbook.ts';
import type { PageScope } from '../../addin/web/pane/workbook-page.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { openWorkbookPage } from '../support/browser/workbook-page.ts';
import { askCell } from '../support/cell-example.ts';
import { buildFunctions, loadFunctions, type ShownCell } from '../support/functions-host.ts';
import { EXAMPLES } from '../support/http-example.ts';

const stage = setUpStage();

const errorOf = (cell: ShownCell): string | undefined =>
  typeof cell === 'object' && 'error' in cell ? cell.error : undefined;

it('gives what Excel’s door gives, for every example of the reference', async () => {
  const host = loadFunctions(await buildFunctions());
  const { page, watch } = await openWorkbookPage(stage);
  let column = 0;
  const examples = EXAMPLES.map((named) => {
    const expected = askCell(host, named);
    const place = { column, rows: expected.length, columns: expected[0]?.length ?? 1 };
    column += place.columns + 1;
    const formula = formulaOf(named.id, named.example.arguments);
    return { name: named.name, expected, place, formula };
  });
  expect(examples.length).toBeGreaterThan(17 * 3);

  const wide = column + 1;
  const formulas: (CellContent | undefined)[] = Array.from({ length: wide });
  for (const { place, formula } of examples) formulas[place.column] = { formula };
  const sheet = await page.evaluate(
    async ({ row }) => {
      const workbook = await (window as Window & PageScope).workbookPage?.workbook;
      const opened = await workbook?.openSheet('例', ['例']);
      if (!workbook || !opened?.ok) throw new Error('no sheet');
      const area = { sheet: opened.value.sheet, row: 1, column: 0, rows: 1, columns: row.length };
      await workbook.replaceContents(area, [row.map((cell) => cell ?? undefined)]);
      return opened.value.sheet;
    },
    { row: formulas },
  );
  const read = (place: (typeof examples)[number]['place']) =>
    page.evaluate(
      async ({ id, at }) => {
        const workbook = await (window as Window & PageScope).workbookPage?.workbook;
        const rows: CellValue[][] = [];
        await workbook?.readValues({ sheet: id, row: 1, ...at }, ({ cells }) => {
          for (const row of cells) rows.push([...row]);
        });
        return rows;
      },
      { id: sheet, at: place },
    );
  const last = examples.at(-1);
  if (!last) throw new Error('no example');
  await expect.poll(async () => (await read(last.place))[0]?.[0]).not.toBe('');

  const differing: unknown[] = [];
  for (const { name, place, expected, formula } of examples) {
    const shown = await read(place);
    const wanted = expected.map((row) => row.map((cell) => errorOf(cell) ?? cell));
    if (JSON.stringify(shown) !== JSON.stringify(wanted)) {
      differing.push({ name, formula, shown, wanted });
    }
  }
  expect(differing).toEqual([]);

  // An error tells why where the cursor is.
  const status = page.locator('#status');
  for (const { place, expected } of examples) {
    const [[cell] = []] = expected;
    if (typeof cell !== 'object' || !('error' in cell)) continue;
    await page.evaluate(
      async ({ id, at }) => {
        const workbook = await (window as Window & PageScope).workbookPage?.workbook;
        await workbook?.select({ sheet: id, row: 1, column: at, rows: 1, columns: 1 });
      },
      { id: sheet, at: place.column },
    );
    // What was given is told as it was: here a text, there a date's serial.
    const [about = cell.message] = cell.message.split(':');
    await expect.poll(() => status.textContent()).toContain(about);
  }
  expect(watch.strayRequests).toEqual([]);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
});
