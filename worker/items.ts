import { fail, type Language, type Result } from '../shared/failure.ts';
import type { Answer } from '../shared/functions/answer.ts';
import type { GivenArguments, Reader } from '../shared/functions/call.ts';
import type { CallContext } from '../shared/functions/define.ts';
import { echo } from '../shared/functions/kinds.ts';
import { describeFailure } from '../shared/functions/messages.ts';
import type { Reason } from '../shared/rulebook/provision.ts';
import type { Rulebook } from '../shared/rulebook/rulebook.ts';
import type { Callable } from './callable.ts';
import { MOST_ITEMS } from './limits.ts';
import { itemErrorOf, problemOf, RequestError } from './problem.ts';
import { describeBasis, renderAnswer, toText } from './render.ts';
import { unknownName } from './unknown-names.ts';

/** Checks the list of a request with many questions; throws for what is no list or too long. */
export function readItems(given: unknown, language: Language): readonly unknown[] {
  if (!Array.isArray(given)) {
    throw new RequestError(
      problemOf(
        {
          code: 'invalid-input',
          parameter: 'items',
          given: echo(given) || 'null',
          accepted: { zh: '数组 […], 每项一组参数', en: 'an array […] of argument objects' },
        },
        language,
      ),
    );
  }
  if (given.length > MOST_ITEMS) {
    throw new RequestError(
      problemOf(
        {
          code: 'too-large',
          parameter: 'items',
          given: given.length,
          limit: MOST_ITEMS,
          unit: { zh: '项', en: 'items' },
        },
        language,
      ),
    );
  }
  return given;
}

/** Answers one item; what is no object or carries unknown names is its own failure. */
export function answerItem(
  callable: Callable,
  item: unknown,
  reader: Reader,
  context: CallContext,
): Result<Answer> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return fail({
      code: 'invalid-input',
      parameter: 'items',
      given: echo(item) || 'null',
      accepted: { zh: '对象 {…}, 每项一组参数', en: 'an object {…} of arguments' },
    });
  }
  const given = item as GivenArguments;
  const names = callable.names(given);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  return unknown === undefined
    ? callable.ask(given, reader, context)
    : fail(unknownName(unknown, names));
}

export function renderItem(
  answer: Result<Answer>,
  because: readonly Reason[] | undefined,
  common: Rulebook,
  language: Language,
) {
  if (!answer.ok) return { error: itemErrorOf(answer.failure, language) };
  const { book } = answer.value;
  return {
    ...renderAnswer(answer.value, because, language),
    // An item may rest on an earlier edition than the one named for all.
    ...(book !== common && describeBasis(book)),
  };
}

export function renderItemText(answer: Result<Answer>, language: Language): string {
  if (answer.ok) return toText(answer.value.value, language);
  return `${language === 'zh' ? '错误' : 'Error'}: ${describeFailure(answer.failure, language)}`;
}
