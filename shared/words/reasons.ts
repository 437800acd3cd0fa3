import { once } from '../once.ts';
import type { Language } from '../phrase.ts';
import type { Reason, ReasonId } from '../rules/reason.ts';
import { reasons as en } from './en/reasons.ts';
import { KIND_LABELS } from './labels.ts';
import type { ReasonWords } from './wording.ts';
import { reasons as zh } from './zh/reasons.ts';

/** Made when a language is first asked for: most workbooks and requests ask for one, or for none. */
const REASONS: Readonly<Record<Language, () => ReasonWords>> = { zh: once(zh), en: once(en) };

/** What was decided, in words. */
export function reasonText<Id extends ReasonId>(reason: Reason<Id>, language: Language): string {
  const say: ReasonWords[Id] = REASONS[language]()[reason.id];
  return say(reason.figures);
}

/** One reason as a line: what, then clause, kind and reading. */
export function formatReason(reason: Reason, language: Language): string {
  const { clause, kind, reading } = reason.source.row;
  const basis = `${clause} · ${KIND_LABELS[kind][language]}`;
  return `${reasonText(reason, language)} [${basis}${reading ? ` · ${reading}` : ''}]`;
}

/** Reasons as numbered lines. */
export function formatReasons(because: readonly Reason[], language: Language): string {
  return because
    .map((reason, index) => `${index + 1}. ${formatReason(reason, language)}`)
    .join('\n');
}
