import { sayIfOnNode } from '../start/on-node.ts';
import { refuseWrongSettings, runWorker } from '../start/run-worker.ts';
import { runOnNode } from './node-service.ts';
import { ROOMS } from './watch-sources.ts';

/** The rooms that the service is made of. */
const ITS_ROOMS = ROOMS.filter((room) => room !== 'addin');

export interface Service {
  /** The exit code, once it was stopped. */
  readonly ended: Promise<number>;
  /** @param began when it was seen, by performance.now() */
  sourcesChanged(sources: readonly string[], began: number): void;
}

/** Serves the interface, and the files of a folder, by the sources as they are now. */
export function runService(port: number, folder: string): Service {
  const isOfService = (source: string) => ITS_ROOMS.some((room) => source.startsWith(`${room}/`));
  let changedAt: number | undefined;
  const sayReloaded = () => {
    if (changedAt === undefined) return;
    const seconds = ((performance.now() - changedAt) / 1000).toFixed(1);
    console.log(`服务重新载入 service reloaded (${seconds} s)`);
  };

  if (sayIfOnNode()) {
    const { ended, restart } = runOnNode(port, folder, sayReloaded);
    return {
      ended,
      sourcesChanged(sources, began) {
        if (!sources.some(isOfService)) return;
        changedAt = began;
        restart();
      },
    };
  }
  refuseWrongSettings();
  return {
    ended: runWorker(port, { assets: folder, onUpdated: sayReloaded }),
    // wrangler watches them itself.
    sourcesChanged(_, began) {
      changedAt = began;
    },
  };
}
