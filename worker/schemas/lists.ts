import * as z from 'zod';
import { CUSTOMER_RESULTS } from '../../shared/lists/customers.ts';
import { NOTE_CODES } from '../../shared/lists/notes.ts';
import { CAP_STATES } from '../../shared/vocabulary/codes.ts';
import { BASIS, REASON } from './answers.ts';
import { ITEM_ERROR } from './problem.ts';
import { named } from './registry.ts';
import { codeOf } from './words.ts';

const COUNT = z.int().min(0);

export const QUOTA_ROW = named(
  'QuotaRow',
  z.strictObject({
    group: z.string(),
    tier: codeOf('tier'),
    count: COUNT,
    population: COUNT,
    share: z.number().min(0).max(1),
    cap: z.number().min(0).max(1).nullable(),
    allowed: COUNT.nullable(),
    spare: COUNT.nullable(),
    state: z.enum(CAP_STATES).nullable(),
  }),
);

/** A row of the caps on the wire; standard has no cap, so its figures are null. */
export type QuotaBody = z.infer<typeof QUOTA_ROW>;

export const CUSTOMER_ID = z
  .union([z.string(), z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)])
  .nullable();

/** Results that have no members of their own are texts under their ids. */
const TEXTS = Object.fromEntries(
  CUSTOMER_RESULTS.filter(({ json }) => !json).map(({ id }) => [id, z.string()]),
);

const READ = z.strictObject({
  id: CUSTOMER_ID,
  tier: codeOf('tier'),
  text: z.string(),
  changed: z.boolean().nullable(),
  because: z.array(REASON).optional(),
  ...TEXTS,
});

const NO_CUSTOMER = z
  .strictObject({ id: CUSTOMER_ID, text: z.literal(''), changed: z.null() })
  .meta({ description: '不是客户的行, 如合计 | a row that is no customer, such as totals' });

const UNREAD = z.strictObject({
  id: CUSTOMER_ID,
  line: z.int().min(1).optional().meta({ description: 'JSON lines: 出错的行 | the line in error' }),
  error: ITEM_ERROR,
});

export const CUSTOMER = named('ClassifiedCustomer', z.union([READ, UNREAD, NO_CUSTOMER]));

export const LIST_NOTE = named(
  'ListNote',
  z.strictObject({
    code: z.enum(NOTE_CODES),
    text: z.string(),
    line: z.int().min(1).optional(),
    byte: z.int().min(1).optional(),
    row: z.int().min(1).optional(),
    count: z.int().min(1).optional(),
    fields: z.array(z.string()).optional(),
  }),
);

const CAPS = {
  quota: z.array(QUOTA_ROW),
  unread: COUNT,
  notes: z.array(LIST_NOTE).optional(),
  ...BASIS,
};

export const CLASSIFIED = named(
  'Classified',
  z.strictObject({ customers: z.array(CUSTOMER), ...CAPS }),
);
export const CAPS_ALONE = named('Caps', z.strictObject(CAPS));
