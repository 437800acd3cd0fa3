import type { RowHead } from '../norm/printed-table.ts';
import type { LimitUnit, Unit } from '../norm/provision.ts';
import type { Vocabulary, WordKind } from '../norm/vocabulary.ts';
import type { WordList } from '../norm/word-list.ts';
import type { Language, Phrase } from '../phrase.ts';
import { labels as en } from './en/labels.ts';
import type { Labels, OwnLabels } from './wording.ts';
import { labels as zh } from './zh/labels.ts';

/** The labels of a kind of our codes, in both languages and in the order of the codes. */
function inBoth<Kind extends keyof OwnLabels>(
  kind: Kind,
): Readonly<Record<keyof OwnLabels[Kind], Phrase>> {
  const [chinese, english]: Readonly<Record<string, string>>[] = [zh[kind], en[kind]];
  const pairs = Object.entries(chinese ?? {}).map(([code, label]) => [
    code,
    { zh: label, en: english?.[code] },
  ]);
  return Object.fromEntries(pairs);
}

export const ACCESS_LABELS = inBoth('access');
export const STATUS_LABELS = inBoth('status');
export const QUALITY_LABELS = inBoth('quality');
export const CAP_STATE_LABELS = inBoth('capState');
export const RECIPIENT_LABELS = inBoth('recipient');
export const KIND_LABELS = inBoth('kind');
export const { paused: PAUSED_LABEL } = inBoth('day');
export const UNIT_LABELS = inBoth('unit');

/** A unit in words; a company's own is its word. */
export function unitLabel(unit: string): Phrase {
  return UNIT_LABELS[unit as Unit] ?? { zh: unit, en: unit };
}

const KINDS: readonly WordKind[] = ['tier', 'level', 'category', 'service', 'scope', 'activity'];

const made: Readonly<Record<Language, WeakMap<Vocabulary, Labels>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

/** Every label of a language, with those of a norm's words. */
export function labelsOf(vocabulary: Vocabulary, language: Language): Labels {
  const known = made[language].get(vocabulary);
  if (known) return known;
  const words = KINDS.map((kind) => [
    kind,
    Object.fromEntries(vocabulary[kind].words.map(({ code, label }) => [code, label[language]])),
  ]);
  const labels: Labels = { ...{ zh, en }[language], ...Object.fromEntries(words) };
  made[language].set(vocabulary, labels);
  return labels;
}

/** The labels of a list of words, by code. */
export function phrasesOf({ words }: WordList): Readonly<Record<string, Phrase>> {
  return Object.fromEntries(words.map(({ code, label }) => [code, label]));
}

/** A tier's or a level's label. */
export function gradeLabel(grade: string, { tier, level }: Vocabulary): Phrase {
  return tier.has(grade) ? tier.label(grade) : level.label(grade);
}

/** A figure with its unit in words: 5 个工作日, 5 working days. */
export function inUnits(amount: number, unit: LimitUnit): Phrase {
  const label = UNIT_LABELS[unit];
  return { zh: `${amount} ${label.zh}`, en: `${amount} ${label.en}` };
}

/** A leading column of a row of the norm. */
export function headLabel(head: RowHead, { activity, service, scope }: Vocabulary): Phrase {
  if ('zh' in head) return head;
  if ('activity' in head) return activity.label(head.activity);
  if ('service' in head) return service.label(head.service);
  return 'scope' in head ? scope.label(head.scope) : ACCESS_LABELS[head.access];
}
