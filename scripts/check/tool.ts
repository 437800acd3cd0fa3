import { captureChild } from '../process/child.mjs';
import { offlineWrangler, toolArguments } from '../process/tools.ts';
import { root } from '../setup/paths.mjs';

/** Runs a tool over the project; when it fails, what it printed is the finding. */
export async function checkWith(
  tool: Parameters<typeof toolArguments>[0],
  ...args: string[]
): Promise<{ wrong: string[] }> {
  const { code, output } = await captureChild(process.execPath, toolArguments(tool, args), {
    cwd: root,
    env: { ...offlineWrangler(), NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { wrong: code === 0 ? [] : [output.trim() || `${tool} ended with ${code}`] };
}
