import { ok, type Result } from '../result.ts';
import { judgeQuality, type QualityFinding } from '../rules/quality.ts';
import { QUALITY_LABELS } from '../words/labels.ts';
import { type Answer, codeValues } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { type ReferenceOf, say, withWords } from './reference/shape.ts';

const QUALITY_VALUES = codeValues(QUALITY_LABELS);

/** 表5-5: whether a year's faults and outage are within the level's figures. */
export const QUALITY = defineFunction({
  id: 'QUALITY',
  parameters: {
    level: required('level', '保障等级'),
    faults: optional('faults', '故障次数'),
    outageHours: optional('outageHours', '中断小时'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const verdict = judgeQuality(given, book, context.because);
    if (!verdict.ok) return verdict;
    const { quality, faults, outageHours } = verdict.value;
    const details = (): Record<string, QualityFinding> => ({
      ...(faults && { faults }),
      ...(outageHours && { outageHours }),
    });
    return ok({ value: QUALITY_VALUES[quality], book, details });
  },
});

/** QUALITY in words. */
export function describeQuality(): ReferenceOf<typeof QUALITY> {
  return {
    what: say(
      '业务质量是否达标: 同一专线的年故障重复次数和年业务中断历时对照表5-5',
      'Whether a line’s repeated faults and outage of a year are within 表5-5',
    ),
    clauses: ['表5-5'],
    parameters: {
      level: withWords('level', '业务保障等级, 取值', 'Assurance level, one of'),
      faults: say(
        '同一专线的年故障重复次数, 不含终端类故障; 与中断小时至少给出一项',
        'Repeated faults of the line in the year, without terminal faults; give this, outageHours or both',
      ),
      outageHours: say(
        '年业务中断历时, 单位小时, 可带小数; 与故障次数至少给出一项',
        'Outage in the year in hours, fractions allowed; give this, faults or both',
      ),
    },
    result: say(
      '达标或未达标; 给出的每项都不超过表5-5为达标',
      'met or breached; met when no figure given exceeds 表5-5',
    ),
    examples: [
      { arguments: { level: 'AA级', faults: 6, outageHours: 12 }, value: 'met' },
      {
        arguments: { level: 'AA级', faults: 7 },
        value: 'breached',
        says: say('AA级每年至多 6 次', 'AA allows 6 a year'),
      },
      {
        arguments: { level: 'A级', faults: 8, outageHours: 24.5 },
        value: 'breached',
        says: say('A级每年至多 24 小时', 'A allows 24 hours a year'),
      },
      { arguments: { level: 'A级' }, failure: 'no-data' },
    ],
  };
}
