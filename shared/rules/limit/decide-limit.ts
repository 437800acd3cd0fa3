import type { Accepted } from '../../failure.ts';
import { type Asked, cellOf, type Decided } from '../../norm/decisions.ts';
import type { LimitRow, Need } from '../../norm/document.ts';
import { phraseOf } from '../../norm/effective-words.ts';
import type { LimitUnit } from '../../norm/provision.ts';
import type { Rulebook } from '../../norm/rulebook.ts';
import { type ActivityWord, isTier } from '../../norm/vocabulary.ts';
import { err, failMissing, ok, type Result } from '../../result.ts';
import { lentWords } from '../lent-words.ts';
import { addReasons, type Because, citeBasis, citeRow, type ReplacedFigure } from '../reason.ts';
import { lineAccess } from './line-access.ts';
import { extendByPoints } from './points.ts';
import type { LimitQuestion } from './question.ts';

/** A time limit: so many units, how they run, and whom it is about. */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
  /** Hours of business alone. */
  readonly clock?: 'business';
  /** Whom a notice must reach by then (§6.1). */
  readonly recipient?: 'customer' | 'account-manager';
  /** What the row does not count. */
  readonly excluded?: string;
}

/** A question with what was made of it. */
export interface Asking {
  readonly question: LimitQuestion;
  /** Whether there is line access, as far as it is known. */
  readonly line: boolean | undefined;
  readonly book: Rulebook;
  /** Documents above this place of the chain are left out. */
  readonly from: number;
}

/** A row may be the sum of others, and they again; what is deeper is no norm. */
const DEEPEST = 8;

/** The limit by the decision tables, extended by access points where the activity is. */
export function decideLimit(
  asking: Asking,
  activity: string,
  because: Because,
  depth = 0,
): Result<Limit> {
  const { question, book, line } = asking;
  const word = book.vocabulary.activity.find(activity);
  if (!word) return unknownActivity(activity, book);
  const grade = gradeFor(question, word.gradedBy, book);
  const { service, scope, group } = question;
  const row = { grade, service, scope, group, line };
  const decision =
    asking.from === 0
      ? book.decisions.limit(activity, row)
      : book.decisions.limitFrom(asking.from, activity, row);
  const isLent = decision.found !== 'row' && !book.decisions.hasOwnRows(activity);
  if (isLent && word.like !== undefined) explainLike(activity, word.like, book, because);
  switch (decision.found) {
    case 'missing':
      return refuseMissing(decision.asked, question, word.gradedBy, book);
    case 'nothing':
      // A grade of the other sort is a slip, whatever else fits no row.
      if (
        question.grade !== undefined &&
        grade === undefined &&
        book.decisions.isGraded(activity)
      ) {
        return refuseMissing('grade', question, word.gradedBy, book);
      }
      return notCovered(decision.by, asking, activity);
    case 'row':
      break;
  }
  if (decision.activity !== activity) explainLike(activity, decision.activity, book, because);
  if (decision.row.sum) return addUp(asking, activity, decision, because, depth);
  const read = readCell(asking, activity, decision);
  if (!read.ok) return read;
  const base = read.value;
  if (because) explainRow(asking, activity, decision, base, because);
  if (!word.points || line !== true) return ok(base);
  return ok({ ...base, amount: extendByPoints(base.amount, question.points, book, because) });
}

/** A document that stands alone may have no such activity at all. */
export function unknownActivity(activity: string, { vocabulary }: Rulebook): Result<never> {
  const named = vocabulary.activity.named(activity);
  const what = { id: 'no-row', activity: named, word: undefined } as const;
  return err({ code: 'not-covered', parameter: 'activity', clause: '', what });
}

/** The grade, where it is of the kind that the activity goes by. */
function gradeFor(
  { grade }: LimitQuestion,
  gradedBy: 'tier' | 'level',
  { vocabulary }: Rulebook,
): string | undefined {
  return grade !== undefined && vocabulary[gradedBy].has(grade) ? grade : undefined;
}

function refuseMissing(
  asked: Asked,
  question: LimitQuestion,
  gradedBy: 'tier' | 'level',
  book: Rulebook,
): Result<never> {
  const { grade } = question;
  if (asked !== 'grade' || grade === undefined) {
    return failMissing(asked, needed(asked, question, book));
  }
  const { vocabulary } = book;
  const given = gradeNamed(grade, book);
  const accepted = vocabulary[gradedBy].accepted();
  return err({ code: 'wrong-grade', parameter: 'grade', given, needs: gradedBy, accepted });
}

/** What an argument that is missing takes. */
export function needed(need: Need, question: LimitQuestion, { vocabulary }: Rulebook): Accepted {
  const { gradedBy } = vocabulary.activity.get(question.activity);
  const activity = vocabulary.activity.named(question.activity);
  switch (need) {
    case 'grade':
      return {
        id: gradedBy === 'tier' ? 'tier-of-activity' : 'level-of-activity',
        ...{ activity, accepted: vocabulary[gradedBy].accepted() },
      };
    case 'service': {
      const accepted = vocabulary.service.accepted(({ covered }) => covered);
      return { id: 'service-of-activity', activity, accepted };
    }
    case 'scope':
      return {
        id: 'scope-of-activity',
        activity,
        accepted: vocabulary.scope.accepted(({ reading }) => reading === undefined),
      };
    case 'line': {
      const { service } = question;
      const label = service === undefined ? undefined : vocabulary.service.label(service);
      return { id: 'line-of-service', activity, service: label };
    }
    case 'group':
      return { id: 'group-of-activity', activity };
  }
}

function notCovered(by: Asked | 'activity', { question, book }: Asking, activity: string) {
  const { vocabulary } = book;
  const { grade, scope, service } = question;
  const word = vocabulary.activity.get(activity);
  const clause = lowestClause(activity, book) ?? word.clause;
  const labels = {
    activity: undefined,
    line: undefined,
    scope: scope === undefined ? undefined : vocabulary.scope.label(scope),
    service: service === undefined ? undefined : vocabulary.service.label(service),
    grade: grade === undefined ? undefined : vocabulary[word.gradedBy].label(grade),
  };
  const reading =
    by === 'scope' && scope !== undefined ? vocabulary.scope.get(scope).reading : undefined;
  return err({
    code: 'not-covered',
    parameter: by,
    clause,
    ...(reading && { reading }),
    what: { id: 'no-row', activity: vocabulary.activity.named(activity), word: labels[by] },
  });
}

/** Where the rows of an activity stand, in the lowest document that has any: a row lacks there. */
function lowestClause(activity: string, { chain, vocabulary }: Rulebook): string | undefined {
  for (const asked of vocabulary.activity.likeChain(activity)) {
    for (const { limits = [] } of [...chain].reverse()) {
      const rows = limits.filter((row) => row.activity === asked);
      const first = rows.find(({ by }) => by !== undefined) ?? rows[0];
      if (first) return first.clause ?? first.source;
    }
  }
  return undefined;
}

/** What a cell says, in the row's unit. */
function readCell(
  { question, book }: Asking,
  activity: string,
  decided: Decided<LimitRow>,
): Result<Limit> {
  const { row } = decided;
  const word = book.vocabulary.activity.get(activity);
  const cell = cellOf(decided);
  if (typeof cell === 'number') {
    return ok({
      amount: cell,
      unit: row.unit ?? word.unit,
      ...(row.clock === 'business' && { clock: row.clock }),
      ...(row.recipient && { recipient: row.recipient }),
      ...(row.excluded !== undefined && { excluded: row.excluded }),
    });
  }
  const clause = placeOf(decided, book) || word.clause;
  const grade = question.grade === undefined ? undefined : gradeNamed(question.grade, book);
  const named = book.vocabulary.activity.named(activity);
  if (cell === 'not-covered' || cell === undefined) {
    const what = { id: 'taken-away', activity: named, grade } as const;
    return err({ code: 'not-covered', parameter: 'grade', clause, what });
  }
  const id = cell === 'none' ? 'no-limit-set' : 'on-demand';
  return err({
    code: 'no-limit',
    parameter: 'grade',
    clause,
    what: { id, activity: named, grade },
  });
}

function gradeNamed(grade: string, { vocabulary }: Rulebook) {
  return vocabulary[isTier(vocabulary, grade) ? 'tier' : 'level'].named(grade);
}

/** Where a row stands: a company's document is named with it. */
function placeOf({ row, place, document }: Decided<LimitRow>, { chain }: Rulebook): string {
  const at = row.source ?? row.clause ?? '';
  return place === chain.length - 1 ? at : `${document.id} ${at}`.trim();
}

/** The limits of other activities, added up (§4.1(3)). */
function addUp(
  asking: Asking,
  activity: string,
  decided: Decided<LimitRow>,
  because: Because,
  depth: number,
): Result<Limit> {
  const { row } = decided;
  const { sum = [], plus = 0, about, plusFor } = row;
  const isOne = sum.length === 1 && plus === 0;
  const told = about === undefined ? undefined : phraseOf(about);
  if (isOne && told) {
    because?.push({
      id: 'as-told',
      figures: { about: told },
      source: citeRow(asking.book, decided),
    });
  }
  const parts: { activity: string; amount: number }[] = [];
  const steps: Because = because && [];
  let unit: LimitUnit | undefined;
  for (const part of sum) {
    const limit: Result<Limit> =
      depth >= DEEPEST
        ? notCovered('activity', asking, activity)
        : decidePart(asking, part, isOne && told ? because : steps, depth + 1);
    if (!limit.ok) return limit;
    if (unit !== undefined && unit !== limit.value.unit) {
      const what = {
        id: 'mixed-units',
        activity: asking.book.vocabulary.activity.named(activity),
      } as const;
      return err({
        code: 'no-limit',
        parameter: 'activity',
        clause: row.source ?? row.clause ?? '',
        what,
      });
    }
    unit = limit.value.unit;
    parts.push({ activity: part, amount: limit.value.amount });
  }
  const amount = parts.reduce((total, part) => total + part.amount, plus);
  const limit: Limit = { amount, unit: unit ?? 'working-day' };
  if (!isOne || !told) {
    addReasons(because, steps ?? []);
    because?.push({
      id: 'sum',
      figures: {
        ...limit,
        parts,
        plus,
        about: told,
        plusFor: plusFor === undefined ? undefined : phraseOf(plusFor),
      },
      source: citeRow(asking.book, decided, replacedBy(asking, activity, decided, limit)),
    });
  }
  return ok(limit);
}

/** Whether there is line access, once all that the activity needs is told. */
export function lineAsTold(
  question: LimitQuestion,
  activity: ActivityWord,
  book: Rulebook,
): Result<boolean | undefined> {
  const line = lineAccess(question, activity, book.vocabulary);
  const told = line.ok ? { ...question, line: line.value } : question;
  const missing = activity.needs.find((need) => told[need] === undefined);
  return missing ? failMissing(missing, needed(missing, question, book)) : line;
}

/** A part goes by what line access means to it, the whole's being told. */
function decidePart(asking: Asking, part: string, because: Because, depth: number): Result<Limit> {
  const { vocabulary } = asking.book;
  const question = { ...asking.question, line: asking.line };
  const word = vocabulary.activity.find(part);
  if (!word) return unknownActivity(part, asking.book);
  const line = lineAsTold(question, word, asking.book);
  return line.ok ? decideLimit({ ...asking, line: line.value }, part, because, depth) : line;
}

/** That the rows of another activity answer. */
function explainLike(
  activity: string,
  as: string | undefined,
  book: Rulebook,
  because: Because,
): void {
  if (!because || as === undefined) return;
  const { label, likeBasis, document } = book.vocabulary.activity.get(activity);
  const { about } = likeBasis ?? {};
  because.push({
    id: 'as-activity',
    figures: { activity, as, about: about === undefined ? undefined : phraseOf(about) },
    source: citeBasis(book, likeBasis ?? { source: label.zh }, document),
  });
}

function explainRow(
  asking: Asking,
  activity: string,
  decided: Decided<LimitRow>,
  { amount, unit }: Limit,
  because: NonNullable<Because>,
): void {
  const { question, book, line } = asking;
  const { row, key, place } = decided;
  const { vocabulary, chain } = book;
  const word = vocabulary.activity.get(activity);
  const { service, scope, grade, group } = question;
  const byService = row.service !== undefined;
  // §3.1.1: a survey is for line access, whatever the service.
  const tellsService = byService || (row.scope !== undefined && word.line !== 'unless-denied');
  // A table by services says what it is about; a company's row stands alone.
  const tellsActivity = !byService || place < chain.length - 1;
  const isLine = service !== undefined && vocabulary.service.find(service)?.line === 'always';
  const told = row.line === undefined || isLine ? undefined : line;
  because.push({
    id: 'limit-by-table',
    figures: {
      ...(tellsActivity && { activity }),
      ...(tellsService && { service }),
      ...(told !== undefined && { access: told ? 'with' : 'without' }),
      ...(row.scope && scope !== undefined && { scope }),
      ...(row.group && { group }),
      grade: key === 'all' ? undefined : grade,
      ...{ amount, unit },
      ...(row.clock === 'business' && { clock: row.clock }),
      as: lentWords(decided, question, vocabulary),
    },
    source: citeRow(book, decided, replacedBy(atBase(asking), activity, decided, { amount, unit })),
  });
}

/** The question without what extends the base. */
function atBase(asking: Asking): Asking {
  const { points: _, ...question } = asking.question;
  return { ...asking, question };
}

/** What the documents below the deciding one say of the same question. */
function replacedBy(
  asking: Asking,
  activity: string,
  { place }: Decided<LimitRow>,
  now: Pick<Limit, 'amount' | 'unit'>,
): ReplacedFigure | undefined {
  const below = place + 1;
  const document = asking.book.chain[below];
  if (!document || !knows(asking, activity, below)) return undefined;
  const steps: NonNullable<Because> = [];
  const limit = decideLimit({ ...asking, from: below }, activity, steps);
  const step = steps.filter(({ id }) => id === 'limit-by-table' || id === 'sum').at(-1);
  const from = step?.source.document ?? document;
  if (limit.ok) {
    const { amount, unit } = limit.value;
    const isSame = amount === now.amount && unit === now.unit;
    return { document: from, figure: { type: 'limit', limit: { amount, unit } }, isSame };
  }
  if (limit.error.code !== 'no-limit') return undefined;
  return { document: from, figure: { type: 'code', code: 'on-demand' } };
}

/** Whether the documents from a place on know the activity. */
function knows({ book }: Asking, activity: string, from: number): boolean {
  return book.chain
    .slice(from)
    .some(({ vocabulary }) => vocabulary?.activities?.some(({ code }) => code === activity));
}
