import type { Level, Scope, Service } from '../vocabulary/codes.ts';
import { fieldsOf } from './kind.ts';
import type { ListForm } from './list-form.ts';
import { type ListOfRows, ListReader } from './list-reader.ts';
import {
  CUSTOMER_ROW,
  codeOf,
  type ReadCell,
  type RowReader,
  type RowSource,
  type RowState,
} from './row-reader.ts';
import { SERVICE_LIST, type ServiceField } from './services.ts';

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

/** The fields whose readings are packed into one number; each is less than RADIX. */
const PACKED = ['service', 'scope', 'hub', 'agreed', 'floor', 'protected', 'current'] as const;
const RADIX = 8;
const FIELDS = fieldsOf(SERVICE_LIST);
const PLACES = PACKED.map((field) => FIELDS.indexOf(field));

export function unpackService(packed: number): ServiceQuestion {
  const at = (field: (typeof PACKED)[number]): unknown => {
    const reading = Math.floor(packed / RADIX ** PACKED.indexOf(field)) % RADIX;
    return reading === 0 ? undefined : codeOf(SERVICE_LIST.fields[field].holds, reading);
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

/** Services by columns, an entry per row; rows without one hold none. */
export interface ServiceList extends ListOfRows<ServiceField> {
  /** What each service is, packed: see `unpackService`. */
  readonly packed: Uint32Array;
}

/** Builds the list of services, a row after the other. */
export class ServiceListBuilder {
  readonly #rows: ListReader<ServiceField>;
  readonly #packed: Uint32Array;

  constructor(
    rows: number,
    source: RowSource<ServiceField>,
    readCell: ReadCell<ServiceField>,
    form: ListForm<ServiceField> = {},
  ) {
    this.#rows = new ListReader(SERVICE_LIST, rows, source, readCell, form);
    this.#packed = new Uint32Array(rows);
  }

  /** The row taken last. */
  get reader(): RowReader<ServiceField> {
    return this.#rows.row;
  }

  /** Takes the row at which the source stands. */
  add(row: number): RowState {
    const state = this.#rows.read(row);
    if (state !== CUSTOMER_ROW) return state;
    const { readings } = this.reader;
    this.#packed[row] = PLACES.reduce(
      (sum, place, at) => sum + (readings[place] as number) * RADIX ** at,
      0,
    );
    return state;
  }

  finish(): ServiceList {
    return { ...this.#rows.finish(), packed: this.#packed };
  }
}
