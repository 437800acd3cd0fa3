import type { Context } from 'hono';
import type { DayNumber } from '../../shared/calendar/day.ts';
import { checkRange, dayAt, parseMoment } from '../../shared/calendar/moment.ts';
import type { Language, Phrase } from '../../shared/failure.ts';
import { echo } from '../../shared/functions/kinds.ts';
import type { Editions } from '../../shared/norm/rulebook.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { chooseEditions, type GivenRulebook, isGivenRulebook } from './choose-editions.ts';
import { preferredLanguage } from './negotiation.ts';
import { problem, RequestError } from './problem.ts';
import { wantsText } from './respond.ts';

/** What is chosen from, by its name in a request. */
export const CHOICES = {
  format: ['json', 'text'],
  part: ['list', 'quota'],
  labels: ['zh', 'en'],
  because: ['true', 'false', '1', '0'],
  escape: ['formulas'],
  reasons: ['on', 'off'],
} as const;

type Chosen<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

/** The reserved names that any request may carry beside the function's own parameters. */
interface Reserved {
  readonly format?: Chosen<'format'>;
  readonly part?: Chosen<'part'>;
  readonly labels?: Chosen<'labels'>;
  readonly company?: string;
  readonly rulebook?: GivenRulebook;
  readonly on?: string;
  readonly because?: boolean | Chosen<'because'>;
  readonly escape?: Chosen<'escape'>;
  readonly reasons?: Chosen<'reasons'>;
}

interface Accepted {
  readonly isAccepted: (given: unknown) => boolean;
  /** What messages say of it. */
  readonly told: Phrase;
}

function choice(...choices: readonly (string | boolean)[]): Accepted {
  const words = choices.filter((word) => typeof word === 'string').join(', ');
  return {
    isAccepted: (given) => choices.some((word) => word === given),
    told: { zh: words, en: words },
  };
}

const isDate = (text: string) => {
  const moment = parseMoment(text);
  return moment !== undefined && moment.second === undefined && checkRange(moment);
};

/** By hand: zod took a seventh of the time from the Worker's start to its first answer for these. */
const ACCEPTED: { readonly [Name in keyof Reserved]-?: Accepted } = {
  format: choice(...CHOICES.format),
  part: choice(...CHOICES.part),
  labels: choice(...CHOICES.labels),
  company: {
    isAccepted: (given) => typeof given === 'string',
    told: {
      zh: '服务器上的规则编号; 规则文档请放在 rulebook 里',
      en: 'the id of a rulebook on the server; a document goes into rulebook',
    },
  },
  rulebook: {
    isAccepted: isGivenRulebook,
    told: {
      zh: '规则文档 {…}, 或它所扩展的一串 [{…}, …](查询中为其 JSON); 服务器上的规则编号请放在 company 里',
      en: 'a document {…}, or the chain it extends [{…}, …] (as JSON in a query); the id of one on the server goes into company',
    },
  },
  on: {
    isAccepted: (given) => typeof given === 'string' && isDate(given),
    told: { zh: '日期, 如 2026-11-23', en: 'a date such as 2026-11-23' },
  },
  because: choice(true, false, ...CHOICES.because),
  escape: choice(...CHOICES.escape),
  reasons: choice(...CHOICES.reasons),
};

const NAMES = Object.keys(ACCEPTED) as readonly (keyof Reserved)[];

export const RESERVED: readonly string[] = NAMES;

export interface RequestOptions {
  readonly asText: boolean;
  readonly part: 'list' | 'quota';
  readonly language: Language;
  /** The language where the request names it, and does not only prefer it. */
  readonly labels: Language | undefined;
  readonly editions: Editions;
  readonly today: DayNumber;
  readonly on: DayNumber | undefined;
  /** Undefined: the request does not say. */
  readonly because: boolean | undefined;
  /** Whether a list's texts that a spreadsheet would run are made harmless. */
  readonly escapesFormulas: boolean;
  /** Whether a list's rows say why. */
  readonly tellsReasons: boolean;
}

/** The language of messages: as asked by `labels`, else as the client prefers, else Chinese. */
export function languageOf(labels: unknown, request: Request): Language {
  if (labels === 'en' || labels === 'zh') return labels;
  return preferredLanguage(request.headers.get('accept-language'));
}

/**
 * Reads the reserved names of a request, of which blank ones are not given as anywhere else; throws
 * RequestError for what they don't accept.
 */
export function readOptions(
  given: Readonly<Record<string, unknown>>,
  c: Context<AppEnvironment>,
): RequestOptions {
  const language = languageOf(given['labels'], c.req.raw);
  c.set('language', language);
  const options = givenOptions(given);
  const refused = NAMES.filter(
    (name) => Object.hasOwn(options, name) && !ACCEPTED[name].isAccepted(options[name]),
  );
  if (refused.length > 0) throw refuseOptions(refused, given, language);
  const reserved: Reserved = options;
  const { format, part = 'list', labels, on, because } = reserved;
  return {
    asText: format === undefined ? wantsText(c.req.raw) : format === 'text',
    part,
    language,
    labels,
    editions: chooseEditions(reserved, c.env.COMPANY_RULEBOOKS, language),
    today: dayAt(Date.now()),
    on: on === undefined ? undefined : parseMoment(on)?.day,
    because:
      because === undefined ? undefined : because === true || because === 'true' || because === '1',
    escapesFormulas: reserved.escape === 'formulas',
    tellsReasons: reserved.reasons !== 'off',
  };
}

function givenOptions(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options = NAMES.map((name): [string, unknown] => [name, given[name]]);
  return Object.fromEntries(
    options.filter(([, value]) => value !== '' && (value ?? null) !== null),
  );
}

function refuseOptions(
  refused: readonly (keyof Reserved)[],
  given: Readonly<Record<string, unknown>>,
  language: Language,
): RequestError {
  const errors = refused.map((name) => {
    const shown = echo(given[name]);
    const accepted = ACCEPTED[name].told[language];
    return {
      pointer: `/${name}`,
      detail:
        language === 'zh'
          ? `${name}: 给出“${shown}”, 可用: ${accepted}`
          : `${name}: given "${shown}", accepted: ${accepted}`,
    };
  });
  return new RequestError(
    problem('invalid-input', errors.map(({ detail }) => detail).join('; '), errors),
  );
}
