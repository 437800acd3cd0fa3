// Every task of the project: what it does and what may be typed after it. The lines of
// package.json, `npm run help`, `npm run TASK -- --help` and the reading of what was typed follow.
import { KEYS } from '../worker/node/command/keys.mjs';

/** @typedef {import('../worker/node/command/help.mjs').Command} Command */

const port = /** @satisfies {Command['options'][string]} */ ({
  type: 'string',
  value: 'PORT',
  means: { zh: '端口, 先于环境变量 PORT', en: 'the port, before PORT of the environment' },
});

/** @param {string} zh @param {string} en */
const filters = (zh, en) => ({ usage: ['[FILTER …]'], means: { zh, en } });

const toVitest = { zh: '交给 vitest', en: 'go to vitest' };

export const TASKS = /** @satisfies {Readonly<Record<string, Command>>} */ ({
  start: {
    does: {
      zh: '在本机运行服务和网页, 供试用',
      en: 'run the service and its pages on this machine',
    },
    options: { port },
  },
  dev: {
    does: {
      zh: '运行服务和网页, 改动源码后自动重建并刷新',
      en: 'run the service and its pages, rebuilt and reloaded as sources change',
    },
    options: { port },
  },
  test: {
    does: { zh: '运行测试', en: 'run the tests' },
    words: filters(
      'FILTER: 只运行路径含有它的测试文件, 只构建和启动它们所需的。',
      'FILTER: only the test files whose path has it, with what they need built and started.',
    ),
    options: {
      'test-name-pattern': {
        type: 'string',
        value: 'PATTERN',
        short: 't',
        means: { zh: '只运行名称相符的测试', en: 'only the tests whose name matches' },
      },
    },
    passesOn: toVitest,
  },
  check: {
    does: {
      zh: '检查类型、格式、构建、大小、清单和接口文档',
      en: 'check types, lint, build, sizes, manifest and OpenAPI',
    },
    options: {},
  },
  build: { does: { zh: '构建 dist/', en: 'make dist/' }, options: {} },
  format: {
    does: {
      zh: '整理格式, 修正可自动修正的',
      en: 'format files and mend what can be mended safely',
    },
    words: { usage: ['[PATH …]'], means: { zh: 'PATH: 只整理它们。', en: 'PATH: only these.' } },
    options: {},
    passesOn: { zh: '交给 biome', en: 'go to biome' },
  },
  bench: {
    does: {
      zh: '测量速度和大小, 写入 docs/benchmarks.md',
      en: 'measure speed and size for docs/benchmarks.md',
    },
    words: filters(
      'FILTER: 只测路径含有它的; 不写文件。',
      'FILTER: only files whose path has it; nothing is written.',
    ),
    options: {},
    passesOn: toVitest,
  },
  soak: {
    does: {
      zh: '长时间的测试: 负载、随机输入、LibreOffice',
      en: 'long tests: load, random input, LibreOffice',
    },
    words: filters('FILTER: 只运行路径含有它的。', 'FILTER: only files whose path has it.'),
    options: {},
    passesOn: toVitest,
  },
  sample: {
    does: {
      zh: '重写示例清单 addin/assets/sample-customers.csv',
      en: 'rewrite the sample list in addin/assets',
    },
    options: {},
  },
  manifest: {
    does: { zh: '重写 manifest.xml 并构建', en: 'rewrite manifest.xml, and build' },
    options: {},
  },
  excel: {
    does: {
      zh: '以 https 提供加载项, 供本机的 Excel 安装',
      en: 'serve the add-in over https for an Excel on this machine',
    },
    options: { port },
  },
  deploy: {
    does: { zh: '部署到 Cloudflare', en: 'put the service on Cloudflare' },
    options: {
      'dry-run': {
        type: 'boolean',
        means: { zh: '除发送外全部照做', en: 'do everything but send it' },
      },
      outdir: {
        type: 'string',
        value: 'FOLDER',
        means: { zh: '把要发送的写到这里', en: 'write what would be sent there' },
      },
    },
    passesOn: { zh: '交给 wrangler deploy', en: 'go to wrangler deploy' },
    more: {
      zh: '设置在环境变量里: docs/running.md。',
      en: 'Settings are in the environment: docs/running.md.',
    },
  },
  serve: {
    does: { zh: '在自己的服务器上用 Node 运行', en: 'run on Node, on a server of your own' },
    options: { port },
    more: {
      zh: '设置在环境变量或 SLA_CONFIG 里: docs/running.md。',
      en: 'Settings are in the environment or SLA_CONFIG: docs/running.md.',
    },
  },
  package: {
    does: { zh: '把整个服务打包到 dist-node/', en: 'pack the whole service into dist-node/' },
    options: {},
  },
  keys: KEYS,
  help: {
    does: { zh: '列出全部任务', en: 'list all tasks' },
    words: {
      usage: ['[TASK]'],
      most: 1,
      means: { zh: 'TASK: 说明这个任务。', en: 'TASK: explain this one.' },
    },
    options: {},
  },
});

/**
 * What is typed before the words of a task.
 * @param {string} task
 */
export const typedFor = (task) => `npm run ${task} --`;

/** One line for each task, in both languages. */
export function listTasks() {
  const width = Math.max(...Object.keys(TASKS).map((task) => task.length));
  return Object.entries(TASKS)
    .map(([task, { does }]) => `npm run ${task.padEnd(width)}  ${does.zh} · ${does.en}`)
    .join('\n');
}
