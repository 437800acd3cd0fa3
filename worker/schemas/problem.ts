import * as z from 'zod';
import { FAILURE_CODES } from '../../shared/failure.ts';
import { keysOf, named } from './registry.ts';

/** Failures of the request itself, beside those of a function. */
const REQUEST_FAILURE_CODES = [
  'malformed',
  'not-found',
  'method-not-allowed',
  'unsupported-media-type',
  'unauthorized',
  'forbidden',
  'timeout',
  'too-many-requests',
  'headers-too-large',
  'busy',
  'internal',
] as const;

const CODE = named(
  'ProblemCode',
  z
    .enum([...keysOf(FAILURE_CODES), ...REQUEST_FAILURE_CODES])
    .meta({ description: '见文档 see the documents' }),
);
export type ProblemCode = z.infer<typeof CODE>;

const STATUS = z.literal([400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 429, 431, 500, 503]);
export type ProblemStatus = z.infer<typeof STATUS>;

export const PROBLEM = named(
  'Problem',
  z.strictObject({
    type: z.string().meta({ format: 'uri' }),
    title: z.string(),
    status: STATUS,
    detail: z.string(),
    code: CODE,
    errors: z.array(
      z.strictObject({
        pointer: z
          .string()
          .meta({ description: 'JSON pointer (RFC 6901)', examples: ['/category'] }),
        detail: z.string(),
      }),
    ),
    requestId: z
      .string()
      .meta({ description: '与响应头 X-Request-Id 相同 | as in the header X-Request-Id' }),
  }),
);

/** RFC 9457 problem details, with the failure's code and where in the request it lies. */
export type Problem = Readonly<Omit<z.infer<typeof PROBLEM>, 'requestId'>>;

export const ITEM_ERROR = named(
  'ItemError',
  z.strictObject({ code: CODE, detail: z.string(), parameter: z.string().optional() }),
);

/** A failure of one item or one row of a list. */
export type ItemError = Readonly<z.infer<typeof ITEM_ERROR>>;

export const ITEM_FAILURE = named('ItemFailure', z.strictObject({ error: ITEM_ERROR }));
