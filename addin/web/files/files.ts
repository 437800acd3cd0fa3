import { err, ok, type Result } from '../../../shared/result.ts';
import { nextTask } from '../../host/next-task.ts';
import { randomId } from '../random-id.ts';
import type { Request, Response } from './messages.ts';
import { joinPiece, piecesOf, type Shell, shellOf } from './pieces.ts';
import type { FileProblem, FileProgress, FileSteps, OpenFile, SaveFile } from './types.ts';

/** The worker's bundle, beside the page's own script. */
const WORKER = 'files-worker.js';

const CANCELLED: FileProblem = { code: 'cancelled', phrase: { zh: '已取消', en: 'cancelled' } };

const FAILED: FileProblem = {
  code: 'worker-failed',
  phrase: {
    zh: '处理文件的后台程序出错(可能内存不足): 请关闭其他页面后重试; 已打开的工作簿没有变化',
    en: 'the background program for files failed (perhaps for lack of memory): close other pages and try again; the open workbook is unchanged',
  },
};

export const openFile: OpenFile = (file, { functions, ...steps } = {}) =>
  inWorker(steps, (worker, answer) => {
    let shell: Shell | undefined;
    worker.postMessage({
      type: 'open',
      file,
      id: randomId(),
      functions,
    } satisfies Request);
    return (response) => {
      if (response.type === 'shell') shell = response.shell;
      else if (response.type === 'piece' && shell) joinPiece(shell, response.piece);
      else if (response.type === 'opened' && shell) {
        answer(ok({ workbook: shell.workbook, notices: response.notices }));
      }
    };
  });

export const saveFile: SaveFile = (workbook, kind, options = {}) => {
  const { namespace, formulas, spills, sheetId, ...steps } = options;
  return inWorker(steps, (worker, answer) => {
    const ask = (request: Request): void => worker.postMessage(request);
    ask({ type: 'save', shell: shellOf(workbook, spills), kind, namespace, formulas, sheetId });
    void handOver({ workbook, spills }, ask);
    return (response) => {
      if (response.type !== 'saved') return;
      const { bytes, notices } = response;
      answer(ok({ bytes, notices }));
    };
  });
};

async function handOver(shell: Shell, ask: (request: Request) => void): Promise<void> {
  for (const piece of piecesOf(shell)) {
    ask({ type: 'piece', piece });
    await nextTask();
  }
  ask({ type: 'end' });
}

type Answer<T> = (result: Result<T, FileProblem>) => void;

/**
 * Runs one piece of work in a worker of its own, which ends with it: by its answer, by a fault, or
 * at once when it is cancelled.
 */
function inWorker<T>(
  { onProgress, signal }: FileSteps,
  start: (worker: Worker, answer: Answer<T>) => (response: Response) => void,
): Promise<Result<T, FileProblem>> {
  if (signal?.aborted) return Promise.resolve(err(CANCELLED));
  return new Promise((resolve) => {
    const worker = new Worker(new URL(WORKER, document.baseURI));
    const cancel = (): void => answer(err(CANCELLED));
    const answer: Answer<T> = (result) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    signal?.addEventListener('abort', cancel);
    worker.onerror = (event) => {
      event.preventDefault();
      answer(err(FAILED));
    };
    worker.onmessageerror = () => answer(err(FAILED));
    const receive = start(worker, answer);
    worker.onmessage = ({ data: response }: MessageEvent<Response>) => {
      if (response.type === 'progress') tell(onProgress, response.progress);
      else if (response.type === 'refused') answer(err(response.problem));
      else receive(response);
    };
  });
}

function tell(onProgress: FileSteps['onProgress'], progress: FileProgress): void {
  onProgress?.(progress);
}
