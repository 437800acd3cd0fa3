import type { Language } from '../../shared/failure.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import { questionOf, UNCHANGED } from '../../shared/lists/outcome.ts';
import { UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { cutsOf, describeCut } from '../../shared/rules/classify.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { decideTier } from '../../shared/rules/tier.ts';
import { TIERS } from '../../shared/vocabulary/codes.ts';
import { TIER_LABELS } from '../../shared/words/labels.ts';
import { formatReason } from '../../shared/words/reasons.ts';
import { LONGEST_TEXT } from '../host/cell-text.ts';
import { comparedOf, isCustomer, type Study, tierOf } from './study.ts';

/** What is written in a row: tier, change, reason. */
export type ResultTexts = readonly [tier: string, change: string, reason: string];

const NOTHING: ResultTexts = ['', '', ''];

/** Makes the texts row by row; most are made once per kind of row, a cut is a row's own. */
export function createResultTexts(study: Study): (row: number) => ResultTexts {
  const { list, classified, rules } = study;
  const { language, labels } = rules;
  const kinds = new Map<number, ResultTexts>();
  const makeKind = (row: number): ResultTexts => {
    const tier = tierOf(study, row);
    const compared = comparedOf(study, row);
    const label = TIER_LABELS[tier][labels];
    const because: Reason[] = [];
    decideTier(questionOf(list, row), classified.book, because);
    const reasons = joinReasons(because, language);
    if (compared === undefined) return [label, '', reasons];
    const change =
      compared === tier ? UNCHANGED[language] : `${TIER_LABELS[compared][labels]}→${label}`;
    return [label, change, reasons];
  };
  return (row) => {
    if (list.states[row] === UNREAD_ROW) return [errorText(study, row), '', ''];
    if (!isCustomer(study, row)) return NOTHING;
    const held = (list.columns.questions[row] as number) * 5 + (list.currents[row] as number);
    const kind = held * TIERS.length + (classified.tiers[row] as number);
    const texts = kinds.get(kind) ?? makeKind(row);
    kinds.set(kind, texts);
    const cuts = cutsOf(classified, row);
    if (cuts.length === 0) return texts;
    const [tier, change, reasons] = texts;
    return [tier, change, `${reasons}; ${joinReasons(cuts.map(describeCut), language)}`];
  };
}

export function joinReasons(reasons: readonly Reason[], language: Language): string {
  return reasons.map((reason) => formatReason(reason, language)).join('; ');
}

function errorText({ list, rules }: Study, row: number): string {
  const failure = list.faults[(list.faultOf[row] as number) - 1];
  if (!failure) throw new Error(`Row ${row} has no fault`);
  const message = describeFailure(failure, rules.language).slice(0, LONGEST_TEXT);
  return rules.language === 'zh' ? `错误:${message}` : `Error: ${message}`;
}
