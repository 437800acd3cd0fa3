import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** It answers in milliseconds; on a busy machine it may take longer. */
const LONGEST_TRY_MS = 20_000;

/**
 * Why the Workers runtime does not run here, or undefined where it does. It is a program in a package
 * of its own for each platform, which may not be there, or not run on this processor or system.
 */
export function whyWorkerdDoesNotRun(
  program = workerdPath(),
): { chinese: string; english: string } | undefined {
  if (!existsSync(program)) {
    const place = `${process.platform} ${process.arch}`;
    return {
      chinese: `这里没有 Workers 运行时（workerd，${place}）。`,
      english: `The Workers runtime (workerd) is not there for ${place}.`,
    };
  }
  const tried = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: LONGEST_TRY_MS });
  if (tried.status === 0) return undefined;
  const [said = ''] = (tried.stderr ?? '').trim().split('\n');
  const why = said || tried.error?.message || tried.signal || `exit ${tried.status}`;
  return {
    chinese: `Workers 运行时（workerd）在这里运行不了（${why}）。`,
    english: `The Workers runtime (workerd) does not run here (${why}).`,
  };
}

function workerdPath(): string {
  // wrangler brings it, through miniflare.
  const require = createRequire(import.meta.url);
  try {
    const fromWrangler = createRequire(require.resolve('wrangler/package.json'));
    const fromMiniflare = createRequire(fromWrangler.resolve('miniflare'));
    return (fromMiniflare('workerd') as { default: string }).default;
  } catch {
    return ''; // Its package throws where it has no program for this platform.
  }
}
