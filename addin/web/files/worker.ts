import { err, ok, type Result } from '../../../shared/result.ts';
import type { Request, Response } from './messages.ts';
import { openBytes } from './open.ts';
import { joinPiece, piecesOf, shellOf } from './pieces.ts';
import { saveBytes } from './save.ts';
import type { FileProblem, FileProgress } from './types.ts';

/** What a worker's global scope offers; the page's types know only windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  onunhandledrejection: ((event: PromiseRejectionEvent) => void) | null;
  postMessage(response: Response, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

/** The save whose pieces are coming in. */
let begun: Extract<Request, { type: 'save' }> | undefined;

scope.onmessage = ({ data: request }) => {
  switch (request.type) {
    case 'open':
      void open(request);
      break;
    case 'save':
      begun = request;
      break;
    case 'piece':
      if (begun) joinPiece(begun.shell, request.piece);
      break;
    case 'end':
      if (begun) void save(begun);
      break;
  }
};

// A bug in what is awaited reaches the page's onerror only as an error; else the page would wait for ever.
scope.onunhandledrejection = ({ reason }) => {
  throw reason;
};

const onProgress = (progress: FileProgress): void =>
  scope.postMessage({ type: 'progress', progress });

async function open({ file, id, functions }: Extract<Request, { type: 'open' }>): Promise<void> {
  const bytes = await readFile(file);
  if (!bytes.ok) return refuse(bytes.error);
  const opened = await openBytes(bytes.value, { id, fileName: file.name, functions, onProgress });
  if (!opened.ok) return refuse(opened.error);
  const { workbook, notices } = opened.value;
  scope.postMessage({ type: 'shell', shell: shellOf(workbook) });
  for (const piece of piecesOf({ workbook, spills: undefined })) {
    scope.postMessage({ type: 'piece', piece });
  }
  scope.postMessage({ type: 'opened', notices });
}

async function readFile(file: File): Promise<Result<Uint8Array<ArrayBuffer>, FileProblem>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const phrase = {
      zh: `浏览器读不到这个文件(${detail}): 它可能是文件夹、已被移动或正被占用, 请关闭其他程序后重新选择`,
      en: `the browser cannot read this file (${detail}): it may be a folder, have been moved or be in use; close other programs and choose it again`,
    };
    return err({ code: 'unreadable', phrase });
  }
}

async function save(request: Extract<Request, { type: 'save' }>): Promise<void> {
  const { shell, kind, namespace, formulas, sheetId } = request;
  const { workbook, spills } = shell;
  const saved = await saveBytes(workbook, kind, {
    ...{ namespace, formulas, sheetId },
    ...{ spills, onProgress },
  });
  if (!saved.ok) return refuse(saved.error);
  const { bytes, notices } = saved.value;
  scope.postMessage({ type: 'saved', bytes, notices }, [bytes.buffer]);
}

function refuse(problem: FileProblem): void {
  scope.postMessage({ type: 'refused', problem });
}
