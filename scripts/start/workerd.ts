import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The runtime is a program in a package of its own for each platform, which may not be there. */
export function whyWorkerdIsMissing(): { chinese: string; english: string } | undefined {
  if (existsSync(workerdPath())) return undefined;
  const place = `${process.platform} ${process.arch}`;
  return {
    chinese: `这里没有 Workers 运行时（workerd，${place}）。`,
    english: `The Workers runtime (workerd) is not there for ${place}.`,
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
