import * as z from 'zod';
import { CUSTOMERS as LIST } from '../../shared/lists/customers.ts';
import { fieldsOf } from '../../shared/lists/kind.ts';
import { LIST_TYPES } from '../delimited.ts';
import { JSON_LINES_TYPE } from '../json-lines/answer.ts';
import {
  LARGEST_JSON_BYTES,
  LARGEST_LIST_BYTES,
  MOST_CUSTOMERS,
  MOST_LIST_ROWS,
} from '../schemas/limits.ts';
import { CAPS_ALONE, CLASSIFIED, CUSTOMER_ID } from '../schemas/lists.ts';
import { named, type Schema } from '../schemas/registry.ts';
import { schemaOfKind } from './kinds.ts';
import type { Operation } from './operations.ts';
import { OPTION_PROPERTIES } from './options.ts';

const FIELDS = Object.fromEntries(
  fieldsOf(LIST).flatMap((field) => {
    const { holds, needed } = LIST.fields[field];
    if (holds === 'name') return [];
    const schema = schemaOfKind(holds);
    return [[field, needed ? schema : schema.nullish()]];
  }),
);

const CUSTOMER = named('Customer', z.strictObject({ id: CUSTOMER_ID.optional(), ...FIELDS }));

const CUSTOMERS = z.strictObject({
  customers: z.array(CUSTOMER).max(MOST_CUSTOMERS),
  ...OPTION_PROPERTIES,
});

const CSV_LIST: Schema = {
  schema: {
    type: 'string',
    description: [
      'CSV: 逗号、分号、竖线或制表符分隔的 UTF-8、GB18030 或 UTF-16, 标题行之下一行为列名; 值得注意之处在响应头 SLA-Notes 中, 会被电子表格执行的单元格数在 SLA-Formulas 中',
      'separated by commas, semicolons, pipes or tabs, as UTF-8, GB18030 or UTF-16; a row of heads, below titles if any; what is odd about it stands in the header SLA-Notes, the number of cells that a spreadsheet would run in SLA-Formulas',
    ].join(' | '),
    examples: ['客户类别,建议等级,贡献度\r\n市县级,金牌,120\r\n一般,铜牌,3\r\n'],
  },
};

const JSON_LINES: Schema = {
  schema: {
    type: 'string',
    description:
      '每行一个 JSON 对象(Customer), 每行一个答案(ClassifiedCustomer), 次序不变; 第一行可为选项, 如 {"rulebook":{…}}; part=quota 时为 QuotaRow | a Customer per line, answered by a ClassifiedCustomer per line in the same order; the first line may be the options, such as {"rulebook":{…}}; with part=quota a QuotaRow per line',
    examples: ['{"id":"A1","category":"市县级","proposed":"金牌","value":120}\n'],
  },
};

const MEGABYTE = 1024 * 1024;

const LISTS_IN_WORDS = [
  `JSON 至多 ${MOST_CUSTOMERS} 户、${LARGEST_JSON_BYTES / MEGABYTE} MB; CSV 和 JSON 行至多 ${MOST_LIST_ROWS} 行、${LARGEST_LIST_BYTES / MEGABYTE} MB, 答案以流送出`,
  `at most ${MOST_CUSTOMERS} customers and ${LARGEST_JSON_BYTES / MEGABYTE} MB as JSON, ${MOST_LIST_ROWS} rows and ${LARGEST_LIST_BYTES / MEGABYTE} MB as CSV or JSON lines, which are answered as a stream`,
].join(' | ');

/** CLASSIFY takes whole customers too, and lists as they come from files. */
export function withLists(operation: Operation): Operation {
  return {
    ...operation,
    description: `${operation.description}\n\n${LISTS_IN_WORDS}`,
    otherBodies: [CUSTOMERS],
    otherAnswers: [CLASSIFIED, CAPS_ALONE],
    otherTypes: {
      body: Object.fromEntries([
        ...LIST_TYPES.map((type) => [type, CSV_LIST]),
        [JSON_LINES_TYPE, JSON_LINES],
      ]),
      answer: { 'text/csv': CSV_LIST, [JSON_LINES_TYPE]: JSON_LINES },
    },
  };
}
