import type { Language, Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { Vocabulary } from '../../../shared/norm/vocabulary.ts';
import { gradeLabel } from '../../../shared/words/labels.ts';
import type { FieldName } from './fields.ts';

export const DEADLINE_WORDS = {
  title: say('期限', 'Deadline'),
  due: say('到期', 'Due'),
  cutover: say('割接日', 'Cut-over'),
  starts: say('起算', 'The clock starts'),
  ends: say('止于', 'and ends'),
  excludes: say('不计', 'Not counted'),
  choose: say('— 请选择 —', '— choose —'),
  unset: say('— 未说明 —', '— not told —'),
  yes: say('是', 'yes'),
  no: say('否', 'no'),
  time: say('时刻', 'time'),
  pauseFrom: say('暂停自', 'Paused from'),
  pauseTo: say('至', 'to'),
  addPause: say('加一段暂停', 'Add a pause'),
  removePause: say('去掉这段暂停', 'Remove this pause'),
  pauseHint: say(
    '只有日期的, 自当日零点至当日 24:00。',
    'A date alone runs from its 00:00, or to its 24:00.',
  ),
  limit: say('时限', 'Limit'),
  recipient: say('通知对象', 'Notify'),
  incomplete: say('还需要填写:', 'Still needed:'),
  seeField: say('请先改正上面标出的一项。', 'Put right the part that is marked above.'),
  headOf: say('到期', 'Due'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const FIELD_WORDS: Readonly<Record<FieldName, Phrase>> = {
  activity: say('环节', 'Activity'),
  start: say('起始', 'Start'),
  grade: say('等级', 'Grade'),
  service: say('业务', 'Service'),
  scope: say('范围', 'Scope'),
  points: say('接入点数', 'Access points'),
  line: say('专线接入', 'Line access'),
  agreed: say('约定工作日', 'Agreed working days'),
  pauses: say('暂停', 'Pauses'),
  group: say('分组', 'Group'),
};

/** For a resume, `line` asks something else. */
export const CONSTRUCTION = say('需专线施工', 'Line construction');

/** A code as the form shows it. */
export function choiceText(
  name: FieldName,
  code: string,
  vocabulary: Vocabulary,
  language: Language,
): string {
  switch (name) {
    case 'grade':
      return gradeLabel(code, vocabulary)[language];
    case 'activity':
    case 'service':
    case 'scope':
      return vocabulary[name].label(code)[language];
    default:
      return code;
  }
}

/** What stands for a typed value in a formula: in Chinese the label, in English the code. */
export function formulaText(
  name: FieldName,
  text: string,
  vocabulary: Vocabulary,
  language: Language,
): string {
  return language === 'zh' ? choiceText(name, text, vocabulary, 'zh') : text;
}
