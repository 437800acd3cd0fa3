/**
 * Asks a function under a company's norm as a door does, with texts, and gives back what is compared
 * with papers: the one place of the statements of a norm that knows how the product reads documents.
 */

import { formatMoment } from '../../shared/calendar/moment.ts';
import type { Answer, Value } from '../../shared/functions/answer.ts';
import { call, dictionaryOf, explain } from '../../shared/functions/call.ts';
import { DEFINITIONS, type DefinitionId } from '../../shared/functions/catalogue.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import { type Editions, NORM_EDITIONS } from '../../shared/norm/rulebook.ts';
import type { Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { describeFinding } from '../../shared/words/describe-finding.ts';
import { labelsOf } from '../../shared/words/labels.ts';
import { formatReason } from '../../shared/words/reasons.ts';
import { replacedText } from '../../shared/words/replaced.ts';
import { type Given, printValue, TODAY } from './ask.ts';

/** One document, or a chain of them with the one that extends the others first; none: 2010 alone. */
export type GivenNorm = unknown | readonly unknown[] | undefined;

export type AskedFunction = DefinitionId | 'WHY';

/** One step of an answer's reasoning. */
export interface Because {
  /** Which document decided it. */
  readonly document: string;
  readonly version: string;
  /** The company's own place, 表3; the norm's clause where the norm decided. */
  readonly place: string;
  readonly kind: string;
  /** What the norm of 2010 says in its stead: 9 个工作日. */
  readonly replaced?: string;
  /** The whole line in Chinese, as WHY prints it. */
  readonly text: string;
}

export interface ToldFinding {
  readonly severity: string;
  readonly code: string;
  readonly pointer: string;
  readonly text: string;
}

export interface Told {
  /** Codes, numbers, dates, as printValue prints them. */
  readonly value?: string;
  /** The label that a cell shows. */
  readonly text?: string;
  /** The failure's code, where there is no answer. */
  readonly failure?: string;
  /** The parameter that is to blame. */
  readonly parameter?: string;
  /** Why the document, or a document of the chain, is refused. */
  readonly refused?: readonly ToldFinding[];
  readonly because: readonly Because[];
  readonly details: Readonly<Record<string, unknown>>;
}

export function askWithNorm(norm: GivenNorm, id: AskedFunction, given: Given): Told {
  const read = editionsOf(norm);
  if (!read.ok) return { refused: read.error, because: [], details: {} };
  const because: Reason[] = [];
  const answer = evaluate(read.value, id, given, because);
  const steps = because.map(stepOf);
  if (!answer.ok) {
    const { error } = answer;
    const parameter = 'parameter' in error ? error.parameter : undefined;
    return {
      failure: error.code,
      ...(parameter !== undefined && { parameter }),
      because: steps,
      details: {},
    };
  }
  const { value, details } = answer.value;
  return {
    value: printValue(value),
    text: labelOf(value),
    because: steps,
    details: details?.() ?? {},
  };
}

/** What is found about a document, refused or not. */
export function findingsWithNorm(norm: GivenNorm): readonly ToldFinding[] {
  const read = editionsOf(norm);
  return read.ok ? [] : read.error;
}

function editionsOf(norm: GivenNorm): Result<Editions, readonly ToldFinding[]> {
  if (norm === undefined) return { ok: true, value: NORM_EDITIONS };
  const read = readCompanyRulebook(norm);
  if (read.ok) return { ok: true, value: read.value.editions };
  const findings = read.error.map(describeFinding);
  return { ok: false, error: findings.map((each) => ({ ...each, text: each.text.zh })) };
}

function evaluate(
  editions: Editions,
  id: AskedFunction,
  given: Given,
  because: Reason[],
): Result<Answer> {
  const reader = createTextReader(dictionaryOf(editions));
  const context = {
    editions,
    today: TODAY,
    because,
    becauseOfRow: () => because,
  };
  if (id !== 'WHY') return call(DEFINITIONS[id], given, reader, context);
  const { function: name, ...rest } = given;
  return explain(name, rest, reader, context);
}

function stepOf(reason: Reason): Because {
  const { document, row, replaced, vocabulary } = reason.source;
  return {
    document: document.id,
    version: document.version,
    place: row.clause,
    kind: row.kind,
    ...(replaced && { replaced: replacedText(replaced.figure, labelsOf(vocabulary, 'zh'), 'zh') }),
    text: formatReason(reason, 'zh'),
  };
}

function labelOf(value: Value): string {
  if (value.type === 'code') return value.label.zh;
  if (value.type === 'moment') return formatMoment(value.moment);
  return value.type === 'column' ? value.values.map(labelOf).join(', ') : printValue(value);
}
