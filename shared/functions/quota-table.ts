import type { Rulebook } from '../norm/rulebook.ts';
import type { Phrase } from '../phrase.ts';
import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { type CountedOtherwise, countedOtherwise } from '../rules/counted-otherwise.ts';
import { groupRows } from '../rules/group-rows.ts';
import { cite, citeBasis, type Reason } from '../rules/reason.ts';
import type { CapState } from '../vocabulary/codes.ts';
import { CAP_STATE_LABELS } from '../words/labels.ts';
import { BLANK, codeValue, codeValues, numberValue, type Value, wordValue } from './answer.ts';

/** §1.2.1(2): where the norm speaks of caps. */
const CAPS_CLAUSE = '§1.2.1(2)';

const STATE_VALUES: Readonly<Record<CapState, Value>> = codeValues(CAP_STATE_LABELS);

/** The caps of every group, in the order in which the groups first appear (R3). */
export function quotaOf(
  customers: readonly (CappedCustomer & { readonly group: string })[],
  book: Rulebook,
): QuotaRow[] {
  const groups = groupRows(customers, ({ group }) => group);
  return [...groups].flatMap(([group, members]) => countQuota(group, members, book));
}

/** What R31 decides, in each group where it decides anything. */
export function otherwiseOf(
  customers: readonly (CappedCustomer & { readonly group: string })[],
  book: Rulebook,
): CountedOtherwise[] {
  const groups = groupRows(customers, ({ group }) => group);
  return [...groups].flatMap(([group, members]) => countedOtherwise(group, members, book) ?? []);
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
export function quotaTable(quota: readonly QuotaRow[], unread: number, book: Rulebook): Value {
  return { type: 'table', rows: [headRow(unread), ...quota.map((row) => quotaRow(row, book))] };
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

function quotaRow(row: QuotaRow, { vocabulary }: Rulebook): Value[] {
  const figure = (number: number | undefined) =>
    number === undefined ? BLANK : numberValue(number);
  return [
    wordValue(row.group),
    codeValue(vocabulary.tier, row.tier),
    numberValue(row.count),
    numberValue(row.population),
    numberValue(row.share),
    figure(row.cap),
    figure(row.allowed),
    figure(row.spare),
    row.state ? STATE_VALUES[row.state] : BLANK,
  ];
}

/** The caps, one by one: each group’s rows that have one, then who could not be counted. */
export function explainQuota(
  quota: readonly QuotaRow[],
  otherwise: readonly CountedOtherwise[],
  unread: number,
  book: Rulebook,
): Reason[] {
  const reasons: Reason[] = [];
  const groups = new Set(quota.map((row) => row.group)).size;
  if (groups > 1) {
    const source = cite(book, CAPS_CLAUSE, 'rule', 'R3');
    reasons.push({ id: 'groups-apart', figures: { groups }, source });
  }
  for (const figures of otherwise) {
    const source = cite(book, CAPS_CLAUSE, 'rule', 'R31');
    reasons.push({ id: 'counted-otherwise', figures, source });
  }
  for (const { group, tier, count, population, cap, allowed, state } of quota) {
    if (allowed === undefined || state === undefined) continue;
    const decided = book.caps.of.get(tier);
    reasons.push({
      id: 'cap',
      figures: { group, tier, count, cap, population, allowed, state },
      source: citeBasis(
        book,
        { ...decided?.row, reading: 'R2' },
        decided?.document ?? book.chain[0],
      ),
    });
  }
  if (unread > 0) {
    const source = cite(book, CAPS_CLAUSE, 'rule');
    reasons.push({ id: 'rows-unread', figures: { rows: unread }, source });
  }
  return reasons;
}
