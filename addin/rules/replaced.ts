import { ALL } from '../../shared/norm/decisions.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { type PrintedCell, printedLevel, printedLimit } from '../../shared/rules/printed-cell.ts';
import type { Part } from './column.ts';

/** More different figures than these are not told one by one. */
const MOST_TOLD = 4;

/** What a row is about, as the words of a document below; undefined for a condition it has not. */
interface Question {
  readonly service: string | undefined;
  readonly scope: string | undefined;
  readonly line: boolean | undefined;
}

/**
 * The questions that a row answers, put to a document below: first without what the row does not
 * ask for, then with every word of it, for that document may ask for it.
 */
function* questionsOf(row: Part, book: Rulebook): Generator<Question[]> {
  const { service, scope } = book.vocabulary;
  const known = (given: unknown, has: (code: string) => boolean) =>
    Array.isArray(given) ? given.map(String).filter(has) : undefined;
  const services = known(row['service'], (code) => service.has(code));
  const scopes = known(row['scope'], (code) => scope.has(code));
  const lines = typeof row['line'] === 'boolean' ? [row['line']] : undefined;
  const combine = (
    of: readonly (string | undefined)[],
    within: readonly (string | undefined)[],
    through: readonly (boolean | undefined)[],
  ) =>
    of.flatMap((each) =>
      within.flatMap((inner) => through.map((line) => ({ service: each, scope: inner, line }))),
    );
  const nothing = [undefined];
  yield combine(services ?? nothing, scopes ?? nothing, lines ?? nothing);
  yield combine(services ?? service.codes, scopes ?? nothing, lines ?? [true, false]);
  yield combine(services ?? service.codes, scopes ?? scope.codes, lines ?? [true, false]);
}

/** The first questions that have an answer: all different ones. */
function answersTo<Answer>(
  row: Part,
  book: Rulebook,
  ask: (question: Question) => Answer | undefined,
): Answer[] {
  for (const questions of questionsOf(row, book)) {
    const answers = questions.flatMap((question) => ask(question) ?? []);
    const different = new Map(answers.map((answer) => [JSON.stringify(answer), answer]));
    if (different.size > 0) return [...different.values()].slice(0, MOST_TOLD);
  }
  return [];
}

/** What the documents below say in the place of a cell of a row of limits. */
export function replacedLimits(row: Part, key: string, book: Rulebook): PrintedCell[] {
  const activity = String(row['activity']);
  const word = book.vocabulary.activity.find(activity);
  if (!word) return [];
  const { codes } = book.vocabulary[word.gradedBy];
  const grades = key === ALL ? codes : codes.filter((code) => code === key);
  return answersTo(row, book, ({ service, scope, line }) => {
    for (const grade of grades) {
      const cell = printedLimit(
        {
          activity,
          ...(service !== undefined && { service: [service] }),
          ...(scope !== undefined && { scope: [scope] }),
          ...(line !== undefined && { line }),
        },
        grade,
        book,
      );
      if (cell !== 'not-covered') return cell;
    }
    return undefined;
  });
}

/** What the documents below say in the place of a cell of a row of levels. */
export function replacedLevels(row: Part, key: string, book: Rulebook): string[] {
  const { codes } = book.vocabulary.tier;
  const tiers = key === ALL ? codes : codes.filter((code) => code === key);
  return answersTo(row, book, ({ service, scope }) => {
    for (const tier of tiers) {
      const level = printedLevel(
        {
          ...(service !== undefined && { service: [service] }),
          ...(scope !== undefined && { scope: [scope] }),
          ...(row['hub'] === true && { hub: true }),
        },
        tier,
        book,
      );
      if (level !== undefined) return level;
    }
    return undefined;
  });
}
