import { err, ok, type Result } from '../../shared/result.ts';
import type { DocumentFinding } from '../../shared/rulebook/company/finding.ts';
import { readCompanyRulebook } from '../../shared/rulebook/company/read-rulebook.ts';
import type { Editions } from '../../shared/rulebook/rulebook.ts';

/** Why a rulebook that is kept cannot be used. */
export type RulebookRefusal =
  | { readonly code: 'unknown'; readonly ids: readonly string[] }
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
 * The editions of a rulebook that the server keeps.
 * @param kept the setting COMPANY_RULEBOOKS: documents by id, as one JSON object.
 */
export function findRulebook(id: string, kept: string): Result<Editions, RulebookRefusal> {
  const { documents, read } = storedRulebooks(kept || '{}');
  if (!documents.has(id)) return err({ code: 'unknown', ids: [...documents.keys()] });
  const known = read.get(id);
  if (known) return ok(known);
  const company = readCompanyRulebook(documents.get(id));
  if (!company.ok) return err({ code: 'invalid', findings: company.error });
  read.set(id, company.value.editions);
  return ok(company.value.editions);
}
