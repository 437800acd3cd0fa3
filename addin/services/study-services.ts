import type { Failure } from '../../shared/failure.ts';
import { BLANK_ROW, CUSTOMER_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import type { ServiceQuestion } from '../../shared/lists/service-list.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { failInvalid } from '../../shared/result.ts';
import { decideLevel } from '../../shared/rules/level.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { nextTask } from '../host/next-task.ts';
import type { Study } from '../lists/study.ts';
import type { ReadServices } from './read-services.ts';
import type { ServicesChoice } from './types.ts';

/** The tiers of a customer before and after, by the row in the list. */
export interface TierChange {
  readonly before: (row: number) => string;
  readonly after: (row: number) => string;
}

/** Services with the levels that they get. */
export interface ServicesStudy {
  readonly choice: ServicesChoice;
  readonly list: ReadServices;
  readonly study: Study;
  /** The row of the customer in the list, from 0 under the head; −1 where it is not known. */
  readonly customerRows: Int32Array;
  /** Levels by rank, of services that are read and whose customers are. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly faultOf: (row: number) => Failure | undefined;
  readonly reasonsOf: (row: number) => readonly Reason[];
}

const NONE = 255;
const UNKNOWN = -1;
const SEVERAL = -2;
const UNREAD = -3;

/** So many rows are looked at before the thread is freed. */
const IN_ONE_TASK = 25_000;

/** Determines the level of each service by its customer's tier, before and after (§1.3.3(2)). */
export async function studyServices(
  choice: ServicesChoice,
  list: ReadServices,
  study: Study,
  tiers: TierChange,
): Promise<ServicesStudy> {
  const { book } = study.classified;
  const find = await customerFinder(study);
  const levels = new LevelMemo(list, book);
  const customerRows = new Int32Array(list.rows).fill(UNKNOWN);
  const before = new Uint8Array(list.rows).fill(NONE);
  const after = new Uint8Array(list.rows).fill(NONE);
  for (let row = 0; row < list.rows; row++) {
    if (row % IN_ONE_TASK === IN_ONE_TASK - 1) await nextTask();
    if (list.states[row] !== CUSTOMER_ROW) continue;
    const customer = find(list.customers[row] as string);
    customerRows[row] = customer;
    if (customer < 0) continue;
    const to = levels.of(row, tiers.after(customer));
    if (to === NONE) continue;
    after[row] = to;
    const { current } = serviceAt(list, row);
    before[row] = current
      ? book.vocabulary.level.rankOf(current)
      : levels.of(row, tiers.before(customer));
  }
  const faultOf = (row: number): Failure | undefined => {
    if (list.states[row] === BLANK_ROW) return undefined;
    if (list.states[row] === UNREAD_ROW) return list.faults[(list.faultOf[row] as number) - 1];
    const customer = customerRows[row] as number;
    if (customer < 0) return customerFault(customer, list.customers[row] as string);
    if (after[row] !== NONE) return undefined;
    const decided = levelOf(serviceAt(list, row), tiers.after(customer), book);
    return decided.ok ? undefined : decided.error;
  };
  const reasonsOf = (row: number): Reason[] => {
    const because: Reason[] = [];
    const customer = customerRows[row] as number;
    levelOf(serviceAt(list, row), tiers.after(customer), book, because);
    return because;
  };
  return { choice, list, study, customerRows, before, after, faultOf, reasonsOf };
}

export function isServiceRead({ after }: ServicesStudy, row: number): boolean {
  return after[row] !== NONE;
}

export function isLevelChanged({ before, after }: ServicesStudy, row: number): boolean {
  return after[row] !== NONE && before[row] !== after[row];
}

/** The level of a service before or after. */
export function levelAt(services: ServicesStudy, when: 'before' | 'after', row: number): string {
  const { level } = services.study.classified.book.vocabulary;
  return level.codes[services[when][row] as number] as string;
}

/** What a row asks; the city is that of its own column. */
function serviceAt(list: ReadServices, row: number): ServiceInCity {
  const group = list.groupNames[list.groups[row] as number] || undefined;
  return { ...list.packing.unpack(list.packed[row] as number), group };
}

interface ServiceInCity extends ServiceQuestion {
  readonly group: string | undefined;
}

function levelOf(
  { current: _, ...question }: ServiceInCity,
  tier: string,
  book: Rulebook,
  because?: Reason[],
) {
  return decideLevel({ tier, ...question }, book, because);
}

/** Most services ask one of few questions. */
class LevelMemo {
  readonly #list: ReadServices;
  readonly #book: Rulebook;
  readonly #known = new Map<number, number>();

  constructor(list: ReadServices, book: Rulebook) {
    this.#list = list;
    this.#book = book;
  }

  /** The rank of the level; NONE where the question has no answer. */
  of(row: number, tier: string): number {
    const { packed, groups, groupNames } = this.#list;
    const tiers = this.#book.vocabulary.tier;
    const asked = (packed[row] as number) * groupNames.length + (groups[row] as number);
    const key = asked * tiers.codes.length + tiers.rankOf(tier);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const decided = levelOf(serviceAt(this.#list, row), tier, this.#book);
    const rank = decided.ok ? this.#book.vocabulary.level.rankOf(decided.value) : NONE;
    this.#known.set(key, rank);
    return rank;
  }
}

/** Finds a customer of the list by its id, else by its name. */
async function customerFinder({ list }: Study): Promise<(text: string) => number> {
  const [byId, byName] = [new Map<string, number>(), new Map<string, number>()];
  const add = (rows: Map<string, number>, text: string | undefined, row: number): void => {
    if (text) rows.set(text, rows.has(text) ? SEVERAL : row);
  };
  for (let row = 0; row < list.rows; row++) {
    if (row % IN_ONE_TASK === IN_ONE_TASK - 1) await nextTask();
    if (list.states[row] === BLANK_ROW) continue;
    add(byId, list.ids[row], row);
    add(byName, list.names[row], row);
  }
  return (text) => {
    const row = byId.get(text) ?? byName.get(text) ?? UNKNOWN;
    return row >= 0 && list.states[row] !== CUSTOMER_ROW ? UNREAD : row;
  };
}

function customerFault(found: number, given: string): Failure {
  const accepted =
    found === SEVERAL
      ? {
          zh: '清单中只有一行的客户; 该编号或名称有多行, 请改正重复的行',
          en: 'a customer with one row in the list; this one has several: correct those',
        }
      : found === UNREAD
        ? {
            zh: '清单中行无误的客户; 该客户的行有误, 请先改正',
            en: 'a customer whose row in the list is in order: correct that row first',
          }
        : {
            zh: '客户清单中有的编号或名称',
            en: 'the id or name of a customer in the list',
          };
  return failInvalid('customer', given, accepted).error;
}
