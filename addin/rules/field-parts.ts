import { say } from '../../shared/functions/reference/shape.ts';
import { SETTING_DEFINITIONS, SETTING_NAMES } from '../../shared/norm/settings.ts';
import { KIND_LABELS } from '../../shared/words/labels.ts';
import { choice, choiceOf, datedText, either, text } from './cell-form.ts';
import { inBothLanguages, member } from './column.ts';
import { FIGURE, type FieldPart, READING, WORDS } from './part.ts';
import { settingCell } from './special-forms.ts';

export const DOCUMENT_PART: FieldPart = {
  name: say('文件', 'document'),
  what: say('名称、版本、生效日', 'id, version, first day'),
  fields: () => [
    member(
      say('编号', 'id'),
      'id',
      text(say('规则的编号, 每个结果都会写明', 'names the document in every answer')),
    ),
    member(
      say('版本', 'version'),
      'version',
      datedText(say('每次修改都应更换', 'another one for every change')),
    ),
    ...inBothLanguages(say('标题', 'title'), 'title'),
    member(
      say('生效日', 'from'),
      'from',
      datedText(say('如 2027-01-01; 空白为一直有效', 'such as 2027-01-01; blank for always')),
    ),
    member(
      say('文号', 'source'),
      'source',
      text(say('如 企〔2026〕12号', 'the number of the paper')),
    ),
    member(say('备注', 'note'), 'note', WORDS),
    member(
      say('扩展', 'extends'),
      'extends',
      either(
        choice<null>([[null, say('无', 'none')]]),
        text(
          say(
            '所扩展的规范的编号, 空白为 2010 年规范',
            'the id of the document that it extends, blank for the norm of 2010',
          ),
        ),
      ),
    ),
  ],
};

export const POINT_PART: FieldPart = {
  name: say('接入点', 'access points'),
  what: say('接入点多时怎样延长', 'what many access points do'),
  fields: () => [
    member(say('多于(个)', 'more than'), ['points', 'over'], FIGURE),
    member(
      say('算法', 'rule'),
      ['points', 'rule'],
      choice([
        ['proportional', say('按比例', 'proportional')],
        ['step', say('分档', 'step')],
      ]),
    ),
    member(say('每满一档(个)', 'per'), ['points', 'per'], FIGURE),
    member(say('每档加', 'add'), ['points', 'add'], FIGURE),
    member(say('来源', 'source'), ['points', 'source'], WORDS),
    member(say('条款', 'clause'), ['points', 'clause'], WORDS),
    member(say('性质', 'kind'), ['points', 'kind'], choiceOf(KIND_LABELS)),
    member(say('读法', 'reading'), ['points', 'reading'], READING),
  ],
};

export const SETTING_PART: FieldPart = {
  name: say('设置', 'settings'),
  what: say('规范留有余地之处', 'where the norm leaves room'),
  fields: () => [
    member(
      say('各等级的上限', 'the caps of tiers'),
      'capsAre',
      choice([
        ['separate', say('各算各的', 'separate')],
        ['cumulative', say('含更高等级', 'cumulative')],
      ]),
    ),
    ...SETTING_NAMES.map((name) =>
      member(SETTING_DEFINITIONS[name].what, ['settings', name], settingCell(name)),
    ),
  ],
};

const CLOCK_TIME = text(say('时刻, 如 08:30', 'a time of day such as 08:30'));
const MINUTES_A_DAY = 1440;

/** A time that is typed becomes a part of a day. */
const clockTime = {
  ...CLOCK_TIME,
  read: ((cell, words) => {
    if (typeof cell !== 'number') return CLOCK_TIME.read(cell, words);
    if (cell < 0 || cell > 1) return undefined;
    const minutes = Math.round(cell * MINUTES_A_DAY);
    const two = (figure: number) => String(figure).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }) satisfies typeof CLOCK_TIME.read,
};

export const HOURS_PART: FieldPart = {
  name: say('工作时间', 'hours'),
  what: say('工作日的工作时间', 'hours of business on working days'),
  fields: () => [
    member(say('自', 'from'), ['hours', 'from'], clockTime),
    member(say('至', 'to'), ['hours', 'to'], clockTime),
  ],
};
