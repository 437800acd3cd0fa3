import { phraseOf } from '../../norm/effective-words.ts';
import type { Rulebook } from '../../norm/rulebook.ts';
import type { ActivityWord } from '../../norm/vocabulary.ts';
import { failInvalid, ok, type Result } from '../../result.ts';
import { type Because, cite, citeRow } from '../reason.ts';
import { decideLimit, type Limit, lineAsTold, unknownActivity } from './decide-limit.ts';
import { lineAccess } from './line-access.ts';
import type { LimitQuestion } from './question.ts';

export type { Limit } from './decide-limit.ts';
export type { LimitQuestion } from './question.ts';

/**
 * The time limit of an activity, with its unit.
 * Fails with `invalid-input` for what is missing, `wrong-grade`, `not-covered` where the norm has no
 * row (R8, R19, §3.1.1) and `no-limit` where it says on demand or sets none.
 */
export function findLimit(
  question: LimitQuestion,
  book: Rulebook,
  because?: Because,
): Result<Limit> {
  const activity = book.vocabulary.activity.find(question.activity);
  if (!activity) return unknownActivity(question.activity, book);
  const { agreed } = question;
  if (agreed !== undefined && !acceptsAgreed(question, activity)) {
    return refuseAgreed(agreed, activity, book);
  }
  const line =
    agreed === undefined
      ? lineAsTold(question, activity, book)
      : lineAccess(question, activity, book.vocabulary);
  if (!line.ok) return line;
  if (agreed !== undefined) {
    if (because) tellWhatLeads(question, line.value, book, because);
    const limit: Limit = { amount: agreed, unit: activity.unit };
    because?.push({
      id: 'agreed-limit',
      figures: limit,
      source: cite(book, activity.agreed ?? '', 'rule', 'R26'),
    });
    return ok(limit);
  }
  return decideLimit({ question, line: line.value, book, from: 0 }, activity.code, because);
}

function acceptsAgreed({ line }: LimitQuestion, activity: ActivityWord): boolean {
  if (activity.agreed === undefined) return false;
  return activity.line !== 'construction' || line === true;
}

/** §4.1(6): that an activity goes by another one, where its row says so. */
function tellWhatLeads(
  { activity, service, scope, group, grade }: LimitQuestion,
  line: boolean | undefined,
  book: Rulebook,
  because: NonNullable<Because>,
): void {
  const decision = book.decisions.limit(activity, { grade, service, scope, group, line });
  if (decision.found !== 'row' || decision.row.sum?.length !== 1) return;
  if (decision.row.plus !== undefined) return;
  const { about } = decision.row;
  if (about === undefined) return;
  const source = citeRow(book, decision);
  because.push({ id: 'as-told', figures: { about: phraseOf(about) }, source });
}

function refuseAgreed(
  agreed: number,
  { code }: ActivityWord,
  { vocabulary }: Rulebook,
): Result<never> {
  const activities = vocabulary.activity;
  const taking = activities.words.filter((word) => word.agreed !== undefined);
  const named = (isConstructing: boolean) =>
    taking
      .filter(({ line }) => (line === 'construction') === isConstructing)
      .map((word) => activities.named(word.code));
  return failInvalid('agreed', String(agreed), {
    id: 'no-agreed-limit',
    activity: activities.named(code),
    accepting: named(false),
    constructing: named(true),
  });
}
