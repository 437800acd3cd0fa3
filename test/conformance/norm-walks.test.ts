/**
 * Every number of the norm of 2010 decides something, and every figure that an answer cites stands in
 * the row that it cites: two walks over the whole document.
 */
import { describe, expect, it } from 'vitest';
import type { NormDocument } from '../../shared/norm/document.ts';
import { NORM_OF_2010 } from '../../shared/norm/of-2010/document.ts';
import { type Rulebook, rulebookOf } from '../../shared/norm/rulebook.ts';
import { countQuota } from '../../shared/rules/caps.ts';
import { decideLevel } from '../../shared/rules/level.ts';
import { findLimit, type LimitQuestion } from '../../shared/rules/limit/limit.ts';
import { judgeQuality } from '../../shared/rules/quality.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { findStandard, gradesOf } from '../../shared/rules/standard.ts';

/** As JSON has it: what is lost in a copy is lost in an export too. */
const DOCUMENT = JSON.parse(JSON.stringify(NORM_OF_2010)) as NormDocument;

type Path = readonly (string | number)[];

interface Figure {
  readonly path: Path;
  readonly value: number;
}

function figuresIn(part: unknown, path: Path = []): Figure[] {
  if (typeof part === 'number') return [{ path, value: part }];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, member]) => figuresIn(member, [...path, name]));
}

function withFigure({ path, value }: Figure): NormDocument {
  const copy = structuredClone(DOCUMENT) as unknown as Record<string, unknown>;
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[String(path.at(-1))] = value;
  return copy as unknown as NormDocument;
}

const BOOK = rulebookOf([DOCUMENT]);
const { tier, level, service, scope, activity } = BOOK.vocabulary;
const SERVICES = service.words.filter(({ covered }) => covered).map(({ code }) => code);
const GRADES = [...tier.codes, ...level.codes];
const POINTS = [1, 6, 7];
const REBUILDS = ['provision', 'survey+provision', 'suspend+provision'] as const;

const LIMITS: readonly LimitQuestion[] = activity.codes.flatMap((code) =>
  [undefined, ...SERVICES].flatMap((asked) =>
    [undefined, ...scope.codes].flatMap((range) =>
      [undefined, true, false].flatMap((line) =>
        GRADES.flatMap((grade) =>
          POINTS.map((points) => ({
            ...{ activity: code, service: asked, scope: range, line, grade, points },
          })),
        ),
      ),
    ),
  ),
);

/** A population in which one place more or less is seen in each cap. */
const CUSTOMERS = tier.codes.map((code) => ({ tier: code, category: 'municipal', times: 2500 }));

/** All that a document answers, one text for each question, as far as it is asked. */
function* answersOf(book: Rulebook): Generator<string> {
  for (const row of countQuota('', CUSTOMERS, book)) yield `${row.tier} ${row.allowed}`;
  for (const item of book.items.values()) {
    for (const grade of gradesOf(item, book)) {
      const cell = findStandard(item, grade === 'all' ? undefined : grade, book);
      yield `${item.code} ${grade} ${cell.ok ? JSON.stringify(cell.value) : cell.error.code}`;
    }
  }
  for (const question of LIMITS) {
    const limit = findLimit(question, book);
    yield limit.ok ? `${limit.value.amount} ${limit.value.unit}` : limit.error.code;
  }
}

function under(document: NormDocument, rebuildBase: string): Rulebook {
  return rulebookOf([{ ...document, settings: { rebuildBase } }]);
}

const ANSWERS = new Map(
  REBUILDS.map((base) => [base, [...answersOf(under(DOCUMENT, base))]] as const),
);

/** Whether some answer is another one; asked as long as none is. */
function changesSomething(document: NormDocument): boolean {
  return REBUILDS.some((base) => {
    const before = ANSWERS.get(base) ?? [];
    let index = 0;
    for (const answer of answersOf(under(document, base))) {
      if (answer !== before[index++]) return true;
    }
    return false;
  });
}

const FIGURES = figuresIn(DOCUMENT);

describe('every number of the norm of 2010', () => {
  it('is one of many, in every part that has numbers', () => {
    expect(FIGURES.length).toBeGreaterThan(100);
    const parts = new Set(FIGURES.map(({ path }) => path[0]));
    expect([...parts].sort()).toEqual(['caps', 'items', 'limits', 'points']);
  });

  it.each(FIGURES)('$path: changed by one, changes some answer', ({ path, value }) => {
    // A share is one of ten thousand parts: its one is a hundredth.
    const step = path[0] === 'caps' ? 0.01 : 1;
    const rounded = Math.round((value + step) * 10_000) / 10_000;
    expect(changesSomething(withFigure({ path, value: rounded }))).toBe(true);
  });
});

/** The numbers of every row that has the clause, by itself or as its item's. */
function figuresUnder(clause: string): Set<number> {
  const { limits = [], items = [], caps = [], points } = DOCUMENT;
  const rows = [...limits, ...items, ...caps, ...(points ? [points] : [])];
  const cited = rows.filter((row) => row.clause === clause);
  return new Set(figuresIn(cited).map(({ value }) => value));
}

/** The figures that a step takes from the row it cites. */
function citedFigures({ id, figures }: Reason): readonly number[] {
  switch (id) {
    case 'limit-by-table':
      return [figures.amount];
    case 'sum':
      return figures.plus > 0 ? [figures.plus] : [];
    case 'points':
      return [figures.rule.over];
    case 'quality':
      return [figures.limit];
    case 'standard':
      return typeof figures.cell === 'number' ? [figures.cell] : [];
    default:
      return [];
  }
}

describe('every figure in a citation', () => {
  const unfounded = new Set<string>();
  let cited = 0;
  const check = (because: readonly Reason[]): void => {
    for (const reason of because) {
      const { clause } = reason.source.row;
      for (const figure of citedFigures(reason)) {
        cited++;
        if (!figuresUnder(clause).has(figure)) unfounded.add(`${reason.id} ${clause} ${figure}`);
      }
    }
  };

  it('of a limit is found in the row that is cited', () => {
    for (const base of REBUILDS) {
      const book = under(DOCUMENT, base);
      for (const question of LIMITS.filter(({ points }) => points === 6)) {
        const because: Reason[] = [];
        findLimit(question, book, because);
        check(because);
      }
    }
    expect([...unfounded]).toEqual([]);
    expect(cited).toBeGreaterThan(1000);
  });

  it('of a standard or a quality is found in its item', () => {
    for (const item of BOOK.items.values()) {
      if (item.figuresOf) continue;
      for (const grade of gradesOf(item, BOOK)) {
        const because: Reason[] = [];
        findStandard(item, grade === 'all' ? undefined : grade, BOOK, because);
        check(because);
      }
    }
    for (const code of level.codes) {
      const because: Reason[] = [];
      judgeQuality({ level: code, faults: 5, outageHours: 7 }, BOOK, because);
      check(because);
    }
    expect([...unfounded]).toEqual([]);
  });

  it('of a level is the word in its cell', () => {
    const { levels = [] } = DOCUMENT;
    for (const grade of tier.codes) {
      for (const asked of SERVICES) {
        for (const range of scope.codes) {
          for (const hub of [true, false]) {
            const because: Reason[] = [];
            const question = { tier: grade, service: asked, scope: range, hub, protected: true };
            const decided = decideLevel(question, BOOK, because);
            const { clause } = because[0]?.source.row ?? {};
            const cells = levels.filter((row) => row.clause === clause).map(({ by }) => by[grade]);
            expect(cells).toContain(decided.ok ? decided.value : '');
          }
        }
      }
    }
  });
});
