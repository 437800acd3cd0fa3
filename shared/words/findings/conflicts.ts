import type { DocumentFinding } from '../../norm/finding.ts';
import type { Phrase } from '../../phrase.ts';
import { pathOf, shortName } from './shown.ts';

/** What a place is in conflict with, and what to do. */
export function describeConflict(finding: DocumentFinding): Phrase {
  const { pointer, given, other = '' } = finding;
  const name = shortName(typeof given === 'string' ? given : (pathOf(pointer).pop() ?? ''));
  const holder = shortName(other);
  switch (finding.with) {
    case 'another-word':
      return holder === ''
        ? {
            zh: `“${name}”与另一个词只差大小写或标点`,
            en: `"${name}" differs from another word only in case or punctuation`,
          }
        : {
            zh: `“${name}”已经是 ${holder} 的说法, 一个说法只能指一个词`,
            en: `"${name}" stands for ${holder} already; a form stands for one word`,
          };
    case 'word-of-norm':
      return {
        zh: `“${name}”是规范自己的词(${holder}), 不能改作他用`,
        en: `"${name}" is a word of the norm (${holder}) and cannot mean something else`,
      };
    case 'rest-day':
      return {
        zh: '同一天既列为休息日又列为工作日',
        en: 'the same day is listed as a day off and as a working day',
      };
    case 'same-day':
      return { zh: '同一天列了两次', en: 'the same day is listed twice' };
    case 'other-table':
      return {
        zh: `此数值的唯一出处是 ${other}, 请在那里修改`,
        en: `this figure is kept at ${other}; change it there`,
      };
    case 'same-code':
      return {
        zh: '同一代码写了两次, 请合成一项',
        en: 'the code is there twice; make it one entry',
      };
    case 'same-grade':
      return {
        zh: `与“${holder}”是同一等级, 请只留一个`,
        en: `the same grade as "${holder}"; keep one`,
      };
    case 'same-tier':
      return {
        zh: `同一等级的上限已在 ${other} 写过`,
        en: `${other} has a cap for this tier already`,
      };
    case 'same-document':
      return {
        zh: `已有编号“${holder}”、版本或生效日期相同的文档`,
        en: `there is a document "${holder}" of the same version or day already`,
      };
    case 'both':
      return { zh: `与 ${other} 只能写一个`, en: `give either this or ${other}` };
    case 'points':
      return {
        zh: `与 ${other} 是同一件事, 数值却不同, 请只写一处`,
        en: `the same fact as ${other} with another figure; write it once`,
      };
    case 'norm':
      return {
        zh: '这是规范原文的编号, 内容却不同: 请给本公司的文档另取 id, 用 extends 依据规范',
        en: 'this is the id of the norm, but it says something else: give the document an id of its own and let it extend the norm',
      };
    default:
      throw new Error(`A conflict with nothing at ${pointer}`);
  }
}
