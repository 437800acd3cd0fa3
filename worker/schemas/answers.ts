import * as z from 'zod';
import { KINDS } from '../../shared/norm/provision.ts';
import { ITEM_FAILURE } from './problem.ts';
import { named } from './registry.ts';

export const DATE = named('Date', z.iso.date());
export const INSTANT = named(
  'Instant',
  z.iso.datetime({ offset: true, precision: 0 }).meta({ examples: ['2026-11-23T03:30:00+08:00'] }),
);

export const CELL = named(
  'Cell',
  z.union([z.string(), z.number(), z.boolean(), z.null(), ITEM_FAILURE]),
);
export type Cell = z.infer<typeof CELL>;

export const TABLE_CELLS = z.array(z.array(CELL));
export const TABLE_TEXT = z.array(z.array(z.string()));

const VALUE = named(
  'Value',
  z.union([CELL, z.array(z.union([CELL, z.array(CELL)]))]).meta({
    description:
      '代码、数字、日期、文本; 列为数组, 表为数组的数组 | code, number, date, text; a column is an array, a table an array of rows',
  }),
);
export type WireValue = z.infer<typeof VALUE>;

const TEXT = named(
  'Text',
  z.union([z.string(), z.array(z.union([z.string(), z.array(z.string())]))]).meta({
    description:
      '单元格里显示的文字, 形状与 value 相同 | as a cell shows it, in the shape of value',
  }),
);
export type WireText = z.infer<typeof TEXT>;

/** Which rulebook answered, and up to when its calendar is published. */
export const BASIS = {
  rulebook: named('Basis', z.strictObject({ id: z.string(), version: z.string() })),
  calendar: named('Calendar', z.strictObject({ through: DATE })),
};
const basis = z.object(BASIS);
export type Basis = z.infer<typeof basis>;

export const REASON = named(
  'Reason',
  z.strictObject({
    clause: z.string().meta({
      description: '条款, 或本公司文件中的位置 | the clause, or the place in a company’s own paper',
      examples: ['§3.2.2 表3-3(开通)'],
    }),
    kind: z.enum(KINDS),
    text: z.string(),
    reading: z
      .string()
      .regex(/^R[0-9]+$/u)
      .optional(),
    document: BASIS.rulebook,
    replaces: z.strictObject({ document: BASIS.rulebook, text: z.string() }).optional().meta({
      description: '本公司规范代替了什么 | what a company’s row stands in place of',
    }),
  }),
);
export type ReasonBody = z.infer<typeof REASON>;

/** What every answer may tell beside its value. */
const REMARKS = {
  because: z.array(REASON).optional(),
  provisional: z.boolean().optional().meta({ description: 'R29' }),
  details: z.looseObject({}).optional(),
};

/** What an answer holds beside the remarks. */
type Members = Readonly<Record<string, z.ZodType>> & {
  readonly value: z.ZodType;
  readonly text: z.ZodType;
};

/** An answer to one question, which names its rulebook. */
export const answerOf = <M extends Members>(members: M) =>
  z.strictObject({ ...REMARKS, ...members, ...BASIS });

/** One of many, which names its rulebook only where it is another than that of all. */
export const itemOf = <M extends Members>(members: M) =>
  z.strictObject({
    ...REMARKS,
    ...members,
    rulebook: BASIS.rulebook.optional(),
    calendar: BASIS.calendar.optional(),
  });

export const itemsOf = <I extends z.ZodType>(item: I) =>
  z.strictObject({ items: z.array(z.union([item, ITEM_FAILURE])), ...BASIS });

const ANY = { value: VALUE, text: TEXT };

export const ANSWER = named('Answer', answerOf(ANY));
const ITEM = named('Item', itemOf(ANY));
export const ITEMS = named('Items', itemsOf(ITEM));

/** An answer as it is written, whatever its function; its basis stands beside it. */
export type AnswerBody = Omit<z.infer<typeof ITEM>, keyof Basis>;
