import * as z from 'zod';
import {
  INTERVALS_PATTERN,
  MOMENT_PATTERN,
  MOMENTS_PATTERN,
} from '../../shared/calendar/moment-pattern.ts';
import {
  isNumberKind,
  type Kind,
  LONGEST_GROUP,
  MOST_DATES,
  MOST_PAUSES,
  NUMBER_KINDS,
  type NumberKind,
} from '../../shared/functions/kinds.ts';
import { normTables } from '../../shared/functions/tables.ts';
import { type FlagKind, flagForms, LONGEST_LABEL } from '../../shared/vocabulary/recognise.ts';
import { named } from '../schemas/registry.ts';
import { labelOf } from '../schemas/words.ts';

const LONGEST_MOMENT = 64;

const MOMENT = named(
  'Moment',
  z
    .string()
    .max(LONGEST_MOMENT)
    .regex(new RegExp(MOMENT_PATTERN, 'u'))
    .meta({
      description:
        '日期, 或日期加时刻; 不带时区为北京时间 | a date, or a date and time; without an offset China Standard Time',
      examples: ['2026-11-23', '2026-11-23 08:30', '2026年11月23日', '2026-11-23T08:30:00+08:00'],
    }),
);

const PAUSES_TEXT = named(
  'PausesText',
  z
    .string()
    .regex(new RegExp(INTERVALS_PATTERN, 'u'))
    .meta({
      description: '起/止, 以逗号或分号分隔 | from/to, separated by commas or semicolons',
      examples: ['2026-11-03/2026-11-05,2026-11-10 08:00/2026-11-10 12:00'],
    }),
);

const PAUSES = named(
  'Pauses',
  z.union([
    z.array(z.strictObject({ from: MOMENT, to: MOMENT.nullish() })).max(MOST_PAUSES),
    PAUSES_TEXT,
  ]),
);

const DATES_TEXT = named(
  'DatesText',
  z
    .string()
    .regex(new RegExp(MOMENTS_PATTERN, 'u'))
    .meta({
      description: '日期, 以逗号或分号分隔 | dates, separated by commas or semicolons',
      examples: ['2026-11-23', '2026-11-23; 2026-11-24'],
    }),
);

const DATES = named('Dates', z.union([z.array(MOMENT.nullable()).max(MOST_DATES), DATES_TEXT]));

/** Words that no company extends, in every form that people type. */
const wordOf = (kind: FlagKind) => z.enum(flagForms(kind));

const YES_NO = named('YesNo', wordOf('flag'));
const SATISFIED = named('Satisfied', wordOf('satisfied'));

const GROUP = named(
  'Group',
  z
    .string()
    .max(LONGEST_GROUP)
    .meta({ examples: ['南京'] }),
);

/** A text with a figure in it: yes or no alone are no number of an approval. */
const EXCEPTION = named(
  'Exception',
  z
    .string()
    .max(LONGEST_GROUP)
    .regex(/[0-9]{2}/u)
    .meta({ examples: ['集客〔2026〕18号'] }),
);

const nameLike = (examples: readonly string[]) =>
  z
    .string()
    .min(1)
    .max(LONGEST_LABEL)
    .meta({ examples: [...examples] });

const ITEM = named('ItemLabel', nameLike(['yearly-outage', '年业务中断历时']));
const TABLE = named('TableLabel', nameLike(normTables().map(({ id }) => id)));

function numberOf(kind: NumberKind) {
  const { integer, minimum, maximum } = NUMBER_KINDS[kind];
  return (integer ? z.int() : z.number()).min(minimum).max(maximum);
}

/** What a parameter of a kind accepts in a JSON body, where numbers are numbers. */
export function schemaOfKind(kind: Kind): z.ZodType {
  if (isNumberKind(kind)) return numberOf(kind);
  switch (kind) {
    case 'flag':
      return z.boolean();
    case 'satisfied':
      return z.union([z.boolean(), SATISFIED]);
    case 'moment':
      return MOMENT;
    case 'paused':
      return z.union([z.boolean(), MOMENT]);
    case 'pauses':
      return PAUSES;
    case 'dates':
      return DATES;
    case 'group':
      return GROUP;
    case 'exception':
      return EXCEPTION;
    case 'item':
      return ITEM;
    case 'table':
      return TABLE;
    default:
      return labelOf(kind);
  }
}

/** The same parameter in a query, where yes and no are words. */
export function querySchemaOfKind(kind: Kind): z.ZodType {
  switch (kind) {
    case 'flag':
      return YES_NO;
    case 'satisfied':
      return SATISFIED;
    case 'paused':
      return z.union([YES_NO, MOMENT]);
    case 'dates':
      return DATES_TEXT;
    case 'pauses':
      return PAUSES_TEXT;
    default:
      return schemaOfKind(kind);
  }
}
