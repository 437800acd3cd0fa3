/** The review of the changes of 100,000 customers: applied for, approved, carried out, reverted. */
import { expect, it } from 'vitest';
import { keepFigures } from '../support/bench.ts';
import { measure, Samples, timeHost } from '../support/measure-workbook.ts';
import { holdMostTiers } from '../support/office/customers.ts';
import { expectFound } from '../support/office/reclassify-bench.ts';
import { APPROVE, openReview } from '../support/office/review-bench.ts';
import { addServices } from '../support/office/services.ts';
import { expectOk } from '../support/office/test-workbook.ts';

const ROWS = 100_000;
const SERVICES = 200_000;
const RUNS = 3;

const figures = keepFigures('in the workbook, the review of 100,000 rows with 200,000 services');

async function runOnce(samples: Samples): Promise<void> {
  const bench = openReview(ROWS);
  const { host, reclassifier, reviewer, workbook } = bench;
  addServices(host.book, SERVICES, ROWS);
  const hostTime = timeHost(bench);
  holdMostTiers(bench.sheet, await bench.preview());
  const place = expectOk(await workbook.listPlaces()).find(({ name }) => name === '业务');
  if (!place) expect.fail('no services');
  const recognised = expectFound(await reclassifier.recogniseServices(place));
  const choice = { recognised, fields: recognised.fields };
  expectFound(await reclassifier.rememberServices(choice));
  const preview = await bench.preview();
  const time = <T>(name: string, work: () => Promise<T>) =>
    measure(samples, name, bench, hostTime, work);

  const { submitted } = expectFound(await time('submit', () => reviewer.submit(preview)));
  samples.add('applications', 'rows', submitted);
  const review = expectFound(await time('read', () => reviewer.read()));
  const decided = await time('approve all', () => reviewer.decide(review.of('open'), APPROVE));
  expect(decided).toMatchObject({ state: 'done', decided: submitted });
  const approved = await bench.read();
  const { report } = expectFound(await time('carry out', () => reviewer.carryOut(approved)));
  expect(report).toMatchObject({ state: 'done', logBehind: false });
  const reverted = expectFound(await time('revert', () => reclassifier.revertLast()));
  expect(reverted).toMatchObject({ state: 'done', keptCount: 0 });
  await bench.office.settle();
  expect(host.liveReferences).toBe(0);
}

it('is submitted, read, approved, carried out and reverted', async () => {
  const samples = new Samples();
  for (let run = 0; run < RUNS; run++) await runOnce(samples);
  samples.tell(figures);
});
