import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .map((name) => join(folder, name));
}

const IMPORT = /^(?:import|export)\b(?:[^';]*\bfrom\s+)?\s*'([^']+)'/gm;

const TYPES_ALONE = /^(?:import|export) type\b[^;]*;/gm;

/** What a file imports; at run time types are nothing. */
function importsOf(file: string, which: 'all' | 'at run time' = 'all'): Import[] {
  const whole = readFileSync(join(root, file), 'utf8');
  const text = which === 'all' ? whole : whole.replace(TYPES_ALONE, '');
  return [...text.matchAll(IMPORT)].map(([, name = '']) => ({
    from: file,
    to: name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name,
  }));
}

function importsIn(folder: string): Import[] {
  return sourcesIn(folder).flatMap((file) => importsOf(file));
}

/**
 * The floors of each folder, the lowest first: what stands on one may import what stands on those below
 * it, and nothing above. Where several stand on one floor they may know each other.
 */
const FLOORS: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  shared: [
    ...[
      'once.ts',
      'whole-number.ts',
      'echo.ts',
      'phrase.ts',
      'vocabulary',
      'calendar',
      'failure.ts',
      'result.ts',
    ],
    ...['manifest', 'csv', 'norm', 'rules', 'words', 'lists', 'functions', 'customers'],
  ],
  'shared/norm': [
    ...['provision.ts', 'word-list.ts', 'finding.ts', 'settings.ts', 'document.ts', 'item.ts'],
    ...['printed-table.ts', 'text-tables.ts', 'write-document.ts', 'of-2010', 'vocabulary.ts'],
    ...['effective-calendar.ts', 'effective-words.ts', 'caps.ts', 'reading.ts', 'readings.ts'],
    ...['reading-details.ts', 'decisions.ts', 'effective-items.ts', 'rulebook.ts', 'reader'],
    ...['hygiene', 'company'],
  ],
  'shared/words': [
    ...[
      'percent.ts',
      'wording.ts',
      'phrasing.ts',
      ['labels.ts', 'zh', 'en'],
      'replaced.ts',
      'failures.ts',
      'reasons.ts',
    ],
    ...['findings', 'describe-finding.ts'],
  ],
  addin: [
    ...['functions', 'host', 'runs', 'places', 'applications', 'lists', 'services', 'reclassify'],
    ...['reviews-due', 'review', 'rules', 'explain', 'docs', 'taskpane', 'web'],
  ],
  'addin/host': [
    ...['area.ts', 'problem.ts', 'workbook.ts', 'cell-text.ts', 'typed-text.ts', 'json-bytes.ts'],
    ...['date-formats.ts', 'next-task.ts', 'own-formulas.ts', 'office', 'grid'],
  ],
  'addin/taskpane': [
    ...['ui', 'rulebook', 'session', 'answer', 'list', 'services', 'welcome', 'settings', 'caps'],
    ...['deadlines', 'explain', 'functions', 'rules', 'reclassify', 'review', 'app', 'main.ts'],
  ],
  'addin/web': [
    ...['random-id.ts', 'files', 'kept', 'sample', 'grid', 'pane', 'page', 'list', 'main.ts'],
  ],
  'addin/web/files': [
    ...['types.ts', 'limits.ts', 'refusal.ts', 'progress.ts', 'notice-words.ts', 'notices.ts'],
    ...['formula', 'xlsx', 'csv', 'pieces.ts', 'messages.ts', 'recognise.ts', 'open.ts', 'save.ts'],
    ...['dropped.ts', 'files.ts', 'worker.ts'],
  ],
  worker: [
    ...['groups.ts', 'schemas', 'stores', 'environment', 'http', 'calls'],
    ...['customers.ts', 'list-answer.ts', 'delimited.ts', 'json-lines', 'middleware', 'openapi'],
    ...['routes', 'app.ts', 'cloudflare.ts', 'index.ts', 'node'],
  ],
  'worker/http': [
    ...['origin.ts', 'negotiation.ts', 'problem.ts', 'unknown-names.ts', 'choose-editions.ts'],
    ...['respond.ts', 'request-options.ts', 'query.ts', 'cacheable.ts', 'method-not-allowed.ts'],
    ...['bodies', 'access'],
  ],
  scripts: [
    ['setup', 'process'],
    ...['tasks.mjs', 'command', 'generate', 'build', 'deploy'],
    ...['start', 'dev', 'bench', 'check', 'excel', 'keys', 'sample', 'test'],
    ...['build.ts', 'serve.ts', 'bench.ts', 'check.ts', 'deploy.ts', 'dev.ts', 'excel.ts'],
    ...['format.ts', 'keys.ts', 'manifest.ts', 'package.ts', 'sample.ts', 'soak.ts', 'start.ts'],
    ...['test.ts', 'run.mjs'],
  ],
};

/** What a file belongs to in a folder: a room of it, or the file itself. */
function placeIn(folder: string, path: string): string {
  return path.slice(folder.length + 1).split('/')[0] ?? '';
}

/** The imports inside a folder that go from one of its floors to a higher one. */
function climbing(folder: string): string[] {
  const floors = (FLOORS[folder] ?? []).map((floor) => [floor].flat());
  const floorOf = (path: string) =>
    floors.findIndex((floor) => floor.includes(placeIn(folder, path)));
  return importsIn(folder)
    .filter(({ to }) => to.startsWith(`${folder}/`))
    .filter(({ from, to }) => floorOf(to) > floorOf(from))
    .map(print);
}

/** Folders with rooms in them, each with those rooms. */
function foldersWithRooms(): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const file of ['shared', 'addin', 'worker', 'scripts'].flatMap(sourcesIn)) {
    const parts = file.split('/').slice(0, -1);
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      rooms.set(folder, (rooms.get(folder) ?? new Set()).add(parts[depth] as string));
    }
  }
  return rooms;
}

const print = ({ from, to }: Import) => `${from} → ${to}`;

describe('the direction of imports', () => {
  it('shared is pure: it imports nothing from outside itself', () => {
    const outside = importsIn('shared').filter(({ to }) => !to.startsWith('shared/'));
    expect(outside.map(print)).toEqual([]);
  });

  it('addin → shared ← worker: the two know nothing of each other', () => {
    const crossing = [
      ...importsIn('addin').filter(({ to }) => to.startsWith('worker/')),
      ...importsIn('worker').filter(({ to }) => to.startsWith('addin/')),
    ];
    expect(crossing.map(print)).toEqual([]);
  });

  it('nothing that ships imports tests or scripts', () => {
    const shipped = ['shared', 'addin', 'worker'].flatMap(importsIn);
    const wrong = shipped.filter(({ to }) => /^(test|scripts)\//.test(to));
    expect(wrong.map(print)).toEqual([]);
  });

  it.each(Object.keys(FLOORS))('inside %s: down only, from floor to floor', (folder) => {
    expect(climbing(folder)).toEqual([]);
  });

  it.each(Object.keys(FLOORS))('inside %s: everything stands on a floor', (folder) => {
    const places = new Set(sourcesIn(folder).map((file) => placeIn(folder, file)));
    expect((FLOORS[folder] ?? []).flat().sort()).toEqual([...places].sort());
  });

  it('a folder of several rooms has floors', () => {
    const several = [...foldersWithRooms()].filter(([, rooms]) => rooms.size > 1);
    const without = several.map(([folder]) => folder).filter((folder) => !(folder in FLOORS));
    expect(without).toEqual([]);
  });

  it('no files import each other in a circle, not even types', () => {
    const importsOfFile = new Map<string, string[]>();
    for (const { from, to } of ['shared', 'addin', 'worker'].flatMap(importsIn)) {
      importsOfFile.set(from, [...(importsOfFile.get(from) ?? []), to]);
    }
    const seen = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (seen.has(file)) return;
      seen.add(file);
      for (const next of importsOfFile.get(file) ?? []) walk(next, [...way, file]);
    };
    for (const file of importsOfFile.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('only addin/functions knows Excel’s custom functions', () => {
    const outside = ['shared', 'worker', 'addin']
      .flatMap(sourcesIn)
      .filter((file) => !file.startsWith('addin/functions/'))
      .filter((file) =>
        /\bCustomFunctions\.(associate|Error)\b/.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(outside).toEqual([]);
  });

  it('the Worker starts without zod: the shapes of its answers are types there', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      if (!/\.(ts|mjs)$/.test(file)) return;
      for (const { to } of importsOf(file, 'at run time')) walk(to);
    };
    walk('worker/index.ts');
    expect(reached).toContain('worker/calls/render.ts');
    expect([...reached].filter((name) => /^(zod|worker\/openapi\/)/.test(name))).toEqual([]);
  });

  it('the functions need no zod and no Office', () => {
    const used = [...importsIn('shared'), ...importsIn('addin/functions')];
    expect(used.filter(({ to }) => /zod|office/i.test(to)).map(print)).toEqual([]);
  });
});

describe('the peers of the bench', () => {
  const peers = [
    ...['@gorules/zen-engine', 'json-rules-engine', '@bpmn-io/feelin'],
    ...['date-fns', 'luxon', 'luxon-business-days', 'arquero', 'lodash'],
  ];

  it('are used by test/bench alone', () => {
    const users = ['shared', 'addin', 'worker', 'scripts', 'test']
      .flatMap(importsIn)
      .filter(({ to }) => peers.some((peer) => to === peer || to.startsWith(`${peer}/`)))
      .filter(({ from }) => !from.startsWith('test/bench/'));
    expect(users.map(print)).toEqual([]);
  });

  it('are installed for development only', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    expect(peers.filter((peer) => !(peer in devDependencies))).toEqual([]);
    expect(peers.filter((peer) => peer in dependencies)).toEqual([]);
  });
});

describe('the words of the project', () => {
  it('stand apart from the law: a rule gives a reason or a failure by its id, and says nothing', () => {
    const talking = sourcesIn('shared/rules').filter((file) =>
      /\b(zh|en):|Phrase\[|_LABELS/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(talking).toEqual([]);
  });

  it('shared asks no clock, no chance and no time zone of the machine', () => {
    const impure = sourcesIn('shared').filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.|\.[gs]et(FullYear|Month|Date|Day|Hours)\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });
});
