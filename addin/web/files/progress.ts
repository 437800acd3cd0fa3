import type { Phrase } from '../../../shared/failure.ts';
import type { FileProgress } from './types.ts';

export const STAGES = {
  reading: { zh: '读取文件', en: 'reading the file' },
  unpacking: { zh: '解析工作簿', en: 'reading the workbook' },
  rows: { zh: '读取行', en: 'reading rows' },
  handing: { zh: '放入表格', en: 'handing over to the grid' },
  collecting: { zh: '收集内容', en: 'collecting what is in the grid' },
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
