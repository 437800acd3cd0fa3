/** The golden file: a line for each question with its answer, compressed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type Answered, type Question, textOf } from './question.ts';

const FILE = new URL('answers.tsv.br', import.meta.url);

const HEAD = 'function\tdocument\tgiven\tanswer\treasons\tenglish';

export interface Kept {
  readonly question: Question;
  readonly was: Answered;
}

/** Ends of lines and tabs as signs that stand in no answer. */
const fold = (text: string): string => text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
const unfold = (text: string): string => text.replaceAll('⏎', '\n').replaceAll('⇥', '\t');

/** The file's lines without its head. */
export function readLines(): string[] {
  const [, ...lines] = brotliDecompressSync(readFileSync(FILE))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines;
}

export function readKept(): Kept[] {
  return readLines().map((line) => {
    const [id, document, given, answer = '', reasons = '', english = ''] = line.split('\t');
    const question = { function: id, document, given: JSON.parse(given as string) } as Question;
    const was = { answer: unfold(answer), reasons: unfold(reasons), english: unfold(english) };
    return { question, was };
  });
}

/** Writes all of them anew; gives the number of bytes. */
export function writeKept(kept: readonly Kept[]): number {
  const lines = kept.map(({ question, was: { answer, reasons, english } }) =>
    [textOf(question), fold(answer), fold(reasons), fold(english)].join('\t'),
  );
  const text = Buffer.from(`${[HEAD, ...lines].join('\n')}\n`);
  // Like answers stand far apart: the window is the whole file.
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const bytes = brotliCompressSync(text, { params });
  writeFileSync(FILE, bytes);
  return bytes.length;
}
