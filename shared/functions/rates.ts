import { err, ok, type Result } from '../result.ts';

import { rateOnTime, rateSatisfaction } from '../rules/rates.ts';
import { type Answer, type Details, numberValue } from './answer.ts';
import { bookOf, column, defineFunction, optional } from './define.ts';
import { firstUnread, readOf } from './list-rows.ts';

/** R27: the share of deadlines met. */
export const ONTIME = defineFunction({
  id: 'ONTIME',
  parameters: {
    deadlines: column('moment'),
    dones: column('moment'),
    asOf: optional('moment'),
  },
  evaluate({ deadlines, dones, asOf }, context): Result<Answer> {
    const failure = firstUnread(deadlines, dones);
    if (failure) return err(failure);
    const rate = rateOnTime(deadlines.map(readOf), dones.map(readOf), asOf, context.because);
    if (!rate.ok) return rate;
    const { part, whole } = rate.value;
    const details = (): Details => ({ met: part, counted: whole });
    return ok({ value: numberValue(rate.value.rate), book: bookOf(context), details });
  },
});

/** §5.2.1(4): the share of followed-up customers who are satisfied. */
export const SATISFACTION = defineFunction({
  id: 'SATISFACTION',
  parameters: { answers: column('satisfied') },
  evaluate({ answers }, context): Result<Answer> {
    const failure = firstUnread(answers);
    if (failure) return err(failure);
    const rate = rateSatisfaction(answers.map(readOf), context.because);
    if (!rate.ok) return rate;
    const { part, whole } = rate.value;
    const details = (): Details => ({ satisfied: part, followedUp: whole, orders: answers.length });
    return ok({ value: numberValue(rate.value.rate), book: bookOf(context), details });
  },
});
