/** 表3-3(开通) in the rule engines that a user could write it in. */
import { unaryTest } from '@bpmn-io/feelin';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

/** One row: the labels of a question, and the working days. */
export interface LimitRow {
  readonly service: string;
  readonly line: boolean;
  readonly scope: string;
  readonly grade: string;
  readonly days: number;
}

export type LimitFacts = Omit<LimitRow, 'days'>;

const FACTS = ['service', 'line', 'scope', 'grade'] as const;

/** A decision table that answers a whole batch in one call, which is how zen-engine is fastest. */
export function zenTable(rows: readonly LimitRow[]) {
  const position = { x: 0, y: 0 };
  const table = {
    hitPolicy: 'first',
    executionMode: 'loop',
    inputField: 'questions',
    outputPath: 'answers',
    passThrough: false,
    inputs: FACTS.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'days', name: 'days', field: 'days' }],
    rules: rows.map((row, index) => ({
      _id: `row-${index}`,
      ...Object.fromEntries(FACTS.map((field) => [field, JSON.stringify(row[field])])),
      days: String(row.days),
    })),
  };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'request', type: 'inputNode', position },
      { id: 'table', name: 'table', type: 'decisionTableNode', position, content: table },
      { id: 'out', name: 'response', type: 'outputNode', position },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'last', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async (questions: readonly LimitFacts[]): Promise<number[]> => {
    const { result } = await decision.evaluate({ questions });
    const { answers } = result as { answers: { days: number }[] };
    return answers.map(({ days }) => days);
  };
}

/** A rule for each row; the event of the one that holds carries the days. */
export function jsonRules(rows: readonly LimitRow[]) {
  const engine = new Engine();
  for (const row of rows) {
    engine.addRule({
      conditions: {
        all: FACTS.map((fact) => ({ fact, operator: 'equal', value: row[fact] })),
      },
      event: { type: 'limit', params: { days: row.days } },
    });
  }
  return async (question: LimitFacts): Promise<number> => {
    const { events } = await engine.run({ ...question });
    return events[0]?.params?.['days'] as number;
  };
}

/** feelin evaluates FEEL, the language of DMN's cells; the walk over the rows is ours. */
export function feelTable(rows: readonly LimitRow[]) {
  const table = rows.map((row) => ({
    days: row.days,
    tests: FACTS.map((fact) => [fact, JSON.stringify(row[fact])] as const),
  }));
  return (question: LimitFacts): number | undefined =>
    table.find(({ tests }) =>
      tests.every(([fact, test]) => unaryTest(test, { '?': question[fact] }).value === true),
    )?.days;
}

/** The least that an answer can cost once the labels are spelt as in the table. */
export function nestedMaps(rows: readonly LimitRow[]) {
  type Scopes = Map<string, Map<string, number>>;
  const services = new Map<string, Map<boolean, Scopes>>();
  for (const { service, line, scope, grade, days } of rows) {
    const lines = services.get(service) ?? new Map<boolean, Scopes>();
    const scopes: Scopes = lines.get(line) ?? new Map();
    const grades = scopes.get(scope) ?? new Map<string, number>();
    services.set(service, lines.set(line, scopes.set(scope, grades.set(grade, days))));
  }
  return ({ service, line, scope, grade }: LimitFacts): number | undefined =>
    services.get(service)?.get(line)?.get(scope)?.get(grade);
}
