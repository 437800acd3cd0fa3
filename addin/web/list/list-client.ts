import type { Request, Response } from './messages.ts';

export interface ListClient {
  ask(request: Request, transfer?: Transferable[]): void;
  stop(): void;
}

/** Runs this script as a worker too; called while the script is being run for the first time. */
export function startWorker(): (
  receive: (response: Response) => void,
  onBroken: () => void,
) => ListClient {
  const address = (document.currentScript as HTMLScriptElement).src;
  return (receive, onBroken) => {
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<Response>) => receive(data);
    worker.onerror = onBroken;
    return {
      ask: (request, transfer = []) => worker.postMessage(request, transfer),
      stop: () => worker.terminate(),
    };
  };
}
