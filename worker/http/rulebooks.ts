import type { Language } from '../../shared/failure.ts';
import type { DocumentFinding } from '../../shared/rulebook/company/finding.ts';
import { readCompanyRulebook } from '../../shared/rulebook/company/read-rulebook.ts';
import { type Editions, NORM_EDITIONS } from '../../shared/rulebook/rulebook.ts';
import { describeFinding } from '../../shared/words/describe-finding.ts';
import { MOST_FINDINGS } from '../schemas/limits.ts';
import { problem, RequestError } from './problem.ts';

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

function editionsOf(document: unknown, pointer: string, language: Language): Editions {
  const read = readCompanyRulebook(document);
  if (read.ok) return read.value.editions;
  const told = read.error.slice(0, MOST_FINDINGS);
  const errors = told.map((finding) => renderFindingError(finding, pointer, language));
  const [first] = errors;
  const more = read.error.length > 1 ? ` (+${read.error.length - 1})` : '';
  throw new RequestError(
    problem(
      'invalid-input',
      `${first?.pointer.slice(1) ?? ''}: ${first?.detail ?? ''}${more}`,
      errors,
    ),
  );
}

function renderFindingError(finding: DocumentFinding, pointer: string, language: Language) {
  const { text } = describeFinding(finding);
  return { pointer: `${pointer}${finding.pointer}`, detail: text[language] };
}

/** The editions a request is answered by: the norm, a rulebook of the server, or the one it brings. */
export function chooseEditions(
  company: string | Readonly<Record<string, unknown>> | undefined,
  companyRulebooks: string | undefined,
  language: Language,
): Editions {
  if (company === undefined || company === '') return NORM_EDITIONS;
  if (typeof company !== 'string') return editionsOf(company, '/company', language);
  const { documents, read } = storedRulebooks(companyRulebooks || '{}');
  if (documents.has(company)) {
    const editions =
      read.get(company) ?? editionsOf(documents.get(company), `/company/${company}`, language);
    read.set(company, editions);
    return editions;
  }
  const ids = [...documents.keys()].join(', ') || '—';
  const shown = company.slice(0, 40);
  const detail =
    language === 'zh'
      ? `company: 服务器上没有规则“${shown}”, 可用: ${ids}`
      : `company: the server has no rulebook "${shown}", accepted: ${ids}`;
  throw new RequestError(problem('unknown-label', detail, [{ pointer: '/company', detail }]));
}
