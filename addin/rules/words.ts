import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';

export const RULE_SHEET_WORDS = {
  from: say('来自(本公司留空)', 'from (blank for your own)'),
  field: say('代码(勿改)', 'field (keep)'),
  what: say('说明', 'what it is'),
  own: say('本公司', 'your own'),
  accepted: say('可用的值', 'accepted'),
  writing: say('正在写入 …', 'being written …'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const missingSheet = (name: string): Phrase =>
  say(`找不到工作表“${name}”: 请重新导出`, `there is no sheet “${name}”: export again`);

export const earlierSheets = (name: string): Phrase =>
  say(
    `“${name}”等是旧版的规则表, 不再读取: 请先导出新的规则表, 再把改动抄过去`,
    `“${name}” and its like are rule sheets of an earlier version and are no longer read: export new ones and copy your changes`,
  );

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

export const unknownHead = (head: string): Phrase =>
  say(`不认识列“${head}”, 没有读取`, `the column “${head}” is not known and was not read`);

export const errorCell = (shown: string): Phrase =>
  say(
    `单元格显示错误 ${shown}: 请改正公式, 或直接填写`,
    `the cell shows the error ${shown}: mend its formula, or write the figure itself`,
  );

export const wrongCell = (head: Phrase, given: string, accepted: Phrase): Phrase =>
  say(
    `“${head.zh}”: 给出“${given}”, 可用: ${accepted.zh}`,
    `“${head.en}”: given “${given}”, accepted: ${accepted.en}`,
  );

export const inColumn = (head: Phrase, text: Phrase): Phrase =>
  say(`“${head.zh}”: ${text.zh}`, `“${head.en}”: ${text.en}`);

export const unknownDocument = (given: string, known: readonly Phrase[]): Phrase =>
  say(
    `“来自”给出“${given}”, 可用: 留空(本公司的行)${known.map(({ zh }) => `、${zh}`).join('')}`,
    `“from” says “${given}”, accepted: blank (a row of your own)${known.map(({ en }) => `, ${en}`).join('')}`,
  );

export const changedRow = (document: Phrase): Phrase =>
  say(
    `这一行是“${document.zh}”的, 只供参考, 却与它不同: 要改, 请复制到上面并清空“来自”; 不改, 请恢复或删去`,
    `this row is of “${document.en}” and there to be read, but differs from it: to change it, copy it to the top with “from” blank; if not, restore or delete it`,
  );

export const unknownField = (field: string): Phrase =>
  say(
    `不认识代码“${field}”: 请改回原来的代码`,
    `the field “${field}” is not known: put its name back`,
  );

export const missingField = (field: string): Phrase =>
  say(
    `缺少行“${field}”(可能没有写完, 或被删除): 请恢复, 或重新导出`,
    `the row “${field}” is missing (not written to the end, or deleted): restore it, or export again`,
  );

export const twiceRow = (row: string): Phrase =>
  say(`“${row}”出现两次: 请删去一行`, `“${row}” stands there twice: delete one`);

export const sameVersion = (version: string): Phrase =>
  say(
    `内容有改动, 但版本仍是“${version}”: 请换一个版本, 以便结果写明按哪一版算出`,
    `something has changed, but the version is still “${version}”: give it another, so that answers name the right one`,
  );
