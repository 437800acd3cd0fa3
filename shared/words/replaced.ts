import { codeInWords } from '../norm/item.ts';
import type { Language } from '../phrase.ts';
import type { ReplacedFigure } from '../rules/reason.ts';
import { inUnits, unitLabel } from './labels.ts';
import { percent } from './percent.ts';
import type { Labels } from './wording.ts';

/** What the documents below say in the place of a row. */
export function replacedText(
  figure: ReplacedFigure['figure'],
  labels: Labels,
  language: Language,
): string {
  switch (figure.type) {
    case 'limit':
      return inUnits(figure.limit.amount, figure.limit.unit)[language];
    case 'level':
      return labels.level[figure.level] ?? figure.level;
    case 'share':
      return `${percent(figure.share)}%`;
    case 'code':
      return codeInWords({ code: figure.code })[language];
    case 'cell': {
      const { cell, unit } = figure;
      if (typeof cell === 'string') return cell;
      if (typeof cell === 'number') {
        return unit === undefined ? `${cell}` : `${cell} ${unitLabel(unit)[language]}`;
      }
      if ('lost' in cell) return { zh: '原文缺失', en: 'not legible in the source' }[language];
      return codeInWords(cell)[language];
    }
  }
}
