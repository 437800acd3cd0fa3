/** Asks all questions of the golden file again and says where the answers are others. */
import type { Difference } from './differences.ts';
import { answerOf } from './door.ts';
import { type Answered, type Question, textOf } from './question.ts';
import type { Kept } from './store.ts';

export interface Changed {
  readonly question: Question;
  readonly was: Answered;
  readonly now: Answered;
}

const PARTS = ['answer', 'reasons', 'english'] as const;

const MOST_SHOWN = 20;
const MOST_LINES = 6;
const LONGEST_LINE = 300;

/** Every question whose answer, reasons or English are not what they were. */
export function findChanged(
  kept: readonly Kept[],
  ask: (question: Question) => Answered = answerOf,
) {
  return kept.flatMap<Changed>(({ question, was }) => {
    const now = ask(question);
    return PARTS.every((part) => was[part] === now[part]) ? [] : [{ question, was, now }];
  });
}

export interface Accounted {
  /** What no entry covers. */
  readonly unexplained: readonly Changed[];
  /** The entries that cover nothing. */
  readonly idle: readonly Difference[];
}

export function account(
  changed: readonly Changed[],
  differences: readonly Difference[],
): Accounted {
  const covers =
    ({ covers }: Difference) =>
    ({ question, was, now }: Changed) =>
      covers(question, was, now);
  return {
    unexplained: changed.filter((one) => !differences.some((entry) => covers(entry)(one))),
    idle: differences.filter((entry) => !changed.some(covers(entry))),
  };
}

const shorten = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)} …` : text;

/** The lines that one text has and the other lacks. */
function linesOnlyIn(text: string, other: string, sign: string): string[] {
  const others = new Set(other.split('\n'));
  const own = text.split('\n').filter((line) => line !== '' && !others.has(line));
  const shown = own.slice(0, MOST_LINES).map((line) => `    ${sign} ${shorten(line)}`);
  const left = own.length - shown.length;
  return left > 0 ? [...shown, `    ${sign} … and ${left} lines more`] : shown;
}

function describeChanged({ question, was, now }: Changed): string {
  const parts = PARTS.filter((part) => was[part] !== now[part]).flatMap((part) => {
    const lines = [
      ...linesOnlyIn(was[part], now[part], '-'),
      ...linesOnlyIn(now[part], was[part], '+'),
    ];
    return [`  ${part}`, ...(lines.length > 0 ? lines : ['    the same lines in another order'])];
  });
  return [shorten(textOf(question).replaceAll('\t', ' ')), ...parts].join('\n');
}

/** How many differ by function, and the first of them line by line. */
export function describeAll(changed: readonly Changed[]): string {
  const counts = new Map<string, number>();
  for (const { question } of changed) {
    counts.set(question.function, (counts.get(question.function) ?? 0) + 1);
  }
  const byFunction = [...counts].map(([id, count]) => `${id} ${count}`).join(', ');
  return [
    `${changed.length} answers are not those of the golden file: ${byFunction}`,
    ...changed.slice(0, MOST_SHOWN).map(describeChanged),
    ...(changed.length > MOST_SHOWN ? [`… and ${changed.length - MOST_SHOWN} more`] : []),
  ].join('\n\n');
}
