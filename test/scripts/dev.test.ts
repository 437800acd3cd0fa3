/** npm run dev, on a copy of the sources that the test may edit. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesIn } from '../../scripts/build/files-in.ts';
import { inProject } from '../../scripts/process/tools.ts';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';
import { freePort, untilNothingIsLeft } from './support/started.ts';
import { temporaryFolder } from './support/temporary.ts';

const SOURCES = [
  ...['addin', 'shared', 'worker', 'scripts'],
  ...['package.json', 'package-lock.json', 'wrangler.toml', 'tsconfig.json'],
];
const PATIENT = { timeout: 120_000, interval: 200 };
const LABELS = 'shared/norm/of-2010/tiers-and-levels.ts';
const PANE = 'addin/taskpane/main.ts';

async function startDev(settings: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const path of SOURCES) cpSync(inProject(path), join(folder, path), { recursive: true });
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'dev', `--port=${port}`], {
    cwd: folder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await expect.poll(() => output, PATIENT).toContain('Ctrl-C');
  const give = async (path: string) =>
    (await fetch(`http://localhost:${port}${path}`).catch(() => undefined))?.text();
  return {
    folder,
    port,
    give,
    output: () => output,
    edit(path: string, from: string, to: string) {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(from);
      writeFileSync(file, text.replace(from, to));
    },
    async stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** The parts that pages load, as they are served. */
function scriptsIn(project: string): string {
  const folder = join(project, '.toolchain');
  const parts = filesIn(folder).filter((file) => /^dev-.*\/parts\/.*\.js$/.test(file));
  return parts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

const LABEL =
  '/v1/tier?category=%E5%B8%82%E5%8E%BF%E7%BA%A7&proposed=%E9%87%91%E7%89%8C&format=text';
const workerd = { ACCESS: 'open' };
const onNode = { SLA_RUNTIME: 'node' };

describe.runIf(process.platform !== 'win32')('npm run dev', () => {
  const doors = [
    ['plain Node', onNode],
    ...(whyWorkerdCannotRun() === undefined ? [['the Workers runtime', workerd] as const] : []),
  ] as const;

  it.each(doors)(
    'shows an edit in the interface, the functions and the pages, on %s',
    async (_, settings) => {
      const dev = await startDev(settings);
      expect(await dev.give(LABEL)).toBe('金牌级');
      expect(await dev.give('/taskpane.html')).toContain('dev-reload.js');
      const build = await dev.give('/dev-build.txt');

      dev.edit(LABELS, "'金牌级'", "'金牌新级'");
      await expect.poll(() => dev.give(LABEL), PATIENT).toBe('金牌新级');
      await expect.poll(() => dev.give('/functions.js'), PATIENT).toContain('金牌新级');
      await expect.poll(() => dev.give('/dev-build.txt'), PATIENT).not.toBe(build);
      // Files may go while they are read: then it looks again.
      await expect.poll(() => scriptsIn(dev.folder), PATIENT).toContain('金牌新级');
      expect(await dev.give('/functions.zh-CN.json')).toContain('金牌新级');
      expect(dev.output()).toMatch(/重建 rebuilt \(\d+\.\d s\): .*functions\.js/);
      expect(dev.output()).toMatch(/service reloaded \(\d+\.\d s\)/);

      dev.edit('addin/taskpane/taskpane.html', '</head>', '<meta name="edited"></head>');
      await expect.poll(() => dev.give('/taskpane.html'), PATIENT).toContain('name="edited"');

      expect(await dev.stop()).toBe(0);
      await untilNothingIsLeft(dev.port);
      expect(
        filesIn(join(dev.folder, '.toolchain')).filter((file) => file.startsWith('dev-')),
      ).toEqual([]);
    },
  );

  it('tells in words and with its place what does not build, keeps the pages, and goes on once it is mended', async () => {
    const dev = await startDev(onNode);
    const pane = await dev.give('/taskpane.js');
    const text = readFileSync(join(dev.folder, PANE), 'utf8');
    writeFileSync(join(dev.folder, PANE), `${text}\nconst broken = ;\n`);
    await expect.poll(() => dev.output(), PATIENT).toContain('Not rebuilt');
    expect(dev.output()).toMatch(/addin\/taskpane\/main\.ts:\d+:\d+/);
    expect(await dev.give('/taskpane.js')).toBe(pane);
    writeFileSync(join(dev.folder, PANE), text);
    await expect.poll(() => dev.output(), PATIENT).toContain('It builds again');
    expect(await dev.stop()).toBe(0);
  });
});

it('a normal build has nothing of it', () => {
  const pages = filesIn(inProject('dist')).filter((file) => /\.(html|txt|js)$/.test(file));
  expect(pages.filter((file) => file.includes('dev-'))).toEqual([]);
  for (const page of pages.filter((file) => file.endsWith('.html'))) {
    expect(readFileSync(inProject(`dist/${page}`), 'utf8')).not.toContain('dev-reload');
  }
});
