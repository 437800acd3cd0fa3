import type { Context } from 'hono';
import type { DayNumber } from '../../shared/calendar/day.ts';
import { checkRange, dayAt, parseMoment } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/failure.ts';
import { echo } from '../../shared/functions/kinds.ts';
import type { Editions } from '../../shared/rulebook/rulebook.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { preferredLanguage } from './negotiation.ts';
import { problem, RequestError } from './problem.ts';
import { wantsText } from './respond.ts';
import { chooseEditions } from './rulebooks.ts';

const isDate = (text: string) => {
  const moment = parseMoment(text);
  return moment !== undefined && moment.second === undefined && checkRange(moment);
};

type Document = Readonly<Record<string, unknown>>;

const isObject = (given: unknown) =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const isOneOf =
  (...choices: readonly unknown[]) =>
  (given: unknown): boolean =>
    choices.includes(given);

interface Accepted {
  readonly isAccepted: (given: unknown) => boolean;
  /** What messages say of it. */
  readonly told: string;
}

/**
 * The reserved names that any request may carry beside the function's own parameters. By hand, since
 * zod took a seventh of the time from the Worker's start to its first answer for these six.
 */
const ACCEPTED: Readonly<Record<string, Accepted>> = {
  format: { isAccepted: isOneOf('json', 'text'), told: 'json, text' },
  part: { isAccepted: isOneOf('list', 'quota'), told: 'list, quota' },
  labels: { isAccepted: isOneOf('zh', 'en'), told: 'zh, en' },
  company: {
    isAccepted: (given) => typeof given === 'string' || isObject(given),
    told: '服务器上的规则编号, 或 POST 中的规则文档 | an id of the server, or a document in POST',
  },
  on: {
    isAccepted: (given) => typeof given === 'string' && isDate(given),
    told: '日期, 如 2026-11-23 | a date such as 2026-11-23',
  },
  because: { isAccepted: isOneOf(true, false, 'true', 'false', '1', '0'), told: 'true, false' },
};

export const RESERVED = Object.keys(ACCEPTED);

/** What they are once they are checked. */
interface Reserved {
  readonly format?: 'json' | 'text';
  readonly part?: 'list' | 'quota';
  readonly labels?: Language;
  readonly company?: string | Document;
  readonly on?: string;
  readonly because?: boolean | 'true' | 'false' | '1' | '0';
}

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
  const refused = Object.keys(options).filter(
    (name) => ACCEPTED[name]?.isAccepted(options[name]) !== true,
  );
  if (refused.length > 0) throw new RequestError(describeRefused(refused, given, language));
  const { format, part, labels, company, on, because } = options as Reserved;
  return {
    asText: format === undefined ? wantsText(c.req.raw) : format === 'text',
    part: part ?? 'list',
    language,
    labels,
    editions: chooseEditions(company, c.env.COMPANY_RULEBOOKS, language),
    today: dayAt(Date.now()),
    on: on === undefined ? undefined : parseMoment(on)?.day,
    because:
      because === undefined ? undefined : because === true || because === 'true' || because === '1',
  };
}

function givenOptions(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options = RESERVED.map((name): [string, unknown] => [name, given[name]]);
  return Object.fromEntries(
    options.filter(([, value]) => value !== '' && (value ?? null) !== null),
  );
}

function describeRefused(
  refused: readonly string[],
  given: Readonly<Record<string, unknown>>,
  language: Language,
) {
  const errors = refused.map((name) => {
    const shown = echo(given[name]);
    const accepted = ACCEPTED[name]?.told ?? '';
    return {
      pointer: `/${name}`,
      detail:
        language === 'zh'
          ? `${name}: 给出“${shown}”, 可用: ${accepted}`
          : `${name}: given "${shown}", accepted: ${accepted}`,
    };
  });
  return problem('invalid-input', errors.map(({ detail }) => detail).join('; '), errors);
}
