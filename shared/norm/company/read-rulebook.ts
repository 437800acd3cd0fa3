import { err, ok, type Result } from '../../result.ts';
import type { DocumentFinding } from '../finding.ts';
import { Place } from '../reader/place.ts';
import { type Editions, newestBook, type Rulebook } from '../rulebook.ts';
import { findDocuments } from './find-documents.ts';
import { ChainReader } from './read-chain.ts';

export interface CompanyRulebook {
  /** What the document extends until its `from`, its own rules from then on. */
  readonly editions: Editions;
  /** The newest of them. */
  readonly book: Rulebook;
  /** What gives to think about in the document; table hygiene is for `checkTables` to say. */
  readonly warnings: readonly DocumentFinding[];
}

export type CompanyReading = Result<CompanyRulebook, readonly DocumentFinding[]>;

/**
 * Reads a company's rulebook: one JSON document that extends the norm, or an array of documents that
 * extend one another, checked whole.
 * @returns the editions that every function takes, or everything that is wrong with the documents,
 * each with its JSON pointer.
 */
export function readCompanyRulebook(document: unknown): CompanyReading {
  const findings: DocumentFinding[] = [];
  const documents = findDocuments(new Place(document ?? null, findings));
  const [first, ...more] = documents ? new ChainReader(documents).editions() : [];
  const told = errorsFirst(unique(findings));
  if (!first || told.some(({ severity }) => severity === 'error')) return err(told);
  const editions: Editions = [first, ...more];
  return ok({ editions, book: newestBook(editions), warnings: told });
}

/** Doors show the first of many. */
function errorsFirst(findings: readonly DocumentFinding[]): DocumentFinding[] {
  const isError = ({ severity }: DocumentFinding) => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
}

/** A document that is read upon two versions of another tells most things twice. */
function unique(findings: readonly DocumentFinding[]): DocumentFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, pointer }) => {
    const key = `${code} ${pointer}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
