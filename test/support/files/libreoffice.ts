import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { captureChild } from '../../../scripts/process/child.mjs';

/**
 * All sheets as CSV: comma, quotes, UTF-8, values as they are and not as they show, texts quoted.
 * It takes the values that stand in the file, and calculates none of them anew.
 */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

/** What LibreOffice reads in a workbook: the cells of each sheet as texts, in quotes as in a CSV. */
export async function readInLibreOffice(
  program: string,
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-'));
  try {
    const file = join(folder, 'book.xlsx');
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(file, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const ended = await captureChild(program, [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--norestore'],
      ...['--convert-to', AS_CSV, '--outdir', out, file],
    ]);
    if (ended.code !== 0) throw new Error(`LibreOffice: ${ended.output}`);
    return new Map(
      readdirSync(out).map((name) => [
        name.replace(/^book-(.*)\.csv$/, '$1'),
        readFileSync(join(out, name), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
