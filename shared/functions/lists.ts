import type { Phrase } from '../failure.ts';
import { err, ok, type Result } from '../result.ts';
import type { Reason } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { type Customer, classifyCustomers } from '../rules/classify.ts';
import { groupRows } from '../rules/group-rows.ts';
import { addReasons } from '../rules/reasoning.ts';
import { CAP_STATE_LABELS, type CapState, TIER_LABELS, type Tier } from '../vocabulary/codes.ts';
import {
  type Answer,
  BLANK,
  codeValues,
  type Details,
  failureValue,
  numberValue,
  type Value,
  wordValue,
} from './answer.ts';
import { bookOf, type ColumnOf, column, defineFunction, optionalColumn } from './define.ts';
import { TIER_VALUES } from './grading.ts';
import type { GivenCategory } from './kinds.ts';
import { type Row, type Rows, readOf, readRows } from './list-rows.ts';

const STATE_VALUES: Readonly<Record<CapState, Value>> = codeValues(CAP_STATE_LABELS);

/** R3: customers without a group are one group. */
export const NO_GROUP = '未分组';

interface CustomerColumns {
  readonly categories: ColumnOf<GivenCategory>;
  readonly keys: ColumnOf<boolean> | undefined;
  readonly proposed: ColumnOf<Tier> | undefined;
  readonly values: ColumnOf<number> | undefined;
  readonly groups: ColumnOf<string> | undefined;
  readonly floors: ColumnOf<Tier> | undefined;
}

function readCustomers(given: CustomerColumns): Rows<Customer> {
  const { categories, keys, proposed, values, groups, floors } = given;
  return readRows([categories, keys, proposed, values, groups, floors], 'categories', (row) => {
    const category = readOf(categories[row]) as GivenCategory;
    return {
      category: category.category,
      key: readOf(keys?.[row]) ?? category.key ?? false,
      proposed: readOf(proposed?.[row]),
      floor: readOf(floors?.[row]),
      value: readOf(values?.[row]) ?? 0,
      group: readOf(groups?.[row]) || NO_GROUP,
    };
  });
}

/** The tiers of a whole list within the caps (§1.2.1, R2 to R4), a value per row. */
export const CLASSIFY = defineFunction({
  id: 'CLASSIFY',
  parameters: {
    categories: column('category'),
    keys: optionalColumn('flag'),
    proposed: optionalColumn('tier'),
    values: optionalColumn('value'),
    groups: optionalColumn('group'),
    floors: optionalColumn('tier'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const { read, failures } = readCustomers(given);
    const customers = read.map((row) => row.read);
    const because = reasonsByRow(read, context.becauseOfRow);
    const tiers = classifyCustomers(customers, book, because);
    const values: Value[] = given.categories.map(() => BLANK);
    for (const [row, failure] of failures) values[row] = failureValue(failure);
    read.forEach(({ row }, index) => {
      values[row] = TIER_VALUES[tiers[index] as Tier];
    });
    // Counted when somebody asks for it, and then once for reasons and details.
    let counted: QuotaRow[] | undefined;
    const quota = (): QuotaRow[] => {
      counted ??= quotaOf(
        customers.map((customer, index) => ({ ...customer, tier: tiers[index] as Tier })),
        book,
      );
      return counted;
    };
    if (context.because) addReasons(context.because, describeQuota(quota(), failures.size));
    const details = (): Details => ({ quota: quota(), unread: failures.size });
    return ok({ value: { type: 'column', values }, book, details });
  },
});

function reasonsByRow(
  rows: readonly Row<unknown>[],
  becauseOfRow: ((row: number) => Reason[]) | undefined,
): Reason[][] | undefined {
  return becauseOfRow && rows.map(({ row }) => becauseOfRow(row));
}

/** The caps of every group, in the order in which the groups first appear (R3). */
export function quotaOf(
  customers: readonly (CappedCustomer & { readonly group: string })[],
  book: Rulebook,
): QuotaRow[] {
  const groups = groupRows(customers, ({ group }) => group);
  return [...groups].flatMap(([group, members]) => countQuota(group, members, book));
}

const POPULATION_HEAD: Phrase = { zh: '统计基数', en: 'population' };

export const QUOTA_HEADS: readonly Phrase[] = [
  { zh: '分组', en: 'group' },
  { zh: '等级', en: 'tier' },
  { zh: '户数', en: 'count' },
  POPULATION_HEAD,
  { zh: '占比', en: 'share' },
  { zh: '上限', en: 'cap' },
  { zh: '允许户数', en: 'allowed' },
  { zh: '余额', en: 'spare' },
  { zh: '状态', en: 'state' },
];

/** How the tiers held stand against the caps (§1.2.1(2)). */
export const QUOTA = defineFunction({
  id: 'QUOTA',
  parameters: {
    tiers: column('tier'),
    categories: optionalColumn('category'),
    groups: optionalColumn('group'),
    floors: optionalColumn('tier'),
  },
  evaluate({ tiers, categories, groups, floors }, context): Result<Answer> {
    const book = bookOf(context);
    const { read, failures } = readRows([tiers, categories, groups, floors], 'tiers', (row) => ({
      tier: readOf(tiers[row]) as Tier,
      category: readOf(categories?.[row])?.category,
      floor: readOf(floors?.[row]),
      group: readOf(groups?.[row]) || NO_GROUP,
    }));
    if (read.length === 0) {
      return err({
        code: 'no-data',
        parameter: 'tiers',
        what: { zh: '没有可统计的客户', en: 'there is no customer to count' },
      });
    }
    const quota = quotaOf(
      read.map((row) => row.read),
      book,
    );
    if (context.because) addReasons(context.because, describeQuota(quota, failures.size));
    const details = (): Details => ({
      quota,
      unread: failures.size,
      unreadRows: [...failures.keys()].slice(0, MOST_UNREAD).map((row) => row + 1),
    });
    return ok({ value: quotaTable(quota, failures.size), book, details });
  },
});

const MOST_UNREAD = 100;

/** The caps as a table with its head row. */
export function quotaTable(quota: readonly QuotaRow[], unread: number): Value {
  return { type: 'table', rows: [headRow(unread), ...quota.map(quotaRow)] };
}

/** A customer who could not be read is in no population; the head says how many those are. */
function headRow(unread: number): Value[] {
  return QUOTA_HEADS.map((head) => {
    if (head !== POPULATION_HEAD || unread === 0) return { type: 'text', text: head };
    return {
      type: 'text',
      text: {
        zh: `${head.zh}(另有 ${unread} 行无法识别)`,
        en: `${head.en} (${unread} rows unread)`,
      },
    };
  });
}

function quotaRow(row: QuotaRow): Value[] {
  const figure = (number: number | undefined) =>
    number === undefined ? BLANK : numberValue(number);
  return [
    wordValue(row.group),
    TIER_VALUES[row.tier],
    numberValue(row.count),
    numberValue(row.population),
    numberValue(row.share),
    figure(row.cap),
    figure(row.allowed),
    figure(row.spare),
    row.state ? STATE_VALUES[row.state] : BLANK,
  ];
}

function percent(share = 0): number {
  return Math.round(share * 10_000) / 100;
}

function describeQuota(quota: readonly QuotaRow[], unread: number): Reason[] {
  const capped = quota.filter((row) => row.allowed !== undefined);
  const reasons = capped.map((row): Reason => {
    const state = row.state && CAP_STATE_LABELS[row.state];
    return {
      clause: '§1.2.1(2)',
      kind: 'rule',
      reading: 'R2',
      text: {
        zh: `${row.group} · ${TIER_LABELS[row.tier].zh}: ${row.count} 户, 上限 ${percent(row.cap)}% × ${row.population} → ${row.allowed} 户, ${state?.zh}`,
        en: `${row.group} · ${row.tier}: ${row.count} of at most ${row.allowed} (${percent(row.cap)} % of ${row.population}), ${state?.en}`,
      },
    };
  });
  const groups = new Set(quota.map((row) => row.group)).size;
  if (groups > 1) {
    reasons.unshift({
      clause: '§1.2.1(2)',
      kind: 'rule',
      reading: 'R3',
      text: {
        zh: `${groups} 个分组各自计算统计基数和上限`,
        en: `${groups} groups, each with its own population and caps`,
      },
    });
  }
  if (unread > 0) {
    reasons.push({
      clause: '§1.2.1(2)',
      kind: 'rule',
      text: {
        zh: `${unread} 行无法识别, 未计入统计基数`,
        en: `${unread} rows could not be read and are in no population`,
      },
    });
  }
  return reasons;
}
