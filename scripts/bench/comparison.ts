/** What does the work: this project, something a user would pick instead, or the least it can cost. */
export interface Contestant {
  /** The package with its version, or what it does. */
  readonly name: string;
  /** In the comparison's unit, one for each round; rounds of all contestants belong together. */
  readonly samples: readonly number[];
  /** On how many of the cases asked first its answer is wrong; absent where none were asked. */
  readonly answers?: { readonly wrong: number; readonly of: number };
}

/** What is hoped for, against one contestant or by itself. */
export interface Goal {
  /** As people say it: ≥ 100 × zen-engine. */
  readonly text: string;
  /**
   * `faster`: how many times the contestant takes of ours; `slower`: how many times we take of the
   * contestant's; `over`: how much more we take; `alone`: what we take.
   */
  readonly measure: 'faster' | 'slower' | 'over' | 'alone';
  /** Whom it is measured against, by name; none for `alone`. */
  readonly against?: string;
  /** The least for `faster`, the most for all others. */
  readonly limit: number;
  /** Why it is not reached, where it is not. */
  readonly unreached?: string;
}

/** One piece of work, done by all in the same run. */
export interface Comparison {
  readonly work: string;
  readonly unit: string;
  /** What was compared, and how. */
  readonly how: string;
  readonly ours: Contestant;
  readonly others: readonly Contestant[];
  readonly goals: readonly Goal[];
}

/** The middle of several rounds, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** Round by round, so that a slow moment of the machine slows both. */
function pairwise(a: Contestant, b: Contestant, combine: (a: number, b: number) => number): Spread {
  return spreadOf(
    a.samples.map((sample, round) => combine(sample, b.samples[round] ?? Number.NaN)),
  );
}

export interface Outcome {
  readonly goal: Goal;
  readonly measured: Spread;
  readonly unit: string;
  readonly reached: boolean;
}

export function judge(comparison: Comparison): Outcome[] {
  return comparison.goals.map((goal) => {
    const measured = measure(goal, comparison);
    const reached =
      goal.measure === 'faster' ? measured.median >= goal.limit : measured.median <= goal.limit;
    const isRatio = goal.measure === 'faster' || goal.measure === 'slower';
    return { goal, measured, unit: isRatio ? '×' : comparison.unit, reached };
  });
}

function measure(goal: Goal, { ours, others }: Comparison): Spread {
  if (goal.measure === 'alone') return spreadOf(ours.samples);
  const other = others.find(({ name }) => name === goal.against);
  if (!other) throw new Error(`${goal.against} did not take part`);
  switch (goal.measure) {
    case 'faster':
      return pairwise(other, ours, (theirs, own) => theirs / own);
    case 'slower':
      return pairwise(ours, other, (own, theirs) => own / theirs);
    case 'over':
      return pairwise(ours, other, (own, theirs) => own - theirs);
  }
}

/** How many times a contestant takes of what we take. */
export function timesOurs(contestant: Contestant, ours: Contestant): Spread {
  return pairwise(contestant, ours, (theirs, own) => theirs / own);
}
