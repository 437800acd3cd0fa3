import { parseMoment } from '../../../shared/calendar/moment.ts';
import type { Failure } from '../../../shared/failure.ts';
import { type Answer, codeValue } from '../../../shared/functions/answer.ts';
import { call, type GivenArguments, type Reader } from '../../../shared/functions/call.ts';
import { DEFINITIONS } from '../../../shared/functions/catalogue.ts';
import { bookOf, type CallContext } from '../../../shared/functions/define.ts';
import { echo } from '../../../shared/functions/kinds.ts';
import type { LimitUnit } from '../../../shared/norm/provision.ts';
import { err, failInvalid, failMissing, ok, type Result } from '../../../shared/result.ts';
import type { Reason } from '../../../shared/rules/reason.ts';
import type { Recipient } from '../../../shared/vocabulary/codes.ts';
import { nearest } from '../../../shared/vocabulary/nearest.ts';
import { toWord } from '../render.ts';
import {
  ASKS_DEADLINE,
  ASKS_LEVEL,
  ASKS_LIMIT,
  ASKS_TIER,
  type Asked,
  argumentsFor,
  CUSTOMER,
  CUSTOMER_NAMES,
  inOrder,
} from './parameters.ts';

/** One question on the way from the customer to the due date, with the reasons of its answer. */
export interface Step {
  readonly answer: Answer;
  readonly because: readonly Reason[];
}

export interface Order {
  /** By the customer's category, or as given. */
  readonly tier: Step;
  /** Where a service is given; of no consequence where the activity goes by tier. */
  readonly level: Result<Step> | undefined;
  readonly limit: Step;
  /** Its reasons are those of counting; those of the limit stand there. */
  readonly due: Step;
  /** What is to be told meanwhile; a failure where that is on demand. */
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly activity: string;
  readonly due: Result<Step>;
}

/**
 * The whole way of an order: tier, level, limit and due date, each by its function of the catalogue
 * and all by one edition, that of the start. It fails where the due date does, or the tier.
 */
export function answerOrder(
  given: GivenArguments,
  reader: Reader,
  context: CallContext,
): Result<Order> {
  const { start } = given;
  const day = typeof start === 'string' ? parseMoment(start)?.day : undefined;
  const way = createWay(reader, { ...context, on: context.on ?? day });
  const tier = findTier(given, reader, way);
  if (!tier.ok) return tier;
  const tierCode = codeOf(tier.value);
  const level = isGiven(given['service'])
    ? way.ask(ASKS_LEVEL, { ...argumentsFor(ASKS_LEVEL, given), tier: tierCode })
    : undefined;
  const dated = findDue(given, tierCode, level, way);
  if (!dated.ok) return dated;
  const { limit, due } = dated.value;
  return ok({
    tier: tier.value,
    level,
    limit,
    due,
    notices: listNotices(given, tierCode, due, way),
  });
}

/** The notice that the order itself is, and what the customer is told while it runs. */
function listNotices(given: GivenArguments, grade: string, due: Step, way: Way): Notice[] {
  const activity = way.activityOf(given);
  const isNotice = figuresOf(due).recipient !== undefined;
  const { start, service, scope, group } = given;
  const { activity: activities } = due.answer.book.vocabulary;
  const own = activity && isNotice ? [{ activity, due: ok(due) }] : [];
  const following = FOLLOWING.filter(
    ({ after, activity: told }) => after === activity && activities.has(told),
  );
  return [
    ...own,
    ...following.map((told) => ({
      activity: told.activity,
      due: way.ask(ASKS_DEADLINE, {
        ...{ activity: told.activity, start, grade },
        ...{ service, scope, group },
      }),
    })),
  ];
}

/** 表5-3: what the customer is told while the activity runs, from the same start. */
const FOLLOWING: readonly { readonly after: string; readonly activity: string }[] = [
  { after: 'restore', activity: 'progress' },
];

interface Way {
  readonly context: CallContext;
  ask(asked: Asked, given: GivenArguments, path?: string): Result<Step>;
  activityOf(given: GivenArguments): string | undefined;
}

function createWay(reader: Reader, context: CallContext): Way {
  return {
    context,
    ask(asked, given, path) {
      const because: Reason[] = [];
      const wanted = context.because && because;
      const answer = call(DEFINITIONS[asked.id], given, reader, { ...context, because: wanted });
      if (!answer.ok) return err(inOrder(answer.error, asked, path));
      return ok({ answer: answer.value, because });
    },
    activityOf(given) {
      const activity = reader.one('activity', 'activity', given['activity']);
      return activity?.ok ? activity.value : undefined;
    },
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function codeOf({ answer: { value } }: Step): string {
  return toWord(value);
}

function findTier(given: GivenArguments, reader: Reader, way: Way): Result<Step> {
  const customer = findCustomer(given);
  if (!customer.ok) return customer;
  const tier = reader.one('tier', 'tier', given['tier']);
  if (tier === undefined) {
    return way.ask(ASKS_TIER, customer.value.given, customer.value.path);
  }
  if (!tier.ok) return tier;
  const book = bookOf(way.context);
  return ok({ answer: { value: codeValue(book.vocabulary.tier, tier.value), book }, because: [] });
}

interface Customer {
  readonly given: GivenArguments;
  /** What stands before the names in messages and pointers. */
  readonly path: string;
}

/** The customer stands in `customer`, or beside the order as in a query; or the tier is given. */
function findCustomer(given: GivenArguments): Result<Customer> {
  const customer = given[CUSTOMER];
  const beside = CUSTOMER_NAMES.find((name) => isGiven(given[name]));
  const asked = isGiven(customer) ? CUSTOMER : beside;
  if (isGiven(given['tier'])) {
    return asked === undefined ? ok({ given: {}, path: '' }) : err(givenTwice('tier', asked));
  }
  if (asked === undefined) return failMissing('tier', NEEDS_TIER);
  if (asked !== CUSTOMER) return ok({ given, path: '' });
  if (beside !== undefined) return err(givenTwice(CUSTOMER, beside));
  if (typeof customer !== 'object' || customer === null || Array.isArray(customer)) {
    return failInvalid(CUSTOMER, echo(customer), CUSTOMER_FORM);
  }
  const unknown = Object.keys(customer).find((name) => !CUSTOMER_NAMES.includes(name));
  return unknown === undefined
    ? ok({ given: customer as GivenArguments, path: `${CUSTOMER}/` })
    : err(unknownName(unknown));
}

const NEEDS_TIER = {
  zh: '给出客户服务等级 tier, 或客户 customer (category、key、proposed、floor、exception)',
  en: 'give the tier, or the customer (category, key, proposed, floor, exception)',
};

const CUSTOMER_FORM = {
  zh: 'POST 中的对象 {"category":"市县级", …}; 查询中直接写 category、key、proposed、floor、exception',
  en: 'an object {"category":"municipal", …} in POST; in a query category, key, proposed, floor and exception stand by themselves',
};

function givenTwice(parameter: string, other: string): Failure {
  const what = {
    zh: `与 ${other} 只能给出一种: 已定的等级 tier, 或客户`,
    en: `give either this or ${other}: the tier that is settled, or the customer`,
  };
  return { code: 'conflict', parameter, what };
}

function unknownName(name: string): Failure {
  const like = nearest(name, CUSTOMER_NAMES);
  const list = CUSTOMER_NAMES.join(', ');
  return {
    code: 'invalid-input',
    parameter: `${CUSTOMER}/${echo(name)}`,
    given: echo(name),
    accepted: {
      zh: list + (like === undefined ? '' : ` (是否“${like}”?)`),
      en: list + (like === undefined ? '' : ` (did you mean "${like}"?)`),
    },
  };
}

/** By the tier; where LIMIT says that the activity goes by level, by the level. */
function findDue(
  given: GivenArguments,
  tier: string,
  level: Result<Step> | undefined,
  way: Way,
): Result<{ readonly limit: Step; readonly due: Step }> {
  const askBy = (grade: string) =>
    way.ask(ASKS_LIMIT, { ...argumentsFor(ASKS_LIMIT, given), grade });
  const byTier = askBy(tier);
  const goesByLevel = !byTier.ok && byTier.error.code === 'wrong-grade';
  if (goesByLevel && level === undefined) return failMissing('service', NEEDS_LEVEL);
  if (goesByLevel && level && !level.ok) return level;
  const grade = goesByLevel && level?.ok ? codeOf(level.value) : tier;
  const limit = goesByLevel ? askBy(grade) : byTier;
  if (!limit.ok) return limit;
  const due = way.ask(ASKS_DEADLINE, { ...argumentsFor(ASKS_DEADLINE, given), grade });
  if (!due.ok) return due;
  // DEADLINE begins with what LIMIT says.
  const because = due.value.because.slice(limit.value.because.length);
  return ok({ limit: limit.value, due: { ...due.value, because } });
}

/** The figures of a limit or a due date. */
interface Figures {
  readonly limit: { readonly amount: number; readonly unit: LimitUnit };
  readonly recipient?: Recipient;
}

export function figuresOf({ answer }: Step): Figures {
  const { limit, recipient }: Partial<Figures> = answer.details?.() ?? {};
  if (!limit) throw new Error('LIMIT and DEADLINE tell the limit');
  return { limit, ...(recipient && { recipient }) };
}

const NEEDS_LEVEL = {
  zh: '此环节按业务保障等级, 须给出业务(数据专线还须范围 scope 或 hub)',
  en: 'this activity goes by assurance level, which the service decides (for a data line with its scope or hub)',
};
