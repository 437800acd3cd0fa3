import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';
import { ALL } from '../../shared/norm/decisions.ts';
import { recognise, type SheetWords } from './cell-form.ts';
import { type Column, type Part, varying } from './column.ts';

const EVERY: Phrase = say('全部', 'all');

/** A column's head may be a tier and a level at once: the row tells which is meant. */
interface GradeColumn {
  readonly head: Phrase;
  readonly tier: string | undefined;
  readonly level: string | undefined;
}

export function gradeOfHead(head: string, { vocabulary }: SheetWords): GradeColumn | undefined {
  const tier = recognise('tier', head, vocabulary);
  const level = recognise('level', head, vocabulary);
  return tier === undefined && level === undefined
    ? undefined
    : { head: say(head, head), tier, level };
}

/** A column for every grade of these kinds, each under a head of its own. */
function gradeColumns(kinds: readonly ('tier' | 'level')[], words: SheetWords): GradeColumn[] {
  const columns: GradeColumn[] = [];
  for (const kind of kinds) {
    for (const { code } of words.vocabulary[kind].words) {
      const named = words.vocabulary[kind].named(code);
      const head = gradeOfHead(named.zh, words)?.[kind] === code ? named : say(code, code);
      if (columns.some((each) => each.head.zh === head.zh)) continue;
      const both = gradeOfHead(head.zh, words);
      columns.push({
        head,
        tier: kinds.includes('tier') ? both?.tier : undefined,
        level: kinds.includes('level') ? both?.level : undefined,
      });
    }
  }
  return columns;
}

export function cellColumns(
  kinds: readonly ('tier' | 'level')[],
  words: SheetWords,
  gradedBy: (part: Part) => 'tier' | 'level',
  form: Column['form'],
  unit?: Column['unit'],
): Column[] {
  const columns = [
    varying(EVERY, () => ['by', ALL], form),
    ...gradeColumns(kinds, words).map(({ head, tier, level }) =>
      varying(
        head,
        (part) => {
          const [own, other] = gradedBy(part) === 'tier' ? [tier, level] : [level, tier];
          return ['by', own ?? other ?? head.zh];
        },
        form,
      ),
    ),
  ];
  return unit ? columns.map((column) => ({ ...column, unit })) : columns;
}
