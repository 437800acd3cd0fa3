import type { Failure } from '../../shared/failure.ts';
import { listDictionaryOf } from '../../shared/functions/dictionary.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import { err, failMissing, ok, type Result } from '../../shared/result.ts';
import type { Editions } from '../../shared/rulebook/rulebook.ts';
import {
  LEVELS,
  type Level,
  SCOPES,
  type Scope,
  SERVICES,
  type Service,
} from '../../shared/vocabulary/codes.ts';
import { rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import { hashContent } from '../runs/row-hash.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { HeadedPlace } from '../runs/write-plan.ts';
import type { ServiceColumns, ServiceField } from './columns.ts';

export const BLANK_SERVICE = 0;
export const UNREAD_SERVICE = 1;
export const SERVICE_ROW = 2;

/** Services as they were read: by columns, a row each from the first under the head. */
export interface ReadServices {
  readonly rows: number;
  readonly states: Uint8Array;
  readonly customers: readonly string[];
  /** What each service is, packed: see `unpackService`. */
  readonly packed: Uint32Array;
  readonly faults: readonly Failure[];
  /** By row, the number of its fault plus one. */
  readonly faultOf: Uint32Array;
  readonly hashes: Uint32Array;
}

/** What of a service decides on its level, besides its customer's tier. */
export interface ServiceQuestion {
  readonly service: Service;
  readonly scope: Scope | undefined;
  readonly hub: boolean;
  readonly agreed: Level | undefined;
  readonly floor: Level | undefined;
  readonly protected: boolean;
  readonly current: Level | undefined;
}

type WordField = Exclude<ServiceField, 'customer'>;

const KINDS = {
  service: 'service',
  scope: 'scope',
  hub: 'flag',
  agreed: 'level',
  floor: 'level',
  protected: 'flag',
  current: 'level',
} as const satisfies Record<WordField, string>;

const WORD_FIELDS = Object.keys(KINDS) as readonly WordField[];
/** Readings of a field are less than this. */
const RADIX = 8;

const CODES: Readonly<Record<(typeof KINDS)[WordField], readonly unknown[]>> = {
  service: SERVICES,
  scope: SCOPES,
  level: LEVELS,
  flag: [false, true],
};

export function unpackService(packed: number): ServiceQuestion {
  const at = (field: WordField): unknown => {
    const reading = Math.floor(packed / RADIX ** WORD_FIELDS.indexOf(field)) % RADIX;
    return reading === 0 ? undefined : CODES[KINDS[field]][reading - 1];
  };
  return {
    service: at('service') as Service,
    scope: at('scope') as Scope | undefined,
    hub: at('hub') === true,
    agreed: at('agreed') as Level | undefined,
    floor: at('floor') as Level | undefined,
    // Not given is built: only a word that says otherwise makes it the interim AA.
    protected: at('protected') !== false,
    current: at('current') as Level | undefined,
  };
}

const NO_CUSTOMER = failMissing('customer', {
  zh: '每项业务都要有客户编号或名称',
  en: 'every service needs its customer',
}).error;
const NO_SERVICE = failMissing('service', {
  zh: '每行都要有业务类型',
  en: 'every row needs its service',
}).error;

/** Reads the columns that decide on levels; every fault is told by its row. */
export async function readServices(
  workbook: Workbook,
  { place, headRow, rows }: HeadedPlace,
  fields: ServiceColumns,
  editions: Editions,
  steps: Steps,
): Promise<Result<ReadServices, Trouble>> {
  if (fields.customer === undefined) return err(NO_CUSTOMER);
  if (fields.service === undefined) return err(NO_SERVICE);
  const columns = Object.values(fields);
  const first = Math.min(...columns);
  const reader = new ServiceReader(rows, fields, first, editions);
  if (rows > 0) {
    const area = {
      ...rowsOfArea(place.area, headRow + 1, rows),
      column: place.area.column + first,
      columns: Math.max(...columns) - first + 1,
    };
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

class ServiceReader {
  readonly #rows: number;
  readonly #columns: ReadonlyMap<ServiceField, number>;
  readonly #reader: ReturnType<typeof createTextReader>;
  readonly #memos = new Map<WordField, Map<CellValue, number>>();
  readonly #faults: Failure[] = [NO_CUSTOMER, NO_SERVICE];
  readonly #states: Uint8Array;
  readonly #packed: Uint32Array;
  readonly #faultOf: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #customers: string[] = [];

  constructor(rows: number, fields: ServiceColumns, first: number, editions: Editions) {
    this.#rows = rows;
    this.#columns = new Map(
      (Object.entries(fields) as [ServiceField, number][]).map(([field, column]) => [
        field,
        column - first,
      ]),
    );
    this.#reader = createTextReader(listDictionaryOf(editions));
    this.#states = new Uint8Array(rows);
    this.#packed = new Uint32Array(rows);
    this.#faultOf = new Uint32Array(rows);
    this.#hashes = new Uint32Array(rows);
  }

  take(row: number, cells: readonly CellValue[]): void {
    let hash: number | undefined;
    for (const column of this.#columns.values()) hash = hashContent(cells[column] ?? '', hash);
    this.#hashes[row] = hash ?? 0;
    const customer = textOf(cells[this.#columns.get('customer') ?? 0] ?? '');
    this.#customers.push(customer);
    const readings = WORD_FIELDS.map((field) => this.#read(field, cells));
    if (customer === '' && readings.every((reading) => reading === 0)) return;
    const fault = readings.find((reading) => reading < 0);
    const [service] = readings;
    if (fault !== undefined || customer === '' || service === 0) {
      this.#states[row] = UNREAD_SERVICE;
      this.#faultOf[row] = fault !== undefined ? -fault : customer === '' ? 1 : 2;
      return;
    }
    this.#states[row] = SERVICE_ROW;
    this.#packed[row] = readings.reduce((sum, reading, at) => sum + reading * RADIX ** at, 0);
  }

  finish(): ReadServices {
    return {
      ...{ rows: this.#rows, states: this.#states, customers: this.#customers },
      ...{ packed: this.#packed, faults: this.#faults, faultOf: this.#faultOf },
      hashes: this.#hashes,
    };
  }

  /** A reading from 1 on, 0 where nothing is given, less where it cannot be read: see faults. */
  #read(field: WordField, cells: readonly CellValue[]): number {
    const column = this.#columns.get(field);
    const cell = column === undefined ? '' : (cells[column] ?? '');
    // A label cell with 0 in it is one that a formula left blank; in a flag it is no.
    if (cell === '' || (cell === 0 && KINDS[field] !== 'flag')) return 0;
    let memo = this.#memos.get(field);
    if (!memo) {
      memo = new Map();
      this.#memos.set(field, memo);
    }
    const known = memo.get(cell);
    if (known !== undefined) return known;
    const reading = this.#readFresh(field, textOf(cell));
    memo.set(cell, reading);
    return reading;
  }

  #readFresh(field: WordField, text: string): number {
    const kind = KINDS[field];
    const cell = this.#reader.one(kind, field, text);
    if (!cell) return 0;
    if (cell.ok) return 1 + CODES[kind].indexOf(cell.value);
    this.#faults.push(cell.error);
    return -this.#faults.length;
  }
}
