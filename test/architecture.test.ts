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
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const IMPORT = /^(?:import|export)\b(?:[^';]*\bfrom\s+)?\s*'([^']+)'/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, name = '']) => ({
    from: file,
    to: name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name,
  }));
}

function importsIn(folder: string): Import[] {
  return sourcesIn(folder).flatMap(importsOf);
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'shared' ? room.replace(/\.ts$/, '') : top;
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

  it('inside shared: lists → functions → words → rules → rulebook → result, failure → calendar → vocabulary', () => {
    const floors = [
      ...['phrase', 'vocabulary', 'calendar', 'failure', 'result'],
      ...['rulebook', 'rules', 'words', 'functions', 'lists'],
    ];
    const upwards = importsIn('shared').filter(({ from, to }) => {
      const [lower, upper] = [floors.indexOf(roomOf(from)), floors.indexOf(roomOf(to))];
      return lower >= 0 && upper > lower;
    });
    expect(upwards.map(print)).toEqual([]);
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
