import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';

/** What the errors mean that the grid gives by itself, and what to do. */
const MEANINGS: Readonly<Record<string, Phrase>> = {
  '#SPILL!': say(
    '结果要占用的单元格里有内容: 请清空下方或右侧的单元格',
    'cells that the result needs are not empty: clear those below or to the right',
  ),
  '#NAME?': say(
    '公式里有不认识的名称: 请检查函数名; 输入 =SLA. 可选择函数',
    'the formula has a name that is not known: check the function’s name; type =SLA. to choose one',
  ),
  '#REF!': say(
    '引用的单元格或工作表已不存在: 请改正引用',
    'cells or a sheet that the formula refers to are gone: correct the reference',
  ),
  '#VALUE!': say(
    '参数的类型不对: 请检查公式的参数',
    'an argument is of the wrong kind: check the formula',
  ),
  '#N/A': say('没有可用的值', 'there is no value'),
  '#DIV/0!': say('除数为零', 'division by zero'),
  '#NUM!': say('数字超出范围', 'a number is out of range'),
  '#CALC!': say('公式没有可显示的结果', 'the formula has nothing to show'),
};

export function explainGridError(error: string): Phrase | undefined {
  return MEANINGS[error];
}
