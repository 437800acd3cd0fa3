import type { Failure } from '../../shared/failure.ts';
import { echo, refuse } from '../../shared/functions/kinds.ts';
import { NO_GROUP } from '../../shared/functions/quota-table.ts';
import { readNumber } from '../../shared/functions/read-number.ts';
import type { Field } from '../../shared/lists/heads.ts';
import { createCellReader, READ_FIELDS, type ReadField } from '../../shared/lists/read-cell.ts';
import type { CustomerList } from '../../shared/lists/read-customers.ts';
import { BLANK_ROW, CUSTOMER_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Editions } from '../../shared/rulebook/rulebook.ts';
import {
  NO_CUSTOMER,
  packQuestion,
  packTier,
  unpackTier,
} from '../../shared/rules/packed-question.ts';
import { CATEGORIES, type Category } from '../../shared/vocabulary/codes.ts';
import { foldLabel } from '../../shared/vocabulary/recognise.ts';
import { type Area, rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import { hashContent } from '../runs/row-hash.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { Mapping, OwnWord, OwnWords, Recognised, WordKind } from './list-types.ts';
import { flagWords, withWords } from './own-words.ts';

/** A list as it was read: by columns, a row each from the first under the head. */
export interface ReadList extends CustomerList {
  readonly rows: number;
  /** Each different fault once. */
  readonly faults: readonly Failure[];
  /** By row, the number of its fault plus one. */
  readonly faultOf: Uint32Array;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Of all cells that were read, by row. */
  readonly hashes: Uint32Array;
  readonly ownWords: OwnWords;
}

const NOT_GIVEN = 0;

const WORD_KINDS: Readonly<Partial<Record<ReadField, WordKind>>> = {
  ...{ category: 'category', key: 'flag', proposed: 'tier', floor: 'tier', current: 'tier' },
};

/** More own words are no words of a company but a wrong column. */
const MOST_WORDS_LISTED = 200;

const MISSING_CATEGORY: Failure = {
  code: 'invalid-input',
  parameter: 'category',
  given: '',
  accepted: { zh: '每户都要有客户类别', en: 'every customer needs a category' },
};

const NO_ERROR_VALUE = {
  zh: '不含错误值的单元格, 请先修正公式',
  en: 'a cell without an error value: mend its formula first',
};

/** The part of the place that the mapping needs: rows under the head, first to last column. */
export function sourceArea({ place, headRow, rows }: Recognised, mapping: Mapping): Area {
  const columns = Object.values(mapping.fields);
  const first = Math.min(...columns);
  const under = rowsOfArea(place.area, headRow + 1, rows);
  return {
    ...under,
    column: place.area.column + first,
    columns: Math.max(...columns) - first + 1,
  };
}

export async function readList(
  workbook: Workbook,
  recognised: Recognised,
  mapping: Mapping,
  editions: Editions,
  steps: Steps,
): Promise<Result<ReadList, Trouble>> {
  if (mapping.fields.category === undefined) return err(MISSING_CATEGORY);
  const reader = new ListReader(recognised.rows, mapping, editions);
  if (recognised.rows > 0) {
    const area = sourceArea(recognised, mapping);
    const read = await workbook.readValues(
      area,
      ({ from, cells }) => {
        cells.forEach((row, index) => {
          reader.take(from + index, row);
        });
      },
      steps,
    );
    if (!read.ok) return read;
  }
  return ok(reader.finish());
}

class ListReader {
  readonly #rows: number;
  readonly #columnOf: (field: Field) => number;
  readonly #hashed: readonly number[];
  readonly #readCell: ReturnType<typeof createCellReader>;
  readonly #flags: ReadonlyMap<string, boolean>;
  readonly #memos = new Map<Field, Map<CellValue, number>>();
  readonly #faults: Failure[] = [MISSING_CATEGORY];
  readonly #words = new Map<
    string,
    { word: string; kind: WordKind; rows: number; fields: Field[] }
  >();
  readonly #groupNames: string[] = [];
  readonly #groupNumbers = new Map<string, number>();
  readonly #allGroups: string[] = [];
  readonly #groupReadings = new Map<string, number>();

  readonly #questions: Uint8Array;
  readonly #currents: Uint8Array;
  readonly #states: Uint8Array;
  readonly #values: Float64Array;
  readonly #groups: Uint32Array;
  readonly #faultOf: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  #value = 0;

  constructor(rows: number, { fields, words }: Mapping, editions: Editions) {
    const first = Math.min(...Object.values(fields));
    this.#rows = rows;
    this.#columnOf = (field) => {
      const column = fields[field];
      return column === undefined ? -1 : column - first;
    };
    this.#hashed = [...new Set(Object.values(fields))].map((column) => column - first);
    this.#readCell = createCellReader(withWords(editions, words));
    this.#flags = flagWords(words);
    this.#questions = new Uint8Array(rows).fill(NO_CUSTOMER);
    this.#currents = new Uint8Array(rows);
    this.#states = new Uint8Array(rows);
    this.#values = new Float64Array(rows);
    this.#groups = new Uint32Array(rows);
    this.#faultOf = new Uint32Array(rows);
    this.#hashes = new Uint32Array(rows);
  }

  take(row: number, cells: readonly CellValue[]): void {
    this.#hashes[row] = hashCells(cells, this.#hashed);
    this.#ids.push(this.#text(cells, 'id'));
    this.#names.push(this.#text(cells, 'name'));
    const readings = READ_FIELDS.map((field) => this.#read(field, cells));
    const isBlank = readings.every((reading) => reading === NOT_GIVEN);
    if (isBlank && this.#ids[row] === '' && this.#names[row] === '') {
      this.#states[row] = BLANK_ROW;
      return;
    }
    const fault = readings.find((reading) => reading < 0);
    const [category = 0, key = 0, proposed = 0, , group = 0, floor = 0, current = 0] = readings;
    if (fault !== undefined || category === NOT_GIVEN) {
      this.#states[row] = UNREAD_ROW;
      this.#faultOf[row] = fault === undefined ? 1 : -fault;
      return;
    }
    const knownKey = (category - 1) % 3;
    this.#states[row] = CUSTOMER_ROW;
    this.#questions[row] = packQuestion({
      category: CATEGORIES[Math.floor((category - 1) / 3)] as Category,
      key: (key === NOT_GIVEN ? knownKey : key) === 2,
      proposed: unpackTier(proposed),
      floor: unpackTier(floor),
    });
    this.#currents[row] = current;
    this.#values[row] = this.#value;
    this.#groups[row] = this.#numberOf(group === NOT_GIVEN ? NO_GROUP : this.#allGroups[group - 1]);
  }

  finish(): ReadList {
    return {
      rows: this.#rows,
      columns: {
        questions: this.#questions,
        values: this.#values,
        groups: this.#groups,
        groupCount: this.#groupNames.length,
      },
      currents: this.#currents,
      states: this.#states,
      groupNames: this.#groupNames,
      faults: this.#faults,
      faultOf: this.#faultOf,
      ids: this.#ids,
      names: this.#names,
      hashes: this.#hashes,
      ownWords: this.#listWords(),
    };
  }

  #text(cells: readonly CellValue[], field: 'id' | 'name'): string {
    const cell = cells[this.#columnOf(field)];
    return cell === undefined ? '' : textOf(cell);
  }

  /** A reading from 1 on, 0 where nothing is given, less where it cannot be read: see faults. */
  #read(field: ReadField, cells: readonly CellValue[]): number {
    const cell = cells[this.#columnOf(field)] ?? '';
    if (field === 'value') return this.#readValue(cell);
    // A label cell with 0 in it is one that a formula left blank.
    if (cell === '' || (cell === 0 && field !== 'group')) return NOT_GIVEN;
    let memo = this.#memos.get(field);
    if (!memo) {
      memo = new Map();
      this.#memos.set(field, memo);
    }
    const known = memo.get(cell);
    const reading = known ?? this.#readFresh(field, textOf(cell));
    if (known === undefined) memo.set(cell, reading);
    if (reading < 0) this.#countWord(field, textOf(cell), reading);
    return reading;
  }

  #readFresh(field: Exclude<ReadField, 'value'>, text: string): number {
    if (field === 'group' && isErrorValue(text)) return this.#fault(errorValue(field, text));
    const flag = field === 'key' ? this.#flags.get(foldLabel(text)) : undefined;
    if (flag !== undefined) return flag ? 2 : 1;
    switch (field) {
      case 'category': {
        const cell = this.#readCell('category', text);
        if (cell && !cell.ok) return this.#fault(cell.error);
        if (!cell) return NOT_GIVEN;
        const { category, key } = cell.value;
        const known = key === undefined ? 0 : key ? 2 : 1;
        return 1 + CATEGORIES.indexOf(category) * 3 + known;
      }
      case 'key': {
        const cell = this.#readCell('key', text);
        if (cell && !cell.ok) return this.#fault(cell.error);
        if (!cell) return NOT_GIVEN;
        return cell.value ? 2 : 1;
      }
      case 'group': {
        const cell = this.#readCell('group', text);
        if (cell && !cell.ok) return this.#fault(cell.error);
        return cell?.value ? this.#groupReading(cell.value) : NOT_GIVEN;
      }
      default: {
        const cell = this.#readCell(field, text);
        if (cell && !cell.ok) return this.#fault(cell.error);
        return cell ? packTier(cell.value) : NOT_GIVEN;
      }
    }
  }

  #readValue(cell: CellValue): number {
    this.#value = 0;
    if (cell === '') return NOT_GIVEN;
    const read =
      typeof cell === 'number'
        ? readNumber('value', 'value', cell)
        : typeof cell === 'string'
          ? this.#readCell('value', cell)
          : refuse('value', cell, 'value');
    if (!read) return NOT_GIVEN;
    if (!read.ok) return this.#fault(read.error);
    this.#value = read.value;
    return 1;
  }

  #groupReading(name: string): number {
    const known = this.#groupReadings.get(name);
    if (known !== undefined) return known;
    this.#allGroups.push(name);
    this.#groupReadings.set(name, this.#allGroups.length);
    return this.#allGroups.length;
  }

  /** Groups are numbered as customers first stand in them; unread rows are in none. */
  #numberOf(name = NO_GROUP): number {
    const known = this.#groupNumbers.get(name);
    if (known !== undefined) return known;
    this.#groupNames.push(name);
    this.#groupNumbers.set(name, this.#groupNames.length - 1);
    return this.#groupNames.length - 1;
  }

  #fault(failure: Failure): number {
    this.#faults.push(failure);
    return -this.#faults.length;
  }

  #countWord(field: ReadField, text: string, reading: number): void {
    const kind = WORD_KINDS[field];
    const code = this.#faults[-reading - 1]?.code;
    const isWord = kind && !isErrorValue(text) && code !== 'not-covered';
    if (!isWord) return;
    const key = `${kind} ${text}`;
    const counted = this.#words.get(key) ?? { word: text, kind, rows: 0, fields: [] };
    counted.rows++;
    if (!counted.fields.includes(field)) counted.fields.push(field);
    this.#words.set(key, counted);
  }

  #listWords(): OwnWords {
    const words: OwnWord[] = [...this.#words.values()].sort((a, b) => b.rows - a.rows);
    return { words: words.slice(0, MOST_WORDS_LISTED), different: words.length };
  }
}

function hashCells(cells: readonly CellValue[], columns: readonly number[]): number {
  let hash: number | undefined;
  for (const column of columns) hash = hashContent(cells[column] ?? '', hash);
  return hash ?? 0;
}

const ERROR_VALUE = /^#(N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!)$/;

function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text);
}

function errorValue(parameter: string, text: string): Failure {
  return { code: 'invalid-input', parameter, given: echo(text), accepted: NO_ERROR_VALUE };
}
