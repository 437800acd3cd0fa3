import type { Language } from '../shared/failure.ts';
import type { Finding } from '../shared/rulebook/company/finding.ts';
import { readCompanyRulebook } from '../shared/rulebook/company/read-rulebook.ts';
import { type Editions, NORM_EDITIONS } from '../shared/rulebook/rulebook.ts';
import { problem, RequestError } from './problem.ts';

let stored: { readonly text: string; readonly byId: ReadonlyMap<string, Editions> } | undefined;

/** The company rulebooks of the server, read once per text. */
function storedRulebooks(text: string): ReadonlyMap<string, Editions> {
  if (stored?.text === text) return stored.byId;
  const byId = new Map<string, Editions>();
  for (const [id, document] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
    byId.set(id, editionsOf(document, `/${id}`, 'zh'));
  }
  stored = { text, byId };
  return byId;
}

function editionsOf(document: unknown, pointer: string, language: Language): Editions {
  const read = readCompanyRulebook(document);
  if (read.ok) return read.value.editions;
  const errors = read.errors.map((finding) => renderFindingError(finding, pointer, language));
  const [first] = errors;
  const more = errors.length > 1 ? ` (+${errors.length - 1})` : '';
  throw new RequestError(
    problem(
      'invalid-input',
      `company${first?.pointer ?? ''}: ${first?.detail ?? ''}${more}`,
      errors,
    ),
  );
}

function renderFindingError(finding: Finding, pointer: string, language: Language) {
  return { pointer: `${pointer}${finding.pointer}`, detail: finding.text[language] };
}

/** The editions a request is answered by: the norm, a rulebook of the server, or the one it brings. */
export function chooseEditions(
  company: string | Readonly<Record<string, unknown>> | undefined,
  companyRulebooks: string | undefined,
  language: Language,
): Editions {
  if (company === undefined || company === '') return NORM_EDITIONS;
  if (typeof company !== 'string') return editionsOf(company, '/company', language);
  const known = storedRulebooks(companyRulebooks || '{}');
  const editions = known.get(company);
  if (editions) return editions;
  const ids = [...known.keys()].join(', ') || '—';
  const shown = company.slice(0, 40);
  const detail =
    language === 'zh'
      ? `company: 服务器上没有规则“${shown}”, 可用: ${ids}`
      : `company: the server has no rulebook "${shown}", accepted: ${ids}`;
  throw new RequestError(problem('unknown-label', detail, [{ pointer: '/company', detail }]));
}
