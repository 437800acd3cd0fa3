import type { Phrase } from '../../../shared/failure.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { FileProblem, FileProblemCode } from './types.ts';

/** Thrown where reading has to stop at once; opening and saving turn it into their answer. */
export class Refusal extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, phrase: Phrase) {
    super(phrase.en);
    this.problem = { code, phrase };
  }
}

export function refuseFile(code: FileProblemCode, zh: string, en: string): never {
  throw new Refusal(code, { zh, en });
}

/** Runs the work; a refusal inside it becomes the answer. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal) return err(error.problem);
    throw error;
  }
}

export function refuseDamaged(part: string, detail: string): never {
  return refuseFile(
    'damaged',
    `文件已损坏或不完整(${part}: ${detail}): 请重新下载或向发送人再要一份, 或在 Excel/WPS 中“打开并修复”后另存`,
    `the file is damaged or incomplete (${part}: ${detail}): download it again or ask for another copy, or open and repair it in Excel or WPS and save it anew`,
  );
}

export function refuseTooLarge(given: Phrase, limit: Phrase): never {
  return refuseFile(
    'too-large',
    `文件过大: ${given.zh}, 网页最多处理${limit.zh}; 请在 Excel/WPS 中删去用不到的工作表和行, 或拆成几个文件`,
    `the file is too large: ${given.en}, and the page takes ${limit.en} at most; delete sheets and rows that are not needed in Excel or WPS, or split the file`,
  );
}
