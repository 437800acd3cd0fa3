import type { Failure, Language, Phrase, Words } from '../failure.ts';
import { KIND_LABELS, type Reason } from '../rulebook/provision.ts';

/** Chinese names of the parameters, for messages and localised metadata. */
export const PARAMETER_LABELS: Readonly<Record<string, string>> = {
  category: '客户类别',
  categories: '客户类别列',
  key: '重点',
  keys: '重点列',
  proposed: '建议等级',
  floor: '保底等级',
  floors: '保底等级列',
  current: '现等级',
  tier: '服务等级',
  tiers: '等级列',
  level: '保障等级',
  grade: '等级',
  service: '业务',
  scope: '范围',
  hub: '汇聚点',
  agreed: '约定',
  protected: '具备保护',
  activity: '环节',
  points: '接入点数',
  line: '专线接入',
  start: '起始',
  end: '结束',
  pauses: '暂停',
  deadline: '期限',
  deadlines: '期限列',
  done: '完成时间',
  dones: '完成时间列',
  asOf: '截至',
  warn: '预警天数',
  item: '项目',
  value: '贡献度',
  values: '贡献度列',
  group: '分组',
  groups: '分组列',
  faults: '故障次数',
  outageHours: '中断小时',
  answers: '回访结果列',
  days: '工作日数',
  date: '日期',
  from: '自',
  to: '至',
  id: '表号',
  function: '函数',
  arguments: '参数',
};

const MOST_ACCEPTED = 24;

function parameterName(parameter: string, language: Language): string {
  const label = PARAMETER_LABELS[parameter.replace(/\[\d+\]$/, '')];
  return language === 'zh' && label ? `${parameter}(${label})` : parameter;
}

function listAccepted(words: Words, language: Language): string {
  const accepted = words[language];
  const shown = accepted.slice(0, MOST_ACCEPTED).join(language === 'zh' ? '、' : ', ');
  return accepted.length > MOST_ACCEPTED ? `${shown} …` : shown;
}

/** A failure in words: which parameter, what was given, what is accepted, what to do. */
export function describeFailure(failure: Failure, language: Language): string {
  const zh = language === 'zh';
  switch (failure.code) {
    case 'invalid-input': {
      const name = parameterName(failure.parameter, language);
      const accepted = failure.accepted[language];
      if (failure.given === '')
        return zh ? `缺少 ${name}: ${accepted}` : `${name} is missing: ${accepted}`;
      return zh
        ? `${name}: 给出“${failure.given}”, 可用: ${accepted}`
        : `${name}: given "${failure.given}", accepted: ${accepted}`;
    }
    case 'unknown-label': {
      const name = parameterName(failure.parameter, language);
      const accepted = listAccepted(failure.accepted, language);
      const like = failure.nearest;
      return zh
        ? `${name}: 不认识“${failure.given}”${like ? `, 是否“${like}”?` : ','} 可用: ${accepted}`
        : `${name}: "${failure.given}" is not known${like ? `, did you mean "${like}"?` : ','} accepted: ${accepted}`;
    }
    case 'out-of-range': {
      const name = parameterName(failure.parameter, language);
      return zh
        ? `${name}: ${failure.given} 超出范围, 可用: ${failure.minimum} 至 ${failure.maximum}`
        : `${name}: ${failure.given} is out of range, accepted: ${failure.minimum} to ${failure.maximum}`;
    }
    case 'wrong-grade': {
      const name = parameterName(failure.parameter, language);
      const accepted = listAccepted(failure.accepted, language);
      if (failure.needs === 'level') {
        return zh
          ? `${name}: 给出服务等级“${failure.given.zh}”, 此处按业务保障等级, 请先用 LEVEL 求出; 可用: ${accepted}`
          : `${name}: given the tier "${failure.given.en}", but this goes by assurance level: call LEVEL first; accepted: ${accepted}`;
      }
      return zh
        ? `${name}: 给出保障等级“${failure.given.zh}”, 此处按客户服务等级, 可用: ${accepted}`
        : `${name}: given the level "${failure.given.en}", but this goes by customer tier; accepted: ${accepted}`;
    }
    case 'too-large': {
      const name = parameterName(failure.parameter, language);
      const unit = failure.unit[language];
      return zh
        ? `${name}: ${failure.given} ${unit}太多, 至多 ${failure.limit} ${unit}`
        : `${name}: ${failure.given} ${unit} is too much, at most ${failure.limit} ${unit}`;
    }
    case 'not-covered':
      return withClause(zh ? '规范未覆盖' : 'not covered by the norm', failure, language);
    case 'not-legible':
      return withClause(zh ? '原文缺失' : 'not legible in the source', failure, language);
    case 'no-limit':
      return withClause(zh ? '按需, 无时限' : 'on demand, no limit', failure, language);
    case 'no-data':
    case 'conflict':
      return `${parameterName(failure.parameter, language)}: ${failure.what[language]}`;
  }
}

function withClause(
  title: string,
  failure: { readonly clause: string; readonly what: Phrase; readonly reading?: string },
  language: Language,
): string {
  const basis = failure.reading ? `${failure.clause}, ${failure.reading}` : failure.clause;
  return `${title}: ${failure.what[language]} (${basis})`;
}

/** One reason as a line: what, then clause, kind and reading. */
export function formatReason({ clause, kind, text, reading }: Reason, language: Language): string {
  const basis = [clause, KIND_LABELS[kind][language], ...(reading ? [reading] : [])];
  return `${text[language]} [${basis.join(' · ')}]`;
}

/** Reasons as numbered lines. */
export function formatReasons(because: readonly Reason[], language: Language): string {
  return because
    .map((reason, index) => `${index + 1}. ${formatReason(reason, language)}`)
    .join('\n');
}
