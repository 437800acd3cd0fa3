import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';

/** Why a part of a formula cannot be looked at from outside the cell, and what helps. */
export const CANNOT = {
  find: (text: string): Phrase =>
    say(
      `找不到 ${text} 所指的单元格: 可能在另一个工作簿里、已被删除, 或这个名称不指向单元格`,
      `the cells that ${text} means are not found: they may be in another workbook, or deleted, or the name stands for no cells`,
    ),
  hold: (text: string, most: number): Phrase =>
    say(
      `${text} 的单元格太多(超过 ${most} 个), 不逐格读取: 请缩小区域`,
      `${text} has too many cells to read (more than ${most}): make the range smaller`,
    ),
  compute: (name: string): Phrase =>
    say(
      `${name} 由表格程序计算, 这里得不到它的值: 请把这一部分放到单独的单元格, 再引用它`,
      `${name} is worked out by the spreadsheet and its value is not to be had here: put that part into a cell of its own and refer to it`,
    ),
  substitute: (name: string): Phrase =>
    say(
      `${name} 是 LAMBDA 的参数, 每次调用都不同: 请把这次调用的值放到单独的单元格, 再引用它`,
      `${name} is a parameter of LAMBDA, which differs at every call: put what is meant into a cell of its own and refer to it`,
    ),
  name: (given: string, known: readonly string[]): Phrase =>
    say(
      `WHY 的第一个参数应是函数名, 给出“${given}”; 可用: ${known.join('、')}`,
      `WHY takes the name of a function first, given “${given}”; accepted: ${known.join(', ')}`,
    ),
  follow: (text: string): Phrase =>
    say(
      `无法跟随公式中的 ${text}: 请把这一部分放到单独的单元格, 再引用它`,
      `${text} in the formula cannot be followed: put that part into a cell of its own and refer to it`,
    ),
} as const;
