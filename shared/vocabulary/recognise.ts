import { foldCase } from './fold.ts';

export { foldLabel, LONGEST_LABEL } from './fold.ts';

/** Kinds of answers that are yes or no; what people type for them is language, not a norm's. */
export type FlagKind = 'flag' | 'satisfied';

type Forms = Readonly<Record<'true' | 'false', readonly string[]>>;

/** Words for yes and no in lists and cells; 重点 answers «key customer?». */
const FORMS: Readonly<Record<FlagKind, Forms>> = {
  flag: {
    true: '是 y yes 1 重点 重点客户 真 √ ✓ 有 含'.split(' '),
    false: '否 n no 0 非重点 非重点客户 假 × 无 没有 不含'.split(' '),
  },
  satisfied: {
    true: '满意 是 y yes 1'.split(' '),
    false: '不满意 否 n no 0'.split(' '),
  },
};

const indexes: Readonly<Record<FlagKind, ReadonlyMap<string, boolean>>> = {
  flag: indexOf(FORMS.flag),
  satisfied: indexOf(FORMS.satisfied),
};

function indexOf(forms: Forms): ReadonlyMap<string, boolean> {
  const index = new Map<string, boolean>();
  for (const answer of ['true', 'false'] as const) {
    for (const form of [answer, ...forms[answer]]) {
      index.set(form, answer === 'true');
      index.set(foldCase(form), answer === 'true');
    }
  }
  return index;
}

/** Yes or no, as a text says it; undefined where it is neither. -1 is not 1: separators count. */
export function recogniseFlag(kind: FlagKind, text: string): boolean | undefined {
  const index = indexes[kind];
  return index.get(text) ?? index.get(foldCase(text));
}

/** Every form that people type. */
export function flagForms(kind: FlagKind): readonly string[] {
  return [...FORMS[kind].true, 'true', ...FORMS[kind].false, 'false'];
}
