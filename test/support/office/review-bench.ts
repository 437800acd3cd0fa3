import { expect } from 'vitest';
import { APPLICATION_SHEET } from '../../../addin/applications/columns.ts';
import { createReclassifier } from '../../../addin/reclassify/create.ts';
import type { Preview, Reclassifier } from '../../../addin/reclassify/reclassify.ts';
import { createReviewer, type Reviewer } from '../../../addin/review/reviewer.ts';
import type { Review, Standing, SubmitReport } from '../../../addin/review/types.ts';
import { fillCustomers } from './customers.ts';
import { logRows } from './log-rows.ts';
import type { SheetModel } from './model.ts';
import { expectFound, RULES } from './reclassify-bench.ts';
import { expectOk, inPieces, openWorkbook, type TestWorkbook } from './test-workbook.ts';

/** One who works on the workbook: a pane of their own. */
export interface Person extends TestWorkbook {
  readonly reclassifier: Reclassifier;
  readonly reviewer: Reviewer;
  preview(): Promise<Preview>;
  submit(): Promise<SubmitReport>;
  read(): Promise<Review>;
}

export interface ReviewBench extends Person {
  readonly sheet: SheetModel;
  /** The sheet of applications. */
  applications(): SheetModel;
  /** The cell of an application by the text of its head; the first application is 0. */
  cell(index: number, head: string): string;
  put(index: number, head: string, text: string): void;
  /** Applications on the sheet. */
  count(): number;
  /** The log without its heads: run, customer, from, to. */
  log(): string[][];
  /** Another pane on the same workbook: a colleague, or the same person the next day. */
  another(laterMinutes?: number): Person;
}

let seconds = 0;

/** @param pieceRows the most rows in a piece, so that a short list has several. */
export function openReview(customers: number, pieceRows = Number.POSITIVE_INFINITY): ReviewBench {
  const test = openWorkbook();
  const sheet = test.host.book.addSheet('客户');
  fillCustomers(sheet, customers);
  const applications = () => test.host.book.sheet(APPLICATION_SHEET);
  const columnOf = (head: string): number => {
    const { grid } = applications();
    for (let column = 0; column < 40; column++) if (grid.value(0, column) === head) return column;
    return expect.fail(`no head ${head}`);
  };
  return {
    ...personAt(test, pieceRows),
    ...{ sheet, applications },
    cell: (index, head) => String(applications().grid.value(index + 1, columnOf(head))),
    put: (index, head, text) =>
      applications().grid.put(index + 1, columnOf(head), text === '' ? undefined : text),
    count: () => {
      const known = test.host.book.sheets.find(({ name }) => name === APPLICATION_SHEET);
      return Math.max(0, (known?.grid.usedBox()?.rows ?? 1) - 1);
    },
    log: () => logRows(test.host),
    another: (laterMinutes = 0) => personAt(openWorkbook(test.host), pieceRows, laterMinutes),
  };
}

function personAt(test: TestWorkbook, pieceRows: number, laterMinutes = 0): Person {
  const workbook = inPieces(test.workbook, pieceRows);
  // Every run has a second of its own, as runs that a person starts do.
  const rules = { ...RULES, now: () => RULES.now() + laterMinutes * 60_000 + seconds++ * 1000 };
  const reclassifier = createReclassifier(workbook, rules);
  const reviewer = createReviewer(workbook, rules);
  const preview = async () => {
    const places = expectOk(await test.workbook.listPlaces());
    const place = places.find(({ name }) => name === '客户');
    if (!place) expect.fail('no list');
    const recognised = expectFound(await reclassifier.recognise(place));
    return expectFound(await reclassifier.preview(recognised, recognised.mapping));
  };
  return {
    ...test,
    ...{ reclassifier, reviewer, preview },
    submit: async () => expectFound(await reviewer.submit(await preview())),
    read: async () => expectFound(await reviewer.read()),
  };
}

/** Rows of the applications that stand so. */
export function rowsOf(review: Review, standing: Standing): number[] {
  const chosen = review.of(standing);
  return Array.from({ length: chosen.length }, (_, at) => chosen.at(at).application.row);
}

export const APPROVE = { verdict: 'approved', reviewer: '王工', remark: '' } as const;
