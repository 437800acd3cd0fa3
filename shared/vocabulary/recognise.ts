import {
  ACTIVITIES,
  type Activity,
  CATEGORIES,
  type Category,
  LEVELS,
  type Level,
  type NamedService,
  SCOPES,
  type Scope,
  SERVICES,
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

/** What people type for a code besides the code itself, its Chinese label first. */
type Forms<Code extends string> = Readonly<Record<Code, readonly string[]>>;

const tierForms = (): Forms<Tier> => ({
  gold: ['金牌级', '金', ...combine('金牌', TIER_ENDINGS)],
  silver: ['银牌级', '银', ...combine('银牌', TIER_ENDINGS)],
  bronze: ['铜牌级', '铜', ...combine('铜牌', TIER_ENDINGS)],
  standard: ['标准级', '标', ...combine('标准', TIER_ENDINGS)],
});

const levelForms = (): Forms<Level> => ({
  AAA: ['AAA级', ...combine('AAA 3A', LEVEL_ENDINGS)],
  AA: ['AA级', ...combine('AA 2A', LEVEL_ENDINGS)],
  A: ['A级', ...combine('A 1A', LEVEL_ENDINGS)],
  normal: ['普通级', ...combine('普通', LEVEL_ENDINGS)],
});

const categoryForms = (): Forms<Category> => ({
  'dual-span': ['双跨集团客户', ...combine('双跨', CATEGORY_ENDINGS)],
  provincial: ['省级集团客户', ...combine('省级', CATEGORY_ENDINGS)],
  municipal: ['市县级集团客户', ...combine('市县级 市县 市级 县级', CATEGORY_ENDINGS)],
  general: ['一般集团客户', ...combine('一般', CATEGORY_ENDINGS)],
  mass: ['普通聚类市场客户', ...combine('普通聚类市场 聚类市场 普通聚类 聚类', '客户')],
});

const serviceForms = (): Forms<NamedService> => ({
  messaging: split('集团短彩信 集团短信 集团彩信 短彩信 短信 彩信'),
  'voice-line': split('语音专线 语音专线业务 语音'),
  'apn-line': split('APN专线 APN专线GPRSTD APN APN专线业务'),
  'internet-line': split('互联网专线 互联网专线业务 互联网'),
  'data-line': split('数据专线 数据专线业务 数据'),
  [UNCOVERED_SERVICE]: split('集团E网 E网'),
});

const scopeForms = (): Forms<Scope> => ({
  'intra-city': split('地市内 市内 本地 本地市 同城'),
  'inter-city': split('跨地市 跨市 省内跨地市'),
  'inter-province': split('跨省 省际'),
  international: split('跨国 国际'),
});

const activityForms = (): Forms<Activity> => ({
  survey: split('资源勘查 资源勘察 勘查 勘察'),
  provision: split('业务开通 开通'),
  suspend: ['停机'],
  terminate: ['销户'],
  resume: ['复机'],
  change: split('业务变更 变更 其他业务变更'),
  rebuild: split('外线变更 外线重建'),
  accept: split('初验 验收 业务验收 完工验收'),
  'final-accept': ['终验'],
  restore: split('业务恢复 恢复 故障恢复 故障处理'),
  complaint: split('投诉处理 投诉'),
  acknowledge: split('工单接收 接单'),
  progress: split('阶段反馈 故障阶段反馈'),
  result: split('结果反馈 故障结果反馈'),
  report: split('故障报告 书面报告 故障书面报告'),
  notice: split('割接通告 信息通告 通告'),
  'emergency-notice': split('紧急通告 紧急割接通告'),
  review: split('等级梳理 梳理'),
});

/** Words for yes and no in lists and cells; 重点 answers «key customer?». */
const flagForms = (): Forms<'true' | 'false'> => ({
  true: split('是 y yes 1 重点 重点客户 真 √ ✓ 有 含'),
  false: split('否 n no 0 非重点 非重点客户 假 × 无 没有 不含'),
});

const satisfiedForms = (): Forms<'true' | 'false'> => ({
  true: split('满意 是 y yes 1'),
  false: split('不满意 否 n no 0'),
});

export interface LabelValues {
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
  /** Made when they are asked for: most starts need few kinds. */
  readonly forms: () => Forms<Code>;
}

const YES_NO = ['true', 'false'] as const;

const LABEL_SETS: { readonly [K in LabelKind]: LabelSet<LabelValues[K]> } = {
  tier: { codes: TIERS, forms: tierForms },
  level: { codes: LEVELS, forms: levelForms },
  category: { codes: CATEGORIES, forms: categoryForms },
  service: { codes: [...SERVICES, UNCOVERED_SERVICE], forms: serviceForms },
  scope: { codes: SCOPES, forms: scopeForms },
  activity: { codes: ACTIVITIES, forms: activityForms },
  flag: { codes: YES_NO, forms: flagForms },
  satisfied: { codes: YES_NO, forms: satisfiedForms },
};

const indexes = new Map<LabelKind, ReadonlyMap<string, string>>();

function indexOf(kind: LabelKind): ReadonlyMap<string, string> {
  let index = indexes.get(kind);
  if (!index) {
    const { codes, forms }: LabelSet<string> = LABEL_SETS[kind];
    const typed = forms();
    const entries = codes.flatMap((code) =>
      [code, ...(typed[code] ?? [])].flatMap((form): [string, string][] => [
        [form, code],
        [foldFor(kind, form), code],
      ]),
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

/** The codes of a kind, in their order. */
export function codesOf<K extends LabelKind>(kind: K): readonly LabelValues[K][] {
  return LABEL_SETS[kind].codes;
}

/** Every form that people type, for «did you mean …». */
export function formsOf(kind: LabelKind): readonly string[] {
  const { codes, forms }: LabelSet<string> = LABEL_SETS[kind];
  const typed = forms();
  return codes.flatMap((code) => [...(typed[code] ?? []), code]);
}

/** Every form that is recognised, folded: what a company's alias must not shadow. */
export function isKnownForm(kind: LabelKind, text: string): boolean {
  return indexOf(kind).has(foldFor(kind, text));
}
