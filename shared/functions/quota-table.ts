import type { Phrase } from '../failure.ts';
import type { Reason } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { groupRows } from '../rules/group-rows.ts';
import { CAP_STATE_LABELS, type CapState, TIER_LABELS } from '../vocabulary/codes.ts';
import { BLANK, codeValues, numberValue, type Value, wordValue } from './answer.ts';
import { TIER_VALUES } from './tier.ts';

const STATE_VALUES: Readonly<Record<CapState, Value>> = codeValues(CAP_STATE_LABELS);

/** R3: customers without a group are one group. */
export const NO_GROUP = '未分组';

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

/** The caps in words: each group’s rows that have one, then who could not be counted. */
export function explainQuota(quota: readonly QuotaRow[], unread: number): Reason[] {
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
