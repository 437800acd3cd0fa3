import type { Phrase } from '../../../shared/failure.ts';
import type { FileProgress } from './types.ts';

export const STAGES = {
  rows: { zh: '读取行', en: 'reading rows' },
  writing: { zh: '写入工作表', en: 'writing sheets' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Steps that are told apart on a bar of 0 to 1: more would only cost time. */
const STEP = 0.01;

/** Tells progress in small steps, never backwards. */
export class ProgressTeller {
  readonly #tell: ((progress: FileProgress) => void) | undefined;
  #told = -1;

  constructor(tell: ((progress: FileProgress) => void) | undefined) {
    this.#tell = tell;
  }

  tell(fraction: number, stage: Phrase): void {
    const now = Math.min(1, fraction);
    if (!this.#tell || now < this.#told + STEP) return;
    this.#told = now;
    this.#tell({ fraction: now, stage });
  }
}
