import type { Language } from '../../shared/failure.ts';
import { TIER_VALUES } from '../../shared/functions/tier.ts';
import { ByteWriter } from '../../shared/lists/byte-writer.ts';
import { isChanged, kindOf, outcomeOf, questionOf } from '../../shared/lists/outcome.ts';
import type { CustomerList } from '../../shared/lists/read-customers.ts';
import { CUSTOMER_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { type Classified, cutsOf, describeCut } from '../../shared/rules/classify.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { decideTier } from '../../shared/rules/tier.ts';
import { renderReason, toText } from '../calls/render.ts';
import type { Row } from '../customers.ts';

const CHUNK_BYTES = 1 << 16;

export interface LineWords {
  readonly language: Language;
  readonly withReasons: boolean;
}

const encoder = new TextEncoder();

/** The answers, a JSON object and a line feed each, in chunks that are made as they are asked for. */
export function* writeLines(
  list: CustomerList,
  classified: Classified,
  readLine: (line: number) => Row | undefined,
  words: LineWords,
): Generator<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter();
  const describe = createDescriber(list, classified, words);
  for (let line = 0; line < list.states.length; line++) {
    const state = list.states[line];
    if (state !== CUSTOMER_ROW && state !== UNREAD_ROW) continue;
    // Read again for its id and its error, so that neither is kept for a million lines.
    const row = readLine(line);
    if (!row) continue;
    const answer =
      'error' in row
        ? JSON.stringify({ id: row.id, line: line + 1, error: row.error })
        : `{"id":${JSON.stringify(row.id)},${describe(line)}`;
    out.write(encoder.encode(`${answer}\n`));
    if (out.length >= CHUNK_BYTES) yield out.take();
  }
  if (out.length > 0) yield out.take();
}

/** What follows the id; made once for all lines that ask the same and end the same, cuts apart. */
function createDescriber(
  list: CustomerList,
  classified: Classified,
  { language, withReasons }: LineWords,
): (line: number) => string {
  const kinds = new Map<number, string>();
  const render = (reasons: readonly Reason[]): string =>
    reasons.map((reason) => JSON.stringify(renderReason(reason, language))).join();

  const makeKind = (line: number): string => {
    const outcome = outcomeOf(list, classified, line);
    const { tier } = outcome;
    const text = toText(TIER_VALUES[tier], language);
    const head = JSON.stringify({ tier, text, changed: isChanged(outcome) }).slice(1, -1);
    if (!withReasons) return head;
    const because: Reason[] = [];
    decideTier(questionOf(list, line), classified.book, because);
    return `${head},"because":[${render(because)}`;
  };

  return (line) => {
    const key = kindOf(list, classified, line);
    const kind = kinds.get(key) ?? makeKind(line);
    kinds.set(key, kind);
    if (!withReasons) return `${kind}}`;
    const cuts = cutsOf(classified, line).map(describeCut);
    return cuts.length > 0 ? `${kind},${render(cuts)}]}` : `${kind}]}`;
  };
}
