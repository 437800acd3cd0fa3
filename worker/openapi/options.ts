import * as z from 'zod';
import { DATE_PATTERN } from '../../shared/calendar/moment-pattern.ts';
import { CHOICES } from '../http/request-options.ts';
import { LARGEST_RULEBOOK_BYTES } from '../schemas/limits.ts';
import { describe, named, type Schema } from '../schemas/registry.ts';

const BECAUSE = '是否给出理由和明细 | whether reasons and details are given';

const RULEBOOK_KILOBYTES = LARGEST_RULEBOOK_BYTES / 1024;

/** A company's rulebook to try. */
export const RULEBOOK_EXAMPLE = {
  id: 'acme',
  version: '2',
  source: '企〔2026〕12号',
  vocabulary: {
    tiers: [{ code: 'diamond', label: '钻石级', aliases: ['钻石'], before: 'gold' }],
    categories: [{ code: 'strategic', label: '战略客户', default: 'gold', most: 'diamond' }],
    aliases: { A1: { category: 'dual-span', key: true } },
  },
  limits: [
    { activity: 'survey', scope: ['intra-city'], by: { gold: 2 }, source: '表3' },
    { activity: 'restore', group: ['南京'], by: { AAA: 1.5 }, source: '第十条' },
  ],
  caps: [{ tier: 'diamond', share: 0.01 }],
  settings: { seniorProposal: 'both-stand' },
};

interface Option {
  readonly query: z.ZodType;
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

/** As people write it: read-rulebook takes labels for codes, one word for a list of them, and more. */
const DOCUMENT = named(
  'GivenNormDocument',
  z.looseObject({}).meta({
    description:
      '规范文档 NormDocument, 代码处也可写名称, 一个词可代替列表 | a NormDocument, in which labels may stand for codes and one word for a list',
    examples: [RULEBOOK_EXAMPLE],
  }),
);

export const CHAIN = z.union([DOCUMENT, z.array(DOCUMENT).min(1)]);

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
    query: inQuery(
      'RulebookText',
      z.string().meta({ examples: ['{"id":"acme","settings":{"seniorProposal":"both-stand"}}'] }),
      '公司规则文档的 JSON, 用于 CSV 等清单 | a company’s rulebook as JSON, for lists such as CSV',
    ),
    body: inBody(
      'Rulebook',
      CHAIN,
      `公司规则文档, 或它所扩展的一串, 最后的在前; 代替 company, 至多 ${RULEBOOK_KILOBYTES} KB; POST /v1/rulebook 检查它 | a company’s rulebook, or the chain that it extends, the last one first; in place of company, ${RULEBOOK_KILOBYTES} KB at most; POST /v1/rulebook checks it`,
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
export const OPTION_PARAMETERS: readonly Schema[] = Object.entries(OPTIONS).map(
  ([name, { query }]) => ({
    ...{ name, in: 'query', required: false, allowEmptyValue: true },
    schema: describe(query),
  }),
);

/** In any body. */
export const OPTION_PROPERTIES: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { body }]) => [name, body.optional()]),
);
