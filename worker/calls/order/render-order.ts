import type { Language } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { inUnits } from '../../../shared/words/labels.ts';
import { itemErrorOf } from '../../http/problem.ts';
import type { OrderBody } from '../../schemas/order.ts';
import { renderReason, toText, toWord } from '../render.ts';
import { figuresOf, type Notice, type Order, type Step } from './order.ts';

/** What an order's answer holds beside the due date: every step, and what is to be told. */
export function renderOrder(order: Order, language: Language, withReasons: boolean): OrderBody {
  const renderReasons = ({ because }: Step) => ({
    ...(withReasons && { because: because.map((reason) => renderReason(reason, language)) }),
  });
  const renderStep = (step: Step) => ({
    value: toWord(step.answer.value),
    text: toText(step.answer.value, language),
    ...renderReasons(step),
  });
  const renderOutcome = (step: Result<Step>) =>
    step.ok ? renderStep(step.value) : { error: itemErrorOf(step.error, language) };
  const { activity: activities } = order.due.answer.book.vocabulary;
  const renderNotice = ({ activity, due }: Notice) => {
    const recipient = due.ok ? figuresOf(due.value).recipient : undefined;
    return {
      activity,
      text: activities.label(activity)[language],
      ...(recipient && { recipient }),
      due: renderOutcome(due),
    };
  };
  const { amount, unit } = figuresOf(order.limit).limit;
  return {
    tier: renderStep(order.tier),
    level: order.level ? renderOutcome(order.level) : null,
    limit: {
      value: amount,
      unit,
      text: inUnits(amount, unit)[language],
      ...renderReasons(order.limit),
    },
    due: renderStep(order.due),
    notices: order.notices.map(renderNotice),
  };
}
