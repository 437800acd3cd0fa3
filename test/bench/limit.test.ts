/** LIMIT from labels: 表3-3(开通) here, in three rule engines, and in a look-up that can nothing else. */

import { expect, it } from 'vitest';
import { NORM } from '../../shared/norm/rulebook.ts';
import { asShipped } from '../support/as-shipped.ts';
import {
  compareAnswers,
  inNanoseconds,
  keepComparisons,
  OURS,
  packageName,
  race,
} from '../support/bench.ts';
import { SERVICES, TIERS } from '../support/norm-words.ts';
import {
  feelTable,
  jsonRules,
  type LimitFacts,
  type LimitRow,
  nestedMaps,
  zenTable,
} from './peers/limit-rules.ts';

const ROUNDS = 9;
const CALLS = 20_000;
const ZEN = packageName('@gorules/zen-engine');
const JSON_RULES = packageName('json-rules-engine');
const FEELIN = packageName('@bpmn-io/feelin');
const MAPS = 'nested maps';

/** By the profile of this row. */
const WHERE_TIME_GOES = [
  'More than half of a call reads the arguments, in whatever form people type them, and tells what is',
  'missing; a quarter finds which table, row and grade hold (R8, R18, a company’s own figures); the',
  'rest hands the answer over, with its rulebook.',
].join('\n');

const { scope: scopes, service: services } = NORM.vocabulary;

const QUESTIONS: readonly LimitFacts[] = SERVICES.flatMap((service) =>
  (services.get(service).line === 'always' ? [true] : [true, false]).flatMap((line) =>
    (['intra-city', 'inter-city', 'inter-province'] as const).flatMap((scope) =>
      TIERS.map((tier) => ({
        service: services.label(service).zh,
        line,
        scope: scopes.label(scope).zh,
        grade: NORM.vocabulary.tier.label(tier).zh,
      })),
    ),
  ),
);

const { createCellReader, call, dictionaryOf, DEFINITIONS, NORM_EDITIONS } =
  await asShipped<typeof import('./ours.ts')>('test/bench/ours.ts');
const reader = createCellReader(dictionaryOf(NORM_EDITIONS), 1900);
const context = { editions: NORM_EDITIONS, today: 20_000 };

function limitOf({ service, line, scope, grade }: LimitFacts): number {
  const given = { activity: '业务开通', service, line, scope, grade };
  const answer = call(DEFINITIONS.LIMIT, given, reader, context);
  if (!answer.ok || answer.value.value.type !== 'number') throw new Error('LIMIT gave no number');
  return answer.value.value.number;
}

/** The figures of 表3-3(开通), typed again from the norm. */
const FIGURES: Readonly<Record<string, readonly number[]>> = {
  'always/city': [9, 10, 12, 15],
  'always/province': [10, 11, 12, 15],
  'without/city': [3, 3, 4, 5],
  'without/province': [4, 4, 5, 6],
  'with/city': [12, 13, 16, 20],
  'with/province': [14, 15, 17, 21],
};

function figureOf({ service, line, scope, grade }: LimitFacts): number {
  const always = ['互联网专线', '数据专线'].includes(service);
  const access = always ? 'always' : line ? 'with' : 'without';
  const row = FIGURES[`${access}/${scope === '跨省' ? 'province' : 'city'}`] ?? [];
  return row[['金牌级', '银牌级', '铜牌级', '标准级'].indexOf(grade)] as number;
}

const results = keepComparisons('1-limit');

it('LIMIT from labels', async () => {
  const right = QUESTIONS.map(figureOf);
  expect(QUESTIONS).toHaveLength(96);

  const rows: LimitRow[] = QUESTIONS.map((question, index) => ({
    ...question,
    days: right[index] as number,
  }));
  const [zen, rules, feel, maps] = [zenTable, jsonRules, feelTable, nestedMaps].map((make) =>
    make(rows),
  ) as [
    ReturnType<typeof zenTable>,
    ReturnType<typeof jsonRules>,
    ReturnType<typeof feelTable>,
    ReturnType<typeof nestedMaps>,
  ];
  const answers: Readonly<Record<string, readonly unknown[]>> = {
    [OURS]: QUESTIONS.map(limitOf),
    [ZEN]: await zen(QUESTIONS),
    [JSON_RULES]: await Promise.all(QUESTIONS.map(rules)),
    [FEELIN]: QUESTIONS.map(feel),
    [MAPS]: QUESTIONS.map(maps),
  };

  const many = Array.from({ length: CALLS }, (_, index) => QUESTIONS[index % QUESTIONS.length]);
  const asked = many as LimitFacts[];
  const times = await race(ROUNDS, {
    [OURS]: { run: () => asked.map(limitOf), calls: CALLS },
    [MAPS]: { run: () => asked.map(maps), calls: CALLS },
    [ZEN]: { run: () => zen(asked), calls: CALLS },
    [JSON_RULES]: {
      run: async () => {
        for (const question of QUESTIONS) await rules(question);
      },
      calls: QUESTIONS.length,
    },
    [FEELIN]: { run: () => QUESTIONS.map(feel), calls: QUESTIONS.length },
  });
  const contestant = (name: string) => ({
    name,
    samples: inNanoseconds(times[name] ?? []),
    answers: compareAnswers(right, answers[name] ?? []),
  });
  results.add({
    work: 'LIMIT from labels, one call',
    unit: 'ns',
    how: [
      'The 96 questions of 表3-3(开通), from Chinese labels to the number of working days. Ours reads',
      'every form of a label, knows every activity and says what is wrong; the peers and the maps know',
      'this table alone, in one spelling. zen-engine gets 20,000 questions in one call, a decision',
      'table in loop mode, which is its fastest way; json-rules-engine has a rule for each row; feelin',
      'evaluates cells, so that the walk over the rows for it is ours. Right are the figures as typed',
      'again from the norm.',
    ].join('\n'),
    ours: contestant(OURS),
    others: [ZEN, JSON_RULES, FEELIN, MAPS].map(contestant),
    goals: [
      {
        text: '≥ 100 × zen-engine',
        measure: 'faster',
        against: ZEN,
        limit: 100,
        unreached: `${WHERE_TIME_GOES} A hundredth of zen-engine’s\ntime is about five of the bare look-ups, and there are six arguments to read.`,
      },
      {
        text: '≤ 10 × nested maps',
        measure: 'slower',
        against: MAPS,
        limit: 10,
        unreached: `${WHERE_TIME_GOES} The maps do none of it.`,
      },
    ],
  });
});
