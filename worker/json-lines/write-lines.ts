import { ByteWriter } from '../../shared/csv/byte-writer.ts';
import type { CustomerList } from '../../shared/lists/customer-list.ts';
import type { CustomerField } from '../../shared/lists/customers.ts';
import type { ReadCell } from '../../shared/lists/row-reader.ts';
import type { Classified } from '../../shared/rules/classify.ts';
import { createEntryAnswers, type Entry, type EntryWords } from '../customers.ts';

const CHUNK_BYTES = 1 << 16;

/** The answers, a JSON object and a line feed each, in chunks that are made as they are asked for. */
export function* writeLines(
  list: CustomerList,
  classified: Classified,
  words: EntryWords,
  readLine: (line: number) => Entry | undefined,
  readCell: ReadCell<CustomerField>,
): Generator<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter();
  // What follows the id is made once for all lines that are alike.
  const answerOf = createEntryAnswers(list, classified, words, readCell, (members) =>
    JSON.stringify(members).slice(1),
  );
  for (let line = 0; line < list.states.length; line++) {
    // Looked at again for its id and its error, so that neither is kept for a million lines.
    const entry = readLine(line);
    if (!entry) continue;
    const answer = answerOf(line, entry);
    out.writeText(
      'error' in answer
        ? `${JSON.stringify({ id: answer.id, line: line + 1, error: answer.error })}\n`
        : `{"id":${JSON.stringify(answer.id)},${answer.results}\n`,
    );
    if (out.length >= CHUNK_BYTES) yield out.take();
  }
  if (out.length > 0) yield out.take();
}
