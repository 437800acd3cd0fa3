import { type Failure, inLanguage, type Language, type Phrase, type Words } from '../failure.ts';
import { KIND_LABELS, type Reason } from '../rulebook/provision.ts';
import { parameterLabel } from './parameter-labels.ts';

const MOST_ACCEPTED = 26;

function nameOf(parameter: string): Phrase {
  const label = parameterLabel(parameter.replace(/\[\d+\]$/, ''));
  return { zh: label ? `${parameter}(${label})` : parameter, en: parameter };
}

function join(words: readonly string[], separator: string): string {
  const shown = words.slice(0, MOST_ACCEPTED).join(separator);
  return words.length > MOST_ACCEPTED ? `${shown} …` : shown;
}

function listAccepted(words: Words): Phrase {
  return { zh: join(words.zh, '、'), en: join(words.en, ', ') };
}

/** What may have been meant, after a comma; nothing where nothing is like it. */
export function didYouMean(alike: readonly string[]): Phrase {
  if (alike.length === 0) return { zh: '', en: '' };
  return { zh: ` 是否“${alike.join('”、“')}”?`, en: ` did you mean "${alike.join('", "')}"?` };
}

/** A failure in words: which parameter, what was given, what is accepted, what to do. */
export function describeFailure(failure: Failure, language: Language): string {
  return inLanguage(wordsFor(failure), language);
}

function wordsFor(failure: Failure): Phrase {
  const name = nameOf(failure.parameter ?? '');
  switch (failure.code) {
    case 'invalid-input': {
      const { given, accepted } = failure;
      if (given === '') {
        return {
          zh: `缺少 ${name.zh}: ${accepted.zh}`,
          en: `${name.en} is missing: ${accepted.en}`,
        };
      }
      return {
        zh: `${name.zh}: 给出“${given}”, 可用: ${accepted.zh}`,
        en: `${name.en}: given "${given}", accepted: ${accepted.en}`,
      };
    }
    case 'unknown-label': {
      const { given } = failure;
      const accepted = listAccepted(failure.accepted);
      const like = didYouMean(failure.alike);
      return {
        zh: `${name.zh}: 不认识“${given}”,${like.zh} 可用: ${accepted.zh}`,
        en: `${name.en}: "${given}" is not known,${like.en} accepted: ${accepted.en}`,
      };
    }
    case 'out-of-range': {
      const { given, minimum, maximum } = failure;
      if (failure.ofResult) {
        return {
          zh: `${name.zh}: 由 ${given} 算出的结果超出 ${minimum} 至 ${maximum}`,
          en: `${name.en}: the result from ${given} lies outside ${minimum} to ${maximum}`,
        };
      }
      return {
        zh: `${name.zh}: ${given} 超出范围, 可用: ${minimum} 至 ${maximum}`,
        en: `${name.en}: ${given} is out of range, accepted: ${minimum} to ${maximum}`,
      };
    }
    case 'wrong-grade': {
      const { given, needs } = failure;
      const accepted = listAccepted(failure.accepted);
      return needs === 'level'
        ? {
            zh: `${name.zh}: 给出服务等级“${given.zh}”, 此处按业务保障等级, 请先用 LEVEL 求出; 可用: ${accepted.zh}`,
            en: `${name.en}: given the tier "${given.en}", but this goes by assurance level: call LEVEL first; accepted: ${accepted.en}`,
          }
        : {
            zh: `${name.zh}: 给出保障等级“${given.zh}”, 此处按客户服务等级, 可用: ${accepted.zh}`,
            en: `${name.en}: given the level "${given.en}", but this goes by customer tier; accepted: ${accepted.en}`,
          };
    }
    case 'too-large': {
      const { given, limit, unit } = failure;
      return {
        zh: `${name.zh}: ${given} ${unit.zh}太多, 至多 ${limit} ${unit.zh}`,
        en: `${name.en}: ${given} ${unit.en} is too much, at most ${limit} ${unit.en}`,
      };
    }
    case 'not-covered':
      return withClause({ zh: '规范未覆盖', en: 'not covered by the norm' }, failure);
    case 'not-legible':
      return withClause({ zh: '原文缺失', en: 'not legible in the source' }, failure);
    case 'no-limit':
      return withClause({ zh: '按需, 无时限', en: 'on demand, no limit' }, failure);
    case 'no-data':
    case 'conflict':
      return { zh: `${name.zh}: ${failure.what.zh}`, en: `${name.en}: ${failure.what.en}` };
  }
}

function withClause(
  title: Phrase,
  {
    clause,
    what,
    reading,
  }: { readonly clause: string; readonly what: Phrase; readonly reading?: string },
): Phrase {
  const basis = reading ? `${clause}, ${reading}` : clause;
  return { zh: `${title.zh}: ${what.zh} (${basis})`, en: `${title.en}: ${what.en} (${basis})` };
}

/** One reason as a line: what, then clause, kind and reading. */
export function formatReason({ clause, kind, text, reading }: Reason, language: Language): string {
  const basis = `${clause} · ${inLanguage(KIND_LABELS[kind], language)}`;
  return `${inLanguage(text, language)} [${basis}${reading ? ` · ${reading}` : ''}]`;
}

/** Reasons as numbered lines. */
export function formatReasons(because: readonly Reason[], language: Language): string {
  return because
    .map((reason, index) => `${index + 1}. ${formatReason(reason, language)}`)
    .join('\n');
}
