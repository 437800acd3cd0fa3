import type { Vocabulary } from '../norm/vocabulary.ts';
import { fieldsOf } from './kind.ts';
import type { ListForm } from './list-form.ts';
import { type ListOfRows, ListReader } from './list-reader.ts';
import {
  CUSTOMER_ROW,
  type ReadCell,
  type RowReader,
  type RowSource,
  type RowState,
} from './row-reader.ts';
import { SERVICE_LIST, type ServiceField } from './services.ts';

/** What of a service decides on its level, besides its customer's tier. */
export interface ServiceQuestion {
  readonly service: string;
  readonly scope: string | undefined;
  readonly hub: boolean;
  readonly agreed: string | undefined;
  readonly floor: string | undefined;
  readonly protected: boolean;
  readonly current: string | undefined;
}

/**
 * The fields whose readings are packed into one number: a service is one of few kinds, and each kind's
 * level is worked out once.
 */
const PACKED = ['service', 'scope', 'hub', 'agreed', 'floor', 'protected', 'current'] as const;
const FIELDS = fieldsOf(SERVICE_LIST);
const PLACES = PACKED.map((field) => FIELDS.indexOf(field));
const GROUP = FIELDS.indexOf('group');

/** How services of a norm's words are packed. */
export class ServicePacking {
  readonly #vocabulary: Vocabulary;
  readonly #radices: readonly number[];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const { service, scope, level } = vocabulary;
    const levels = level.codes.length;
    const words = [service.codes.length, scope.codes.length, 2, levels, levels, 2, levels];
    this.#radices = words.map((count) => count + 1);
  }

  /** Readings by field, as the reader of the row gives them. */
  pack(readings: Int32Array): number {
    return PLACES.reduceRight(
      (packed, place, at) => packed * (this.#radices[at] as number) + (readings[place] as number),
      0,
    );
  }

  unpack(packed: number): ServiceQuestion {
    let rest = packed;
    const [service, scope, hub, agreed, floor, built, current] = this.#radices.map((radix) => {
      const reading = rest % radix;
      rest = Math.floor(rest / radix);
      return reading;
    }) as [number, number, number, number, number, number, number];
    const { service: services, scope: scopes, level: levels } = this.#vocabulary;
    return {
      service: services.codes[service - 1] as string,
      scope: scopes.codes[scope - 1],
      hub: hub === 2,
      agreed: levels.codes[agreed - 1],
      floor: levels.codes[floor - 1],
      // Not given is built: only a word that says otherwise makes it the interim level.
      protected: built !== 1,
      current: levels.codes[current - 1],
    };
  }
}

/** Services by columns, an entry per row; rows without one hold none. */
export interface ServiceList extends ListOfRows {
  readonly packing: ServicePacking;
  /** What each service is, packed. */
  readonly packed: Uint32Array;
  /** The number of each one's city or branch among `groupNames`; 0 where it has none. */
  readonly groups: Uint32Array;
  readonly groupNames: readonly string[];
}

/** Builds the list of services, a row after the other. */
export class ServiceListBuilder {
  readonly #rows: ListReader<ServiceField>;
  readonly #packing: ServicePacking;
  readonly #packed: Uint32Array;
  readonly #groups: Uint32Array;

  constructor(
    rows: number,
    source: RowSource<ServiceField>,
    readCell: ReadCell<ServiceField>,
    vocabulary: Vocabulary,
    form: ListForm<ServiceField> = {},
  ) {
    this.#rows = new ListReader(SERVICE_LIST, rows, source, readCell, vocabulary, form);
    this.#packing = new ServicePacking(vocabulary);
    this.#packed = new Uint32Array(rows);
    this.#groups = new Uint32Array(rows);
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
    this.#packed[row] = this.#packing.pack(readings);
    this.#groups[row] = readings[GROUP] as number;
    return state;
  }

  finish(): ServiceList {
    const groupNames = this.reader.names[GROUP] ?? [''];
    const [packing, packed, groups] = [this.#packing, this.#packed, this.#groups];
    return { ...this.#rows.finish(), packing, packed, groups, groupNames };
  }
}
