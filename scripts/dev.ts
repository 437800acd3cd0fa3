import type { CommandLine } from '../worker/node/command/read-command.ts';
import { checkBuildSettings } from './build/settings.ts';
import { openPages, type Rebuilt } from './dev/pages.ts';
import { runService } from './dev/service.ts';
import { watchSources } from './dev/watch-sources.ts';
import { SetupError, say } from './setup/say.mjs';
import { choosePort, refuseTakenPort } from './start/port.ts';
import type { TASKS } from './tasks.mjs';

/** Serves pages, functions and interface as `npm start` does, and keeps them as the sources are. */
export async function run({ options }: CommandLine<typeof TASKS.dev>): Promise<number> {
  const port = choosePort(options.port, process.env['PORT']);
  checkBuildSettings(process.env);
  await refuseTakenPort(port);
  say('正在构建 …', 'building …');
  const pages = await openPages();
  try {
    const { wrong } = await pages.rebuild();
    if (wrong.length > 0) {
      throw new SetupError(
        '源码无法构建，错误见上。',
        'The sources do not build.',
        wrong.join('\n'),
      );
    }
    const service = runService(port, pages.folder);
    let isBroken = false;
    const close = watchSources(async (sources) => {
      const began = performance.now();
      service.sourcesChanged(sources, began);
      const rebuilt = await pages.rebuild(sources);
      sayRebuilt(rebuilt, began);
      const wasBroken = isBroken;
      isBroken = rebuilt.wrong.length > 0;
      if (wasBroken && !isBroken) say('又能构建了。', 'It builds again.');
    });
    try {
      return await service.ended;
    } finally {
      await close();
    }
  } finally {
    await pages.close();
  }
}

/** So many are named; the others are counted. */
const NAMED = 4;

function sayRebuilt({ changed, wrong }: Rebuilt, began: number): void {
  if (wrong.length > 0) {
    console.error(`\n${wrong.join('\n').trimEnd()}`);
    say('没有重建，页面还是上一次的样子。', 'Not rebuilt: the pages are as they were.');
  }
  if (changed.length === 0) return;
  const more = changed.length > NAMED ? ` +${changed.length - NAMED}` : '';
  console.log(
    `重建 rebuilt (${secondsSince(began)} s): ${changed.slice(0, NAMED).join(', ')}${more}`,
  );
}

const secondsSince = (began: number) => ((performance.now() - began) / 1000).toFixed(1);
