/** Every question that a chain of documents can be asked, with all of its arguments told. */
import type { LevelQuestion, LimitQuestion } from './ask.ts';
import {
  activityOf,
  type Chain,
  codesOf,
  coveredServices,
  gradeKindOf,
  variantsOf,
} from './vocabulary.ts';

/** Any city that no row names. */
const ELSEWHERE = '别处';

export function groupsOf(chain: Chain): readonly string[] {
  const rows = chain.flatMap(({ limits = [], levels = [] }) => [...limits, ...levels]);
  return [...new Set([...rows.flatMap(({ group = [] }) => group), ELSEWHERE])];
}

const orNone = (codes: readonly string[]): readonly (string | undefined)[] =>
  codes.length > 0 ? codes : [undefined];

/** Those that rows of these activities may decide, in their own right or lent to another. */
export function* limitQuestions(
  chain: Chain,
  activities: ReadonlySet<string>,
): Generator<LimitQuestion> {
  for (const activity of codesOf(chain, 'activities')) {
    if (!variantsOf(chain, 'activities', activity).some((each) => activities.has(each))) continue;
    const grades = codesOf(chain, gradeKindOf(activityOf(chain, activity)));
    for (const grade of orNone(grades)) {
      for (const service of orNone(coveredServices(chain))) {
        for (const scope of orNone(codesOf(chain, 'scopes'))) {
          for (const line of [true, false]) {
            for (const group of groupsOf(chain)) {
              yield { activity, grade, service, scope, line, group };
            }
          }
        }
      }
    }
  }
}

export function* levelQuestions(chain: Chain): Generator<LevelQuestion> {
  for (const tier of codesOf(chain, 'tiers')) {
    for (const service of coveredServices(chain)) {
      for (const scope of orNone(codesOf(chain, 'scopes'))) {
        for (const hub of [true, false]) {
          for (const group of groupsOf(chain)) yield { tier, service, scope, hub, group };
        }
      }
    }
  }
}
