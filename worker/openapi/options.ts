import * as z from 'zod';
import { DATE_PATTERN } from '../../shared/calendar/moment-pattern.ts';
import { CHOICES } from '../http/request-options.ts';
import { describe, named, type Schema } from '../schemas/registry.ts';

const BECAUSE = '是否给出理由和明细 | whether reasons and details are given';

interface Option {
  /** Undefined: it stands in a body alone. */
  readonly query?: z.ZodType;
  readonly body: z.ZodType;
}

const inQuery = (name: string, accepted: z.ZodType, description: string) =>
  named(name, accepted.meta({ description }));

/** Null and a blank text are not given. */
const inBody = (name: string, accepted: z.ZodType, description: string) =>
  named(`${name}Option`, z.union([accepted, z.null()]).meta({ description }));

function optionOf(name: string, accepted: z.ZodType, description: string): Option {
  return {
    query: inQuery(name, accepted, description),
    body: inBody(name, accepted, description),
  };
}

const choice = (name: keyof typeof CHOICES) => z.enum(CHOICES[name]);

const DOCUMENT = z.looseObject({}).meta({ examples: [{ id: 'acme', caps: { gold: 0.1 } }] });

/** The reserved names that a request may carry beside the function's own parameters. */
const OPTIONS: Readonly<Record<string, Option>> = {
  format: optionOf(
    'Format',
    choice('format'),
    'json, 或 text: 只要结果本身 | text: the bare answer',
  ),
  part: optionOf(
    'Part',
    choice('part'),
    'quota: 只要数量上限(清单的 classify) | quota: the caps only (classify of lists)',
  ),
  labels: optionOf(
    'Labels',
    choice('labels'),
    'zh 中文标签, en 英文代码和说明 | zh: Chinese labels, en: codes and English words',
  ),
  company: optionOf(
    'Company',
    z
      .string()
      .max(200)
      .meta({ examples: ['acme'] }),
    '公司规则: 服务器上的编号 | a company’s rulebook: an id of the server',
  ),
  rulebook: {
    body: inBody(
      'Rulebook',
      z.union([DOCUMENT, z.array(DOCUMENT).length(1)]),
      '公司规则文档, 或它所扩展的一串, 最后的在前(目前只含一份); POST /v1/rulebook 检查它 | a company’s rulebook, or the chain that it extends, the last one first (of one document so far); POST /v1/rulebook checks it',
    ),
  },
  on: optionOf(
    'On',
    z
      .string()
      .max(64)
      .regex(new RegExp(DATE_PATTERN, 'u'))
      .meta({ examples: ['2026-11-23'] }),
    '按哪一天有效的规则, 如 2026-11-23 | the day whose edition answers',
  ),
  because: {
    query: inQuery('BecauseWord', choice('because'), BECAUSE),
    body: inBody('Because', z.union([z.boolean(), choice('because')]), BECAUSE),
  },
  escape: optionOf(
    'Escape',
    choice('escape'),
    'formulas: CSV 答案中会被电子表格执行的文字前加单引号 | formulas: an apostrophe before texts of the answer in CSV that a spreadsheet would run',
  ),
  reasons: optionOf(
    'Reasons',
    choice('reasons'),
    'off: CSV 答案不要 SLA理由 列 | off: the answer in CSV without the column of reasons',
  ),
};

/** In the query of any path. */
export const OPTION_PARAMETERS: readonly Schema[] = Object.entries(OPTIONS).flatMap(
  ([name, { query }]) =>
    query
      ? [{ name, in: 'query', required: false, allowEmptyValue: true, schema: describe(query) }]
      : [],
);

/** In any body. */
export const OPTION_PROPERTIES: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { body }]) => [name, body.optional()]),
);
