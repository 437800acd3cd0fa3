import type { Phrase, Words } from '../failure.ts';
import {
  ACTIVITIES,
  ACTIVITY_LABELS,
  type Activity,
  CATEGORIES,
  CATEGORY_LABELS,
  type Category,
  LEVEL_LABELS,
  LEVELS,
  type Level,
  type NamedService,
  SCOPE_LABELS,
  SCOPES,
  type Scope,
  SERVICE_LABELS,
  SERVICES,
  TIER_LABELS,
  TIERS,
  type Tier,
  UNCOVERED_SERVICE,
} from './codes.ts';

/** Longer texts cannot be a label; they are refused before they are looked at. */
export const LONGEST_LABEL = 64;

/** Folds full-width forms, case and the separators that make no difference in a label. */
export function foldLabel(text: string): string {
  return foldCase(text).replace(/[\s\-_()、,/·."“”'‘’]+/g, '');
}

function foldCase(text: string): string {
  return text.length > LONGEST_LABEL ? '' : text.normalize('NFKC').trim().toLowerCase();
}

/** Where a separator makes a difference: «A A» is not AA, and -1 is not 1. */
const EXACT_KINDS: readonly LabelKind[] = ['level', 'flag', 'satisfied'];

function foldFor(kind: LabelKind, text: string): string {
  return EXACT_KINDS.includes(kind) ? foldCase(text) : foldLabel(text);
}

/** Forms written with blanks between them. */
function split(forms: string): string[] {
  return forms.split(' ');
}

/** Every stem with every ending, and without one. */
function combine(stems: string, endings: string): string[] {
  return split(stems).flatMap((stem) => ['', ...split(endings)].map((ending) => stem + ending));
}

const TIER_ENDINGS = '客户 集团客户 服务 级 级客户 级集团客户 级服务 网络 级网络';
const LEVEL_ENDINGS = '级 级业务 级服务';
const CATEGORY_ENDINGS = '客户 集团 集团客户';

/** What people type for a code, besides the code itself and its label. */
type Forms<Code extends string> = Readonly<Partial<Record<Code, readonly string[]>>>;

const tierForms = (): Forms<Tier> => ({
  gold: ['金', ...combine('金牌', TIER_ENDINGS)],
  silver: ['银', ...combine('银牌', TIER_ENDINGS)],
  bronze: ['铜', ...combine('铜牌', TIER_ENDINGS)],
  standard: ['标', ...combine('标准', TIER_ENDINGS)],
});

const levelForms = (): Forms<Level> => ({
  AAA: combine('AAA 3A', LEVEL_ENDINGS),
  AA: combine('AA 2A', LEVEL_ENDINGS),
  A: combine('A 1A', LEVEL_ENDINGS),
  normal: combine('普通', LEVEL_ENDINGS),
});

const categoryForms = (): Forms<Category> => ({
  'dual-span': combine('双跨', CATEGORY_ENDINGS),
  provincial: combine('省级', CATEGORY_ENDINGS),
  municipal: combine('市县级 市县 市级 县级', CATEGORY_ENDINGS),
  general: combine('一般', CATEGORY_ENDINGS),
  mass: combine('普通聚类市场 聚类市场 普通聚类 聚类', '客户'),
});

const serviceForms = (): Forms<NamedService> => ({
  messaging: split('集团短信 集团彩信 短彩信 短信 彩信'),
  'voice-line': split('语音专线业务 语音'),
  'apn-line': split('APN专线GPRSTD APN APN专线业务'),
  'internet-line': split('互联网专线业务 互联网'),
  'data-line': split('数据专线业务 数据'),
  [UNCOVERED_SERVICE]: ['E网'],
});

const scopeForms = (): Forms<Scope> => ({
  'intra-city': split('市内 本地 本地市 同城'),
  'inter-city': split('跨市 省内跨地市'),
  'inter-province': ['省际'],
  international: ['国际'],
});

const activityForms = (): Forms<Activity> => ({
  survey: split('资源勘察 勘查 勘察'),
  provision: ['开通'],
  change: split('变更 其他业务变更'),
  rebuild: ['外线重建'],
  accept: split('验收 业务验收 完工验收'),
  restore: split('恢复 故障恢复 故障处理'),
  complaint: ['投诉'],
  acknowledge: ['接单'],
  progress: ['故障阶段反馈'],
  result: ['故障结果反馈'],
  report: split('书面报告 故障书面报告'),
  notice: split('信息通告 通告'),
  'emergency-notice': ['紧急割接通告'],
  review: ['梳理'],
});

/** Words for yes and no in lists and cells; 重点 answers «key customer?». */
const flagForms = (): Forms<'true' | 'false'> => ({
  true: split('y yes 1 重点 重点客户 真 √ ✓ 有 含'),
  false: split('n no 0 非重点 非重点客户 假 × 无 没有 不含'),
});

const satisfiedForms = (): Forms<'true' | 'false'> => ({
  true: split('是 y yes 1'),
  false: split('否 n no 0'),
});

interface LabelValues {
  readonly tier: Tier;
  readonly level: Level;
  readonly category: Category;
  readonly service: NamedService;
  readonly scope: Scope;
  readonly activity: Activity;
  readonly flag: 'true' | 'false';
  readonly satisfied: 'true' | 'false';
}

/** The kinds of words that people type for a code. */
export type LabelKind = keyof LabelValues;

interface LabelSet<Code extends string> {
  readonly codes: readonly Code[];
  readonly labels: Readonly<Partial<Record<Code, Phrase>>>;
  /** Made when they are asked for: most starts need few kinds. */
  readonly forms: () => Forms<Code>;
}

const YES_NO: Readonly<Record<'true' | 'false', Phrase>> = {
  true: { zh: '是', en: 'TRUE' },
  false: { zh: '否', en: 'FALSE' },
};

const SATISFIED_LABELS: Readonly<Record<'true' | 'false', Phrase>> = {
  true: { zh: '满意', en: 'TRUE' },
  false: { zh: '不满意', en: 'FALSE' },
};

const LABEL_SETS: { readonly [K in LabelKind]: LabelSet<LabelValues[K]> } = {
  tier: { codes: TIERS, labels: TIER_LABELS, forms: tierForms },
  level: { codes: LEVELS, labels: LEVEL_LABELS, forms: levelForms },
  category: { codes: CATEGORIES, labels: CATEGORY_LABELS, forms: categoryForms },
  service: {
    codes: [...SERVICES, UNCOVERED_SERVICE],
    labels: SERVICE_LABELS,
    forms: serviceForms,
  },
  scope: { codes: SCOPES, labels: SCOPE_LABELS, forms: scopeForms },
  activity: { codes: ACTIVITIES, labels: ACTIVITY_LABELS, forms: activityForms },
  flag: { codes: ['true', 'false'], labels: YES_NO, forms: flagForms },
  satisfied: { codes: ['true', 'false'], labels: SATISFIED_LABELS, forms: satisfiedForms },
};

const indexes = new Map<LabelKind, ReadonlyMap<string, string>>();

function indexOf(kind: LabelKind): ReadonlyMap<string, string> {
  let index = indexes.get(kind);
  if (!index) {
    const { codes, labels, forms }: LabelSet<string> = LABEL_SETS[kind];
    const typed = forms();
    const entries = codes.flatMap((code) =>
      [code, labels[code]?.zh ?? code, ...(typed[code] ?? [])].flatMap(
        (form): [string, string][] => [
          [form, code],
          [foldFor(kind, form), code],
        ],
      ),
    );
    index = new Map(entries);
    indexes.set(kind, index);
  }
  return index;
}

/**
 * The code that a text stands for, in any accepted form (code, Chinese label, usual short form).
 * @returns undefined where the text is no label of this kind; 跨省专线, say, is no scope.
 */
export function recognise<K extends LabelKind>(kind: K, text: string): LabelValues[K] | undefined {
  const index = indexOf(kind);
  // Most are spelt as in the list: folding is what takes time.
  return (index.get(text) ?? index.get(foldFor(kind, text))) as LabelValues[K] | undefined;
}

/** The words to offer in a message: Chinese labels, and codes beside them; no service without rows. */
export function wordsOf(kind: LabelKind): Words {
  const set: LabelSet<string> = LABEL_SETS[kind];
  const codes = set.codes.filter((code) => code !== UNCOVERED_SERVICE);
  return { zh: codes.map((code) => set.labels[code]?.zh ?? code), en: codes };
}

/** Every form that people type, for «did you mean …». */
export function formsOf(kind: LabelKind): readonly string[] {
  const { codes, labels, forms }: LabelSet<string> = LABEL_SETS[kind];
  const typed = forms();
  return codes.flatMap((code) => [labels[code]?.zh ?? code, ...(typed[code] ?? []), code]);
}

/** Every form that is recognised, folded: what a company's alias must not shadow. */
export function isKnownForm(kind: LabelKind, text: string): boolean {
  return indexOf(kind).has(foldFor(kind, text));
}
