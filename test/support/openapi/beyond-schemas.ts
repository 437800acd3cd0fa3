/**
 * Why a request that is valid by its schema may still be refused: what depends on several values at
 * once, or on what the server keeps. Each is told in Chinese or English, as the request asks.
 */
export interface Reason {
  readonly why: string;
  readonly status: 400 | 413;
  readonly told: RegExp;
}

const DATE = String.raw`\d{4}(?:\D{1,3}\d{1,2}\D{1,3}\d{1,2}|\d{4})`;

export const BEYOND_SCHEMAS: readonly Reason[] = [
  {
    why: 'an activity, item or service needs a parameter that others may leave out',
    status: 400,
    told: /^缺少 |^[\w/]+ is missing: /,
  },
  {
    why: 'an activity or item goes by tier or by level',
    status: 400,
    told: /此处按(业务保障等级|客户服务等级)|this goes by (assurance level|customer tier)/,
  },
  {
    why: 'an activity takes no agreed limit, or no pauses, or needs a time of day, as does a deadline',
    status: 400,
    told: /不能另行约定时限|takes no agreed limit|请去掉 pauses|leave pauses out|须带时刻|give the time too|needs one too/,
  },
  {
    why: 'the columns of a list are of one length',
    status: 400,
    told: /同样多的行|as many rows as/,
  },
  {
    why: 'a month has no such day',
    status: 400,
    told: new RegExp(`(给出“|given ")${DATE}.*(可用: 日期|accepted: a date)`),
  },
  {
    why: 'an interval ends before it begins',
    status: 400,
    told: /可用: 暂停区间|accepted: intervals|可用: 不早于 from|accepted: a date not before from/,
  },
  {
    why: 'only faults have an alarm',
    status: 400,
    told: /请去掉 alarm|no alarm for/,
  },
  {
    why: 'the latest pause alone may be open, and it is judged by a time that is not before it',
    status: 400,
    told: /只有最后一段暂停可以没有结束|every pause but the latest|暂停起始|before the pause began|截至时刻须带时刻/,
  },
  {
    why: 'a deadline that is a date is warned of by whole working days',
    status: 400,
    told: /按工作日预警|these are working days/,
  },
  {
    why: 'no day is off and on at once',
    status: 400,
    told: /同一天不能既休息又上班|no day can be off and on/,
  },
  {
    why: 'what would come of it lies outside the calendar',
    status: 400,
    told: /1992-01-01 (至|to) 9999-12-31$/,
  },
  {
    why: 'the server keeps the rulebooks that `company` names',
    status: 400,
    told: /^company: (服务器上没有规则|the server has no rulebook)/,
  },
  {
    why: 'a rulebook is the one of an id or the one brought',
    status: 400,
    told: /^rulebook: (与 company|give either this)/,
  },
  {
    why: 'the documents of a chain are several, each one extended by another',
    status: 400,
    told: /^rulebook\/\d+: /,
  },
  {
    why: 'days off are given for a century at most',
    status: 413,
    told: /^to(\(至\))?: \d+ /,
  },
];

/** The norm has no answer, whatever is asked in whichever form. */
const UNANSWERED = ['not-covered', 'not-legible', 'no-limit', 'no-data'];

/**
 * What is wrong with an answer to a request that is valid by its schema: that it was refused, or an
 * item or a row of it, for none of the reasons above. Undefined: nothing.
 */
export function faultOfRefusals(status: number, text: string): string | undefined {
  if (status === 200) return text.startsWith('{') ? faultOfParts(JSON.parse(text)) : undefined;
  if (status === 422) return undefined;
  const detail: string = text.startsWith('{') ? JSON.parse(text).detail : text;
  const isListed = BEYOND_SCHEMAS.some(
    (reason) => reason.status === status && reason.told.test(detail),
  );
  return isListed ? undefined : `${status} ${detail}`;
}

interface Part {
  readonly error?: { readonly code: string; readonly detail: string };
}

/** Of items, and of customers of a list. */
function faultOfParts(answer: { readonly items?: Part[]; readonly customers?: Part[] }) {
  const errors = [...(answer.items ?? []), ...(answer.customers ?? [])].flatMap(({ error }) =>
    error && !UNANSWERED.includes(error.code) ? [error.detail] : [],
  );
  return errors.find((detail) => !BEYOND_SCHEMAS.some(({ told }) => told.test(detail)));
}
