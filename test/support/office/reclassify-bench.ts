import { expect } from 'vitest';
import { createReclassifier } from '../../../addin/reclassify/create.ts';
import type {
  Mapping,
  Preview,
  Reclassifier,
  Recognised,
  Rules,
} from '../../../addin/reclassify/reclassify.ts';
import { type Trouble, troublePhrase } from '../../../addin/runs/trouble.ts';
import { dayNumber } from '../../../shared/calendar/day.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import type { Result } from '../../../shared/result.ts';
import { fillCustomers } from './customers.ts';
import { logRows } from './log-rows.ts';
import type { SheetModel } from './model.ts';
import { expectOk, inPieces, openWorkbook, type TestWorkbook } from './test-workbook.ts';

export const RULES: Rules = {
  editions: NORM_EDITIONS,
  today: dayNumber(2026, 11, 23),
  ...{ language: 'zh', labels: 'zh' },
  now: () => Date.UTC(2026, 10, 23, 1, 2, 3, 4),
};

export function expectFound<T>(outcome: Result<T, Trouble>): T {
  if (!outcome.ok) expect.fail(troublePhrase(outcome.error).zh);
  return outcome.value;
}

/** A workbook with a list, and what reclassifies it. */
export interface Bench extends TestWorkbook {
  readonly sheet: SheetModel;
  readonly reclassifier: Reclassifier;
  /** Another pane on the same workbook, as after closing and opening it again. */
  reopen(): Reclassifier;
  recognise(): Promise<Recognised>;
  preview(mapping?: Mapping): Promise<Preview>;
  /** The log without its heads: run, customer, from, to. */
  log(): string[][];
}

/** @param pieceRows the most rows in a piece, so that a short list has several. */
export function openBench(customers: number, pieceRows = Number.POSITIVE_INFINITY): Bench {
  const test = openWorkbook();
  const sheet = test.host.book.addSheet('客户');
  fillCustomers(sheet, customers);
  const reclassifier = createReclassifier(inPieces(test.workbook, pieceRows), RULES);
  const recognise = async () => {
    const [place] = expectOk(await test.workbook.listPlaces());
    if (!place) expect.fail('no place');
    return expectFound(await reclassifier.recognise(place));
  };
  return {
    ...test,
    ...{ sheet, reclassifier, recognise },
    reopen: () => createReclassifier(inPieces(openWorkbook(test.host).workbook, pieceRows), RULES),
    async preview(mapping) {
      const recognised = await recognise();
      return expectFound(await reclassifier.preview(recognised, mapping ?? recognised.mapping));
    },
    log: () => logRows(test.host),
  };
}
