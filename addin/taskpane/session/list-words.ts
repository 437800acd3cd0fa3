import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { WordKind } from '../../reclassify/reclassify.ts';
import { figure } from '../ui/figures.ts';

export const LIST_WORDS = {
  where: say('客户清单', 'Customer list'),
  place: say('位置', 'Place'),
  lookAgain: say('重新查找', 'Look again'),
  looking: say('正在查找客户清单 …', 'Looking for customer lists …'),
  noPlaces: say(
    '本工作簿还没有数据。请打开或粘贴客户清单(首行为列名), 或插入示例清单。',
    'This workbook has no data yet. Open or paste a customer list (heads in its first row), or insert the sample list.',
  ),
  insertSample: say('插入示例清单', 'Insert the sample list'),
  readingHeads: say('正在读取列名 …', 'Reading the heads …'),
  readingWords: say('正在查找公司用语 …', 'Looking for the company’s own words …'),
  selected: say('所选', 'selection'),
  table: say('表', 'table'),
  columns: say('列', 'Columns'),
  remembered: say('按上次的对应', 'as mapped last time'),
  forget: say('忘记', 'Forget'),
  forgotten: say('已忘记此清单的对应', 'The mapping of this list is forgotten'),
  needed: say(
    '缺少客户类别列: 请在上面选择。没有它无法定级。',
    'No column holds the customer category: choose it above. Nothing can be said without it.',
  ),
  ownWords: say('公司用语', 'Own words'),
  ownWordsHint: say(
    '规范里没有这些词。每个词说明一次, 以后自动使用。',
    'The norm does not have these words. Say once what each stands for; it is remembered.',
  ),
  unmapped: say('— 未说明 —', '— not explained —'),
  saveAliases: say('存入公司规则', 'Keep in the company rulebook'),
  aliasesSaved: say('已存入本工作簿的公司规则', 'Kept in this workbook’s company rulebook'),
  aliasesRefused: say(
    '没有存入: 与公司规则冲突, 见“设置”',
    'Not kept: they conflict with the company rulebook, see Settings',
  ),
  noOwnWords: say('所有内容都能识别。', 'Every value is recognised.'),
  isKey: say('重点', 'key'),
  yes: say('是', 'yes'),
  no: say('否', 'no'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const KIND_WORDS: Readonly<Record<WordKind, Phrase>> = {
  category: say('类别', 'category'),
  tier: say('等级', 'tier'),
  flag: say('是否', 'yes or no'),
};

export const rowsInWords = (rows: number): Phrase =>
  say(`${figure(rows)} 行`, rows === 1 ? '1 row' : `${figure(rows)} rows`);

export function severalColumns(letters: readonly string[]): Phrase {
  const places = letters.join(', ');
  return say(`${places} 列都像这一项, 请确认。`, `columns ${places} all look like it: check.`);
}

export const unmappedInWords = (words: number, rows: number): Phrase =>
  say(
    `${figure(words)} 个词未说明, 共 ${figure(rows)} 行将作为有误的行。`,
    `${figure(words)} words are not explained; ${figure(rows)} rows will be errors.`,
  );

export const moreWords = (different: number): Phrase =>
  say(
    `此列共有 ${figure(different)} 个不同的词, 只列出最常用的: 列可能选错了。`,
    `There are ${figure(different)} different words; only the most used are listed. A column may be the wrong one.`,
  );
