import type { Failure, Language } from '../shared/failure.ts';
import { echo } from '../shared/functions/kinds.ts';
import { NO_GROUP, quotaOf } from '../shared/functions/quota-table.ts';
import { TIER_VALUES } from '../shared/functions/tier.ts';
import { isChanged } from '../shared/lists/outcome.ts';
import { type CellReader, READ_FIELDS } from '../shared/lists/read-cell.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Rulebook } from '../shared/rulebook/rulebook.ts';
import { type Customer, classifyCustomers } from '../shared/rules/classify.ts';
import type { Reason } from '../shared/rules/reason.ts';
import type { Tier } from '../shared/vocabulary/codes.ts';
import { renderReason, toText } from './calls/render.ts';
import { refuseGroups } from './groups.ts';
import { type ItemError, itemErrorOf, problemOf, RequestError } from './http/problem.ts';
import { findUnknownName } from './http/unknown-names.ts';
import { MOST_CUSTOMERS } from './schemas/limits.ts';

export const CUSTOMER_FIELDS: readonly string[] = ['id', ...READ_FIELDS];

export interface ReadCustomer {
  readonly customer: Customer;
  readonly current: Tier | undefined;
}

export type Row = { readonly id: string | number | null } & (
  | { readonly read: ReadCustomer }
  | { readonly error: ItemError }
);

/** Checks the list of a request; throws for what is no list or too long. */
export function readCustomerList(given: unknown, language: Language): readonly unknown[] {
  if (!Array.isArray(given)) {
    const accepted = {
      zh: '数组 […], 每项 {"category":"市县级", …}',
      en: 'an array […] of {"category":"municipal", …}',
    };
    const failure: Failure = {
      code: 'invalid-input',
      parameter: 'customers',
      given: echo(given) || 'null',
      accepted,
    };
    throw new RequestError(problemOf(failure, language));
  }
  if (given.length > MOST_CUSTOMERS) {
    const failure: Failure = {
      code: 'too-large',
      parameter: 'customers',
      given: given.length,
      limit: MOST_CUSTOMERS,
      unit: { zh: '户', en: 'customers' },
    };
    throw new RequestError(problemOf(failure, language));
  }
  return given;
}

/** Reads one customer of a list; what is none, or holds something unreadable, says why. */
export function readCustomer(entry: unknown, readCell: CellReader, language: Language): Row {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    const accepted = { zh: '对象 {"category":"市县级", …}', en: 'an object {"category": …}' };
    const given = echo(entry) || 'null';
    const failure: Failure = { code: 'invalid-input', parameter: 'customers', given, accepted };
    return { id: null, error: itemErrorOf(failure, language) };
  }
  const given = entry as Readonly<Record<string, unknown>>;
  const { id = null } = given;
  if (!isId(id)) return { id: null, error: refuseId(id, language) };
  const unknown = findUnknownName(given, CUSTOMER_FIELDS, language);
  if (unknown) return { id, error: unknown };
  const read = readFields(given, readCell);
  return read.ok ? { id, read: read.value } : { id, error: itemErrorOf(read.error, language) };
}

/** A whole number past what JavaScript keeps exactly would come back as another customer's. */
function isId(given: unknown): given is string | number | null {
  if (typeof given !== 'number') return given === null || typeof given === 'string';
  return Math.abs(given) <= Number.MAX_SAFE_INTEGER;
}

/** In its own words: elsewhere the parameter `id` is that of a table. */
function refuseId(given: unknown, language: Language): ItemError {
  const shown = echo(given);
  const detail =
    language === 'zh'
      ? `id(客户编号): 给出“${shown}”, 可用: 文本, 或至多 15 位的数字; 更长的编号请加引号`
      : `id: given "${shown}", accepted: a text, or a number of at most 15 digits; put longer ones into quotes`;
  return { code: 'invalid-input', detail, parameter: 'id' };
}

function readFields(
  given: Readonly<Record<string, unknown>>,
  readCell: CellReader,
): Result<ReadCustomer> {
  const category = readCell('category', given['category']);
  if (category === undefined) {
    const accepted = { zh: '每户都要有客户类别', en: 'every customer needs a category' };
    return err({ code: 'invalid-input', parameter: 'category', given: '', accepted });
  }
  const key = readCell('key', given['key']);
  const proposed = readCell('proposed', given['proposed']);
  const value = readCell('value', given['value']);
  const group = readCell('group', given['group']);
  const floor = readCell('floor', given['floor']);
  const current = readCell('current', given['current']);
  for (const field of [category, key, proposed, value, group, floor, current]) {
    if (field && !field.ok) return field;
  }
  if (!category.ok) return category;
  return ok({
    customer: {
      category: category.value.category,
      key: (key?.ok ? key.value : category.value.key) ?? false,
      proposed: proposed?.ok ? proposed.value : undefined,
      floor: floor?.ok ? floor.value : undefined,
      value: value?.ok ? value.value : 0,
      group: (group?.ok ? group.value : '') || NO_GROUP,
    },
    current: current?.ok ? current.value : undefined,
  });
}

export type ClassifiedCustomers = ReturnType<typeof classifyList>;

/** Classifies a list of customers within the caps; bad ones keep their place and say why. */
export function classifyList(
  entries: readonly unknown[],
  readCell: CellReader,
  book: Rulebook,
  withReasons: boolean,
  language: Language,
) {
  const rows = entries.map((entry) => readCustomer(entry, readCell, language));
  const customers = rows.flatMap((row) => ('read' in row ? [row.read.customer] : []));
  const failure = refuseGroups(
    'group',
    customers.map(({ group }) => group),
  );
  if (failure) throw new RequestError(problemOf(failure, language));
  const because: Reason[][] | undefined = withReasons ? customers.map(() => []) : undefined;
  const tiers = classifyCustomers(customers, book, because);
  let next = 0;
  const rendered = rows.map((row) => {
    if ('error' in row) return row;
    const index = next++;
    const tier = tiers[index] as Tier;
    const { customer, current } = row.read;
    const reasons = because?.[index]?.map((reason) => renderReason(reason, language));
    return {
      id: row.id,
      tier,
      text: toText(TIER_VALUES[tier], language),
      changed: isChanged({ tier, compared: current ?? customer.proposed }),
      ...(reasons && { because: reasons }),
    };
  });
  const quota = quotaOf(
    customers.map((customer, index) => ({ ...customer, tier: tiers[index] as Tier })),
    book,
  );
  return {
    customers: rendered,
    quota,
    unread: rows.length - customers.length,
  };
}
