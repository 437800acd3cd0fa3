import { createCellReader } from '../../shared/customers/read-cell.ts';
import type { Failure } from '../../shared/failure.ts';
import { echo, refuse } from '../../shared/functions/kinds.ts';
import { readNumber } from '../../shared/functions/read-number.ts';
import type { ListKind } from '../../shared/lists/kind.ts';
import type { ReadCell } from '../../shared/lists/row-reader.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { err, failInvalid, ok } from '../../shared/result.ts';
import { foldLabel } from '../../shared/vocabulary/recognise.ts';
import { textOf } from '../host/cell-text.ts';
import type { CellValue } from '../host/workbook.ts';

const NO_ERROR_VALUE = {
  zh: '不含错误值的单元格, 请先修正公式',
  en: 'a cell without an error value: mend its formula first',
};

/**
 * Reads the cells of a list on a sheet: its texts as those of any list, its numbers as they are.
 * @param flags a company's own words for yes and no.
 */
export function createSheetReader<F extends string>(
  kind: ListKind<F>,
  book: Rulebook,
  flags: ReadonlyMap<string, boolean> = new Map(),
): ReadCell<F> {
  const readText = createCellReader(kind, book);
  return (field, given) => {
    const cell = given as CellValue | undefined;
    if (cell === undefined || cell === '') return undefined;
    const { holds, yesWhereBlank } = kind.fields[field];
    if (holds === 'value') {
      if (typeof cell === 'number') return readNumber('value', field, cell);
      return typeof cell === 'string' ? readText(field, cell) : refuse(field, cell, 'value');
    }
    // A label cell with 0 in it is one that a formula left blank; where blank is yes, it is no.
    if (cell === 0 && holds !== 'group' && !yesWhereBlank) return undefined;
    const text = textOf(cell);
    const isAnyText = holds === 'group' || holds === 'exception';
    if (isAnyText && isErrorValue(text)) return err(errorValue(field, text));
    const flag = holds === 'flag' ? flags.get(foldLabel(text)) : undefined;
    return flag === undefined ? readText(field, text) : ok(flag);
  };
}

const ERROR_VALUE = /^#(N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!)$/;

export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text);
}

function errorValue(parameter: string, text: string): Failure {
  return failInvalid(parameter, echo(text), NO_ERROR_VALUE).error;
}
