import { checkTables } from '../../../shared/norm/company/hygiene.ts';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import type { NormDocument } from '../../../shared/norm/document.ts';
import { NORM, type Rulebook } from '../../../shared/norm/rulebook.ts';
import { describeFinding, describeTableFinding } from '../../../shared/words/describe-finding.ts';

export type Part = Readonly<Record<string, unknown>>;

/** The rules of a document, or of a chain, that is right. */
export function bookOf(document: unknown): Rulebook {
  const read = readCompanyRulebook(document);
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.error)}`);
  return read.value.book;
}

/** A document in its canonical form. */
export function canonical(document: unknown): NormDocument {
  return bookOf(document).chain[0];
}

/** What is found about a document, each as `severity code pointer`, with words in both languages. */
export function findings(document: unknown): string[] {
  const read = readCompanyRulebook(document);
  const found = (read.ok ? read.value.warnings : read.error).map(describeFinding);
  return found.map(told);
}

export function errors(document: unknown): string[] {
  return findings(document).filter((each) => each.startsWith('error'));
}

/** What a rulebook is told against itself. */
export function hygiene(document: unknown): string[] {
  const book = document === undefined ? NORM : bookOf(document);
  return checkTables(book).map(describeTableFinding).map(told);
}

function told({ severity, code, pointer, text }: ReturnType<typeof describeFinding>): string {
  if (!/\p{Script=Han}|\w/u.test(text.zh) || text.en === '') throw new Error(`No words: ${code}`);
  return `${severity} ${code} ${pointer}`;
}

/** A limit's decision for a question, as its figure. */
export function limitOf(book: Rulebook, activity: string, question: object): unknown {
  const decision = book.decisions.limit(activity, question);
  if (decision.found !== 'row') return decision.found;
  return decision.key === undefined ? decision.row.sum : decision.row.by?.[decision.key];
}
