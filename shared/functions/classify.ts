import type { Failure } from '../failure.ts';
import { ColumnSource, type ReadColumns, takeReadCell } from '../lists/column-source.ts';
import { type CustomerList, CustomerListBuilder } from '../lists/customer-list.ts';
import type { CustomerField } from '../lists/customers.ts';
import { reasonsOf, tierOf } from '../lists/outcome.ts';
import { otherwiseOfList, quotaOfList } from '../lists/quota-of-list.ts';
import { CUSTOMER_ROW, UNREAD_ROW } from '../lists/row-reader.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { once } from '../once.ts';
import { ok, type Result } from '../result.ts';
import { classifyColumns } from '../rules/classify.ts';
import { addReasons } from '../rules/reason.ts';
import { type Answer, BLANK, codeValue, type Details, failureValue, type Value } from './answer.ts';
import { bookOf, column, defineFunction, optionalColumn } from './define.ts';
import { describeCounted } from './describe-counted.ts';
import { explainQuota } from './quota-table.ts';
import { type ReferenceOf, repeat, say, withWords } from './reference/shape.ts';

/** What the columns are called here, by the field of a customer that each holds. */
const COLUMNS = {
  category: 'categories',
  key: 'keys',
  proposed: 'proposed',
  value: 'values',
  group: 'groups',
  floor: 'floors',
  exception: 'exceptions',
  counted: 'counted',
} as const satisfies Partial<Record<CustomerField, string>>;

const nameOf = (field: CustomerField): string =>
  (COLUMNS as Partial<Record<CustomerField, string>>)[field] ?? field;

/** Reads customers of columns; says of each row that could not be read why. */
function readCustomers(
  columns: ReadColumns<CustomerField>,
  rows: number,
  { vocabulary }: Rulebook,
): { readonly list: CustomerList; readonly failures: ReadonlyMap<number, Failure> } {
  const source = new ColumnSource(columns);
  const has = (field: CustomerField): boolean => columns[field] !== undefined;
  const builder = new CustomerListBuilder(rows, source, takeReadCell, vocabulary, { has });
  const failures = new Map<number, Failure>();
  for (let row = 0; row < rows; row++) {
    source.goTo(row);
    if (builder.add(row) === UNREAD_ROW) failures.set(row, builder.reader.fault(nameOf));
  }
  return { list: builder.finish(), failures };
}

/** The tiers of a whole list within the caps (§1.2.1, R2 to R4), a value per row. */
export const CLASSIFY = defineFunction({
  id: 'CLASSIFY',
  parameters: {
    categories: column('category', '客户类别列'),
    keys: optionalColumn('flag', '重点列'),
    proposed: optionalColumn('tier', '建议等级'),
    values: optionalColumn('value', '贡献度列'),
    groups: optionalColumn('group', '分组列'),
    floors: optionalColumn('tier', '保底等级列'),
    exceptions: optionalColumn('exception', '批准文号列'),
    counted: optionalColumn('flag', '在用基础通信业务列'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const columns = Object.fromEntries(
      Object.entries(COLUMNS).map(([field, name]) => [field, given[name]]),
    );
    const rows = given.categories.length;
    const { list, failures } = readCustomers(columns, rows, book);
    const classified = classifyColumns(list.columns, book);
    const values = Array.from({ length: rows }, (_, row): Value => {
      if (list.states[row] === CUSTOMER_ROW)
        return codeValue(book.vocabulary.tier, tierOf(classified, row));
      const failure = failures.get(row);
      return failure ? failureValue(failure) : BLANK;
    });
    const { becauseOfRow } = context;
    for (let row = 0; becauseOfRow && row < rows; row++) {
      if (list.states[row] !== CUSTOMER_ROW) continue;
      becauseOfRow(row).push(...reasonsOf(list, classified, row));
    }
    // Counted when somebody asks for it, and then once for reasons and details.
    const quota = once(() => quotaOfList(list, classified, (row) => tierOf(classified, row)));
    const otherwise = once(() => otherwiseOfList(list, classified));
    if (context.because) {
      addReasons(context.because, explainQuota(quota(), otherwise(), failures.size, book));
    }
    const details = (): Details => ({
      quota: quota(),
      ...(otherwise().length > 0 && { countedOtherwise: otherwise() }),
      unread: failures.size,
    });
    return ok({ value: { type: 'column', values }, book, details });
  },
});

/** CLASSIFY in words. */
export function describeClassify(): ReferenceOf<typeof CLASSIFY> {
  return {
    what: say(
      '整个客户清单的服务等级, 不超数量上限: 超出的按贡献度逐级下调, 保底不破',
      'The tiers of a whole list within the caps: those over a cap go down by value, floors hold',
    ),
    clauses: ['§1.2.1', '§1.3.1(3)', '§1.3.1(4)'],
    parameters: {
      categories: withWords(
        'category',
        '客户类别列; 可为整列, 首行表头不计',
        'Column of categories; a whole column will do, a head in its first row is left out',
      ),
      keys: say(
        '重点列: TRUE/FALSE、是/否、重点; 空白为否',
        'Column of key flags: TRUE/FALSE, 是/否 or 重点; blank is no',
      ),
      proposed: say('建议等级列; 空白为没有建议', 'Column of proposed tiers; blank is none'),
      values: say(
        '客户贡献度列, 越大越先保留; 空白为 0',
        'Column of customer values, the higher is kept first; blank is 0',
      ),
      groups: say(
        '分组列, 如地市; 每组各有上限; 不填或空白为未分组',
        'Column of groups, such as cities; each has its own caps. Default or blank: 未分组',
      ),
      floors: say('保底等级列, 可不填', 'Column of floors, optional'),
      exceptions: say(
        '批准文号列: 经批准的例外, 可高于原则上的上限; 空白和否为没有; 可不填',
        'Column of numbers of approved exceptions, which lift what holds in principle; blank and no are none. Optional',
      ),
      counted: describeCounted(),
    },
    result: say(
      '一列客户服务等级, 与清单同序; 无法识别的行为错误',
      'A column of tiers in the order of the list; a row that cannot be read is an error',
    ),
    examples: [
      {
        arguments: {
          categories: ['省级', '省级', '一般', '普通聚类'],
          keys: [true, false, false, false],
          proposed: [null, null, null, '银牌'],
        },
        value: ['gold', 'silver', 'standard', 'standard'],
        says: say(
          '双跨和省级不受上限约束',
          'Dual-span and provincial customers are outside the caps',
        ),
      },
      {
        arguments: {
          categories: repeat('市县级', 10),
          proposed: repeat('铜牌', 10),
          values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
        },
        value: [...repeat('bronze', 3), ...repeat('standard', 7)],
        says: say(
          '10 户至多 3 户铜牌级, 贡献度高的保留',
          '3 of 10 may be bronze: those of the highest value',
        ),
      },
      {
        arguments: {
          categories: repeat('市县级', 20),
          proposed: [
            ...repeat('金牌', 3),
            ...repeat('银牌', 3),
            ...repeat('铜牌', 6),
            ...repeat('标准', 8),
          ],
          values: [90, 80, 70, 60, 50, 40, 30, 29, 28, 27, 26, 25, ...repeat(0, 8)],
        },
        value: ['gold', ...repeat('silver', 3), ...repeat('bronze', 6), ...repeat('standard', 10)],
        says: say(
          '20 户允许 1、3、6 户; 被调出的进入下一级再排',
          '20 customers allow 1, 3 and 6; those cut are ranked again one tier down',
        ),
      },
      {
        arguments: {
          categories: repeat('市县级', 4),
          proposed: ['铜牌', '铜牌', '铜牌', '铜牌'],
          values: [4, 3, 2, 1],
          floors: [null, null, null, '铜牌'],
        },
        value: ['standard', 'standard', 'standard', 'bronze'],
        says: say('保底的客户先占名额', 'A customer held by a floor comes first'),
      },
      {
        arguments: { categories: ['市县级', '市县级'], proposed: ['金牌', '金牌', '银牌'] },
        failure: 'invalid-input',
        says: say('各列的行数须相同', 'The columns must have the same number of rows'),
      },
    ],
  };
}
