import { NORM_OF_2010 } from '../norm/of-2010/document.ts';
import type { DocumentName, Vocabulary } from '../norm/vocabulary.ts';
import type { Language, Phrase } from '../phrase.ts';
import type { Reason, ReasonId, Source } from '../rules/reason.ts';
import { reasons as en } from './en/reasons.ts';
import { KIND_LABELS, labelsOf } from './labels.ts';
import { replacedText } from './replaced.ts';
import type { ReasonWords } from './wording.ts';
import { reasons as zh } from './zh/reasons.ts';

const REASONS = { zh, en } as const;

/** Made when a vocabulary is first spoken: most workbooks and requests have one, or none. */
const made: Readonly<Record<Language, WeakMap<Vocabulary, ReasonWords>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

function wordsOf(vocabulary: Vocabulary, language: Language): ReasonWords {
  const known = made[language].get(vocabulary);
  if (known) return known;
  const words = REASONS[language](labelsOf(vocabulary, language));
  made[language].set(vocabulary, words);
  return words;
}

/** What was decided, in words. */
export function reasonText<Id extends ReasonId>(reason: Reason<Id>, language: Language): string {
  const say: ReasonWords[Id] = wordsOf(reason.source.vocabulary, language)[reason.id];
  return say(reason.figures);
}

/** One reason as a line: what, then where it stands, kind and reading. */
export function formatReason(reason: Reason, language: Language): string {
  const { source } = reason;
  const { kind, reading } = source.row;
  const basis = `${standsIn(source, language)} · ${KIND_LABELS[kind][language]}`;
  return `${reasonText(reason, language)} [${basis}${reading ? ` · ${reading}` : ''}]`;
}

/**
 * Where a step stands: a clause of the norm of 2010, or a company's document with its version, the
 * row's own place in it, and what it stands in place of.
 */
export function standsIn(
  { document, row, replaced, vocabulary }: Source,
  language: Language,
): string {
  if (isNorm(document)) return row.clause;
  const title = documentTitle(document)[language];
  const stop = language === 'en' && row.clause !== '' ? ',' : '';
  const place = `${title}${stop} ${row.clause}`.trim();
  if (!replaced) return place;
  if (replaced.isSame)
    return `${place} ${{ zh: '(与规范相同)', en: '(as in the norm)' }[language]}`;
  const { figure, document: below } = replaced;
  const said = replacedText(figure, labelsOf(vocabulary, language), language);
  return language === 'zh'
    ? `${place} (${documentTitle(below).zh}: ${said})`
    : `${place} (${documentTitle(below).en}: ${said})`;
}

function isNorm({ id }: DocumentName): boolean {
  return id === NORM_OF_2010.id;
}

/** What a document is called. */
export function documentTitle(document: DocumentName): Phrase {
  if (isNorm(document)) return { zh: '2010年规范', en: 'the norm of 2010' };
  const { id, version } = document;
  return {
    zh: `本公司规范 ${id} 第${version}版`,
    en: `the company’s norm ${id}, version ${version}`,
  };
}

/** Reasons as numbered lines. */
export function formatReasons(because: readonly Reason[], language: Language): string {
  return because
    .map((reason, index) => `${index + 1}. ${formatReason(reason, language)}`)
    .join('\n');
}
