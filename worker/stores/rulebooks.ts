import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import type { DocumentFinding } from '../../shared/norm/finding.ts';
import type { Editions } from '../../shared/norm/rulebook.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** Why a rulebook that is kept cannot be used. */
export type RulebookRefusal =
  | { readonly code: 'unknown'; readonly ids: readonly string[] }
  /** Their pointers begin with the id under which the faulty one is kept. */
  | { readonly code: 'invalid'; readonly findings: readonly DocumentFinding[] };

interface StoredRulebooks {
  readonly text: string;
  readonly documents: ReadonlyMap<string, unknown>;
  /** Those that were asked for, read once. */
  readonly read: Map<string, Editions>;
}

let stored: StoredRulebooks | undefined;

/** The company rulebooks of the server, parsed once per text. */
function storedRulebooks(text: string): StoredRulebooks {
  if (stored?.text === text) return stored;
  const documents = new Map(Object.entries(JSON.parse(text) as Record<string, unknown>));
  stored = { text, documents, read: new Map() };
  return stored;
}

/**
 * The editions of a rulebook that the server keeps, with those that it extends.
 * @param kept the setting COMPANY_RULEBOOKS: documents by id, as one JSON object.
 */
export function findRulebook(id: string, kept: string): Result<Editions, RulebookRefusal> {
  const { documents, read } = storedRulebooks(kept || '{}');
  if (!documents.has(id)) return err({ code: 'unknown', ids: [...documents.keys()] });
  const known = read.get(id);
  if (known) return ok(known);
  const chain = chainOf(id, documents);
  const isAlone = chain.length === 1;
  const company = readCompanyRulebook(isAlone ? chain[0]?.document : documentsOf(chain));
  if (!company.ok) {
    const placed = company.error.map((finding) => ({
      ...finding,
      pointer: isAlone ? `/${id}${finding.pointer}` : inKept(finding.pointer, chain),
    }));
    return err({ code: 'invalid', findings: placed });
  }
  read.set(id, company.value.editions);
  return ok(company.value.editions);
}

interface Kept {
  /** Under which it is kept. */
  readonly id: string;
  readonly document: unknown;
}

/** A document, and every one that is kept of those that it extends; each version of them. */
function chainOf(id: string, documents: ReadonlyMap<string, unknown>): readonly Kept[] {
  const chain: Kept[] = [{ id, document: documents.get(id) }];
  // It grows while it is walked.
  for (const { document } of chain) {
    const [name] = (memberOf(document, 'extends') ?? '').split('@', 1);
    for (const [other, candidate] of documents) {
      const isIn = chain.some((each) => each.id === other);
      if (!isIn && name !== '' && memberOf(candidate, 'id') === name) {
        chain.push({ id: other, document: candidate });
      }
    }
  }
  return chain;
}

const documentsOf = (chain: readonly Kept[]): unknown[] => chain.map(({ document }) => document);

function memberOf(document: unknown, name: 'id' | 'extends'): string | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  const value = (document as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** A place in a chain as one among the rulebooks that are kept: `/1/caps` is `/js-2026/caps`. */
function inKept(pointer: string, chain: readonly Kept[]): string {
  const [, place = '', ...rest] = pointer.split('/');
  return ['', chain[Number(place)]?.id ?? place, ...rest].join('/');
}
