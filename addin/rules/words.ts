import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';

export const RULE_SHEET_WORDS = {
  row: say('行代码(勿改)', 'row (keep)'),
  value: say('值', 'value'),
  share: say('上限(比例)', 'cap (share)'),
  what: say('说明', 'what it is'),
  accepted: say('可用的值', 'accepted'),
  reading: say('读法', 'reading'),
  item: say('项目', 'item'),
  unit: say('单位', 'unit'),
  kind: say('性质', 'kind'),
  clause: say('条款', 'clause'),
  whole: say('0 或更大的整数', 'a whole number from 0 on'),
  hour: say('0 至 24 的小时, 空白为不设', 'an hour between 0 and 24, blank for none'),
  idHint: say('规则的名称, 每个结果都会写明', 'names the rulebook in every answer'),
  versionHint: say('版本, 每次修改都应更换', 'the version: another one for every change'),
  fromHint: say(
    '自哪天起生效, 如 2027-01-01; 空白为一直有效',
    'in force from, such as 2027-01-01; blank for always',
  ),
  noteHint: say('备注', 'a note'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const missingSheet = (name: string): Phrase =>
  say(`找不到工作表“${name}”: 请重新导出`, `there is no sheet “${name}”: export again`);

export const missingHead = (head: string): Phrase =>
  say(
    `缺少列“${head}”: 请恢复列名, 或重新导出`,
    `the column “${head}” is missing: restore its head, or export again`,
  );

export const twiceHead = (head: string): Phrase =>
  say(
    `列“${head}”出现两次, 不知取哪一列: 请删去一列`,
    `the column “${head}” stands there twice, and nobody can tell which counts: delete one`,
  );

export const errorCell = (shown: string): Phrase =>
  say(
    `单元格显示错误 ${shown}: 请改正公式, 或直接填写`,
    `the cell shows the error ${shown}: mend its formula, or write the figure itself`,
  );

export const timeForHours = (given: number): Phrase =>
  say(
    `给出 ${given}, 像是时刻(如 18:00): 请写小时数, 如 18 或 17.5`,
    `given ${given}, which looks like a time of day such as 18:00: write hours, such as 18 or 17.5`,
  );

export const missingRow = (row: string): Phrase =>
  say(
    `缺少行“${row}”(可能没有写完, 或被删除): 请恢复, 或重新导出`,
    `the row “${row}” is missing (not written to the end, or deleted): restore it, or export again`,
  );

export const unknownRow = (row: string): Phrase =>
  say(`不认识行代码“${row}”: 请改回原来的代码`, `the row “${row}” is not known: put its name back`);

export const twiceRow = (row: string): Phrase =>
  say(`行“${row}”出现两次: 请删去一行`, `the row “${row}” stands there twice: delete one`);

export const sameVersion = (version: string): Phrase =>
  say(
    `内容有改动, 但版本仍是“${version}”: 请换一个版本, 以便结果写明按哪一版算出`,
    `something has changed, but the version is still “${version}”: give it another, so that answers name the right one`,
  );
