import type { Failure, Language } from '../../shared/failure.ts';
import type { Value } from '../../shared/functions/answer.ts';
import type { GivenArguments, Reader } from '../../shared/functions/call.ts';
import type { CallContext } from '../../shared/functions/define.ts';
import { echo } from '../../shared/functions/kinds.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { err, type Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { type ItemError, itemErrorOf, problemOf, RequestError } from '../http/problem.ts';
import { toLine } from '../http/respond.ts';
import { findUnknownName } from '../http/unknown-names.ts';
import { MOST_ANSWER_CELLS, MOST_ITEMS } from '../schemas/limits.ts';
import type { Callable } from './callable.ts';
import { type CallableAnswer, describeBasis, renderAnswer, toText } from './render.ts';

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

export type ItemAnswer = Result<CallableAnswer, ItemError>;

/** Answers one item; what is no object or carries unknown names is its own failure. */
export function answerItem(
  callable: Callable,
  item: unknown,
  reader: Reader,
  context: CallContext,
  language: Language,
): ItemAnswer {
  const refuse = (failure: Failure): ItemAnswer => err(itemErrorOf(failure, language));
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return refuse({
      code: 'invalid-input',
      parameter: 'items',
      given: echo(item) || 'null',
      accepted: { zh: '对象 {…}, 每项一组参数', en: 'an object {…} of arguments' },
    });
  }
  const given = item as GivenArguments;
  const unknown = findUnknownName(given, callable.names(given), language);
  if (unknown) return err(unknown);
  const answer = callable.ask(given, reader, context);
  return answer.ok ? answer : refuse(answer.error);
}

/**
 * Counts the cells of the answers of one request; throws where they are more than it may hold: a
 * few bytes can ask for a whole table, or for the days off of a century.
 */
export function createCellCounter(language: Language): (answer: ItemAnswer) => void {
  let cells = 0;
  return (answer) => {
    cells += answer.ok ? countCells(answer.value.value) : 1;
    if (cells <= MOST_ANSWER_CELLS) return;
    const failure: Failure = {
      code: 'too-large',
      parameter: 'items',
      given: cells,
      limit: MOST_ANSWER_CELLS,
      unit: { zh: '格(全部答案合计)', en: 'cells in all answers' },
    };
    throw new RequestError(problemOf(failure, language));
  };
}

function countCells(value: Value): number {
  if (value.type === 'column') return value.values.length;
  if (value.type !== 'table') return 1;
  return value.rows.reduce((cells, row) => cells + row.length, 0);
}

export function renderItem(
  answer: ItemAnswer,
  because: readonly Reason[] | undefined,
  common: Rulebook,
  language: Language,
) {
  if (!answer.ok) return { error: answer.error };
  const { book } = answer.value;
  return {
    ...renderAnswer(answer.value, because, language),
    // An item may rest on an earlier edition than the one named for all.
    ...(book !== common && describeBasis(book)),
  };
}

export function renderItemText(answer: ItemAnswer, language: Language): string {
  if (answer.ok) return toText(answer.value.value, language);
  return renderErrorText(answer.error, language);
}

/** A failure in the place of a value. */
export function renderErrorText({ detail }: ItemError, language: Language): string {
  return `${language === 'zh' ? '错误' : 'Error'}: ${toLine(detail)}`;
}
