/** Where work has got to: the rows read so far, of how many. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Work that may be interrupted after each step. */
export type Steps<T> = Generator<Step, T, undefined>;

export const ROWS_PER_STEP = 1 << 14;
