import type { Failure } from '../failure.ts';
import { ColumnSource, type ReadColumns, takeReadCell } from '../lists/column-source.ts';
import { NO_GROUP } from '../lists/customers.ts';
import { HELD_TIERS, type HeldTierField } from '../lists/held-tiers.ts';
import { CUSTOMER_ROW, RowReader, UNREAD_ROW } from '../lists/row-reader.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { once } from '../once.ts';
import { err, ok, type Result } from '../result.ts';
import type { CappedCustomer } from '../rules/caps.ts';
import { addReasons } from '../rules/reason.ts';
import type { Answer, Details } from './answer.ts';
import { bookOf, column, defineFunction, optionalColumn } from './define.ts';
import { describeCounted } from './describe-counted.ts';
import { explainQuota, otherwiseOf, quotaOf, quotaTable } from './quota-table.ts';
import { type ReferenceOf, repeat, say } from './reference/shape.ts';

const MOST_UNREAD = 100;

/** What the columns are called here, by the field that each holds. */
const NAMES: Readonly<Record<HeldTierField, string>> = {
  ...{ tier: 'tiers', category: 'categories', group: 'groups', floor: 'floors' },
  counted: 'counted',
};

/** Reads who holds which tier; says of each row that could not be read why. */
function readHeldTiers(
  columns: ReadColumns<HeldTierField>,
  rows: number,
  { vocabulary }: Rulebook,
) {
  const source = new ColumnSource(columns);
  const has = (field: HeldTierField): boolean => columns[field] !== undefined;
  const reader = new RowReader(HELD_TIERS, source, takeReadCell, vocabulary, has);
  const read: (CappedCustomer & { readonly group: string })[] = [];
  const failures = new Map<number, Failure>();
  for (let row = 0; row < rows; row++) {
    source.goTo(row);
    const state = reader.read();
    if (state === UNREAD_ROW) {
      failures.set(
        row,
        reader.fault((field) => NAMES[field]),
      );
    }
    if (state !== CUSTOMER_ROW) continue;
    read.push({
      tier: reader.codeIn('tier') as string,
      category: reader.categoryIn('category')?.category,
      floor: reader.codeIn('floor'),
      counted: reader.readingOf('counted') !== 1,
      group: reader.nameIn('group') || NO_GROUP,
    });
  }
  return { read, failures };
}

/** How the tiers held stand against the caps (§1.2.1(2)). */
export const QUOTA = defineFunction({
  id: 'QUOTA',
  parameters: {
    tiers: column('tier', '等级列'),
    categories: optionalColumn('category', '客户类别列'),
    groups: optionalColumn('group', '分组列'),
    floors: optionalColumn('tier', '保底等级列'),
    counted: optionalColumn('flag', '在用基础通信业务列'),
  },
  evaluate({ tiers, categories, groups, floors, counted }, context): Result<Answer> {
    const book = bookOf(context);
    const columns = { tier: tiers, category: categories, group: groups, floor: floors, counted };
    const { read, failures } = readHeldTiers(columns, tiers.length, book);
    if (read.length === 0) {
      return err({ code: 'no-data', parameter: 'tiers', what: { id: 'nobody-to-count' } });
    }
    const quota = quotaOf(read, book);
    const otherwise = once(() => otherwiseOf(read, book));
    if (context.because) {
      addReasons(context.because, explainQuota(quota, otherwise(), failures.size, book));
    }
    const details = (): Details => ({
      quota,
      ...(otherwise().length > 0 && { countedOtherwise: otherwise() }),
      unread: failures.size,
      unreadRows: [...failures.keys()].slice(0, MOST_UNREAD).map((row) => row + 1),
    });
    return ok({ value: quotaTable(quota, failures.size, book), book, details });
  },
});

/** QUOTA in words. */
export function describeQuota(): ReferenceOf<typeof QUOTA> {
  return {
    what: say(
      '各级客户数对照数量上限: 每组四行, 金牌 5%、银牌 15%、铜牌 30%',
      'How the tiers held stand against the caps, four rows per group: gold 5 %, silver 15 %, bronze 30 %',
    ),
    clauses: ['§1.2.1(2)'],
    parameters: {
      tiers: say(
        '客户服务等级列; 可为整列, 首行表头不计',
        'Column of tiers; a whole column will do, a head in its first row is left out',
      ),
      categories: say(
        '客户类别列; 给出后双跨和省级不计入; 不填则全部计入',
        'Column of categories; with it dual-span and provincial customers are left out. Default: everyone counts',
      ),
      groups: say(
        '分组列, 如地市; 每组各有上限; 不填或空白为未分组',
        'Column of groups, such as cities; each has its own caps. Default or blank: 未分组',
      ),
      floors: say(
        '保底等级列; 仅因保底而超的报为保底超限; 可不填',
        'Column of floors; an excess due to floors alone is told as such. Optional',
      ),
      counted: describeCounted(),
    },
    result: say(
      '表: 分组、等级、户数、统计基数、占比、上限、允许户数、余额、状态; 占比和上限为 0 至 1',
      'Table: group, tier, count, population, share, cap, allowed, spare, state; shares and caps are 0 to 1',
    ),
    examples: [
      {
        arguments: { tiers: ['银牌', '铜牌', '标准', '标准', '标准'] },
        value: [
          ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
          ['未分组', 'gold', 0, 5, 0, 0.05, 0, 0, 'full'],
          ['未分组', 'silver', 1, 5, 0.2, 0.15, 0, 0, 'over'],
          ['未分组', 'bronze', 1, 5, 0.2, 0.3, 1, 0, 'full'],
          ['未分组', 'standard', 3, 5, 0.6, null, null, null, null],
        ],
        says: say('5 户: 允许 0、0、1 户', '5 customers: 0, 0 and 1 are allowed'),
      },
      {
        arguments: { tiers: ['银牌', '铜牌', '铜牌', '铜牌', ...repeat('标准', 6)] },
        value: [
          ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
          ['未分组', 'gold', 0, 10, 0, 0.05, 0, 0, 'full'],
          ['未分组', 'silver', 1, 10, 0.1, 0.15, 1, 0, 'full'],
          ['未分组', 'bronze', 3, 10, 0.3, 0.3, 3, 0, 'full'],
          ['未分组', 'standard', 6, 10, 0.6, null, null, null, null],
        ],
        says: say('10 户: 允许 0、1、3 户', '10 customers: 0, 1 and 3 are allowed'),
      },
      {
        arguments: {
          tiers: ['金牌', '银牌', '铜牌', '标准', '标准', '标准'],
          categories: ['省级', ...repeat('市县级', 5)],
        },
        value: [
          ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
          ['未分组', 'gold', 0, 5, 0, 0.05, 0, 0, 'full'],
          ['未分组', 'silver', 1, 5, 0.2, 0.15, 0, 0, 'over'],
          ['未分组', 'bronze', 1, 5, 0.2, 0.3, 1, 0, 'full'],
          ['未分组', 'standard', 3, 5, 0.6, null, null, null, null],
        ],
        says: say('省级客户不计入', 'The provincial customer does not count'),
      },
      {
        arguments: {
          tiers: ['金牌', '标准', '铜牌', '标准'],
          groups: ['南京', '南京', '苏州', '苏州'],
          floors: ['金牌', null, null, null],
        },
        value: [
          ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
          ['南京', 'gold', 1, 2, 0.5, 0.05, 0, 0, 'over-by-floor'],
          ['南京', 'silver', 0, 2, 0, 0.15, 0, 0, 'full'],
          ['南京', 'bronze', 0, 2, 0, 0.3, 0, 0, 'full'],
          ['南京', 'standard', 1, 2, 0.5, null, null, null, null],
          ['苏州', 'gold', 0, 2, 0, 0.05, 0, 0, 'full'],
          ['苏州', 'silver', 0, 2, 0, 0.15, 0, 0, 'full'],
          ['苏州', 'bronze', 1, 2, 0.5, 0.3, 0, 0, 'over'],
          ['苏州', 'standard', 1, 2, 0.5, null, null, null, null],
        ],
        says: say('每个地市各有上限', 'Each city has its own caps'),
      },
      { arguments: { tiers: [null] }, failure: 'no-data' },
    ],
  };
}
