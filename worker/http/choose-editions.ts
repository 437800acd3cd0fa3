import type { Language, Phrase } from '../../shared/failure.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import type { DocumentFinding } from '../../shared/norm/finding.ts';
import { type Editions, NORM_EDITIONS } from '../../shared/norm/rulebook.ts';
import { describeFinding } from '../../shared/words/describe-finding.ts';
import { inBytes, LARGEST_RULEBOOK_BYTES, MOST_FINDINGS } from '../schemas/limits.ts';
import { findRulebook } from '../stores/rulebooks.ts';
import { type Problem, problem, RequestError } from './problem.ts';

/** A rulebook as a request brings it: a document, or the chain that it extends, the last one first. */
export type GivenRulebook =
  | Readonly<Record<string, unknown>>
  | readonly Readonly<Record<string, unknown>>[];

/** Whether something in JSON has the form of one: what it says is for its reader. */
export function isGivenRulebook(given: unknown): given is GivenRulebook {
  return Array.isArray(given) ? given.length > 0 && given.every(isObject) : isObject(given);
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

export interface GivenEditions {
  /** The id of a rulebook that the server keeps. */
  readonly company?: string;
  readonly rulebook?: GivenRulebook;
}

/** The editions a request is answered by: the norm, a rulebook of the server, or the one it brings. */
export function chooseEditions(
  { company, rulebook }: GivenEditions,
  kept: string | undefined,
  language: Language,
): Editions {
  if (rulebook === undefined) {
    return company === undefined ? NORM_EDITIONS : editionsOfId(company, kept ?? '', language);
  }
  if (company !== undefined) throw refuse('invalid-input', 'rulebook', BOTH, language);
  refuseLarge(rulebook, language);
  return editionsBrought(rulebook, language);
}

const BOTH: Phrase = {
  zh: '与 company 只能给出一种: 服务器上的规则编号, 或规则文档',
  en: 'give either this or company: a document, or the id of a rulebook on the server',
};

function editionsBrought(rulebook: GivenRulebook, language: Language): Editions {
  const read = readCompanyRulebook(rulebook);
  if (!read.ok) throw refuseFindings(read.error, '/rulebook', language);
  return read.value.editions;
}

function refuseLarge(rulebook: GivenRulebook, language: Language): void {
  const { length } = new TextEncoder().encode(JSON.stringify(rulebook));
  if (length <= LARGEST_RULEBOOK_BYTES) return;
  const [given, most] = [inBytes(length), inBytes(LARGEST_RULEBOOK_BYTES)];
  const words = { zh: `${given}, 至多 ${most}`, en: `${given}, at most ${most}` };
  throw refuse('too-large', 'rulebook', words, language);
}

function editionsOfId(id: string, kept: string, language: Language): Editions {
  const found = findRulebook(id, kept);
  if (found.ok) return found.value;
  if (found.error.code === 'invalid') {
    throw refuseFindings(found.error.findings, '/company', language);
  }
  const ids = found.error.ids.join(', ') || '—';
  const shown = id.slice(0, 40);
  const words = {
    zh: `服务器上没有规则“${shown}”, 可用: ${ids}`,
    en: `the server has no rulebook "${shown}", accepted: ${ids}`,
  };
  throw refuse('unknown-label', 'company', words, language);
}

function refuse(
  code: Problem['code'],
  name: string,
  words: Phrase,
  language: Language,
): RequestError {
  const detail = `${name}: ${words[language]}`;
  return new RequestError(problem(code, detail, [{ pointer: `/${name}`, detail }]));
}

function refuseFindings(
  findings: readonly DocumentFinding[],
  pointer: string,
  language: Language,
): RequestError {
  const errors = findings.slice(0, MOST_FINDINGS).map((finding) => ({
    pointer: `${pointer}${finding.pointer}`,
    detail: describeFinding(finding).text[language],
  }));
  const [first] = errors;
  const more = findings.length > 1 ? ` (+${findings.length - 1})` : '';
  const detail = `${first?.pointer.slice(1) ?? ''}: ${first?.detail ?? ''}${more}`;
  return new RequestError(problem('invalid-input', detail, errors));
}
