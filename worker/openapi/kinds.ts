import {
  isNumberKind,
  type Kind,
  MOST_DATES,
  MOST_PAUSES,
  NUMBER_KINDS,
} from '../../shared/functions/kinds.ts';
import { normTables } from '../../shared/functions/tables.ts';
import { acceptedWords } from '../../shared/words/labels.ts';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

const DATE_EXAMPLE = '2026-11-23';

const DATE_ITEM: Schema = { type: ['string', 'null'], examples: [DATE_EXAMPLE] };

const PAUSE: Schema = {
  type: 'object',
  properties: {
    from: { type: 'string', examples: ['2026-11-03'] },
    to: { type: 'string', examples: ['2026-11-05'] },
  },
  required: ['from', 'to'],
  additionalProperties: false,
};

/** What a parameter of a kind accepts in a JSON body; null and "" count as not given. */
export function schemaOfKind(kind: Kind): Schema {
  if (isNumberKind(kind)) {
    const { integer, minimum, maximum } = NUMBER_KINDS[kind];
    return { type: [integer ? 'integer' : 'number', 'null'], minimum, maximum };
  }
  switch (kind) {
    case 'flag':
      return { type: ['boolean', 'null'] };
    case 'satisfied':
      return { type: ['string', 'boolean', 'null'], examples: ['满意', '不满意', true] };
    case 'moment':
      return { type: ['string', 'null'], examples: [DATE_EXAMPLE, '2026-11-23 08:30'] };
    case 'pauses':
      return {
        anyOf: [
          { type: 'array', items: PAUSE, maxItems: MOST_PAUSES },
          { type: ['string', 'null'], examples: ['2026-11-03/2026-11-05'] },
        ],
      };
    case 'dates':
      return {
        anyOf: [
          { type: 'array', items: DATE_ITEM, maxItems: MOST_DATES },
          { type: ['string', 'null'], examples: [`${DATE_EXAMPLE}; 2026-11-24`] },
        ],
      };
    case 'group':
      return { type: ['string', 'null'], maxLength: 200, examples: ['南京'] };
    case 'item':
      return { type: ['string', 'null'], examples: ['yearly-outage', '年业务中断历时'] };
    case 'table':
      return { type: ['string', 'null'], examples: normTables().map(({ id }) => id) };
    default: {
      const { zh, en } = acceptedWords(kind);
      return { type: ['string', 'null'], examples: [...zh, ...en] };
    }
  }
}

/** The same parameter in a query, where everything is text. */
export function querySchemaOfKind(kind: Kind): Schema {
  if (isNumberKind(kind)) {
    const { integer } = NUMBER_KINDS[kind];
    return {
      type: 'string',
      pattern: integer ? '^ *[+-]?[0-9,]* *$' : '^ *[+-]?[0-9,]*(\\.[0-9]+)? *$',
    };
  }
  const { examples } = schemaOfKind(kind);
  switch (kind) {
    case 'flag':
      return { type: 'string', examples: ['是', '否', 'true', 'false'] };
    case 'satisfied':
      return { type: 'string', examples: ['满意', '不满意'] };
    case 'dates':
      return { type: 'string', examples: [DATE_EXAMPLE, `${DATE_EXAMPLE}; 2026-11-24`] };
    case 'pauses':
      return {
        type: 'string',
        examples: ['2026-11-03/2026-11-05,2026-11-10 08:00/2026-11-10 12:00'],
      };
    default:
      return { type: 'string', ...(examples !== undefined && { examples }) };
  }
}
