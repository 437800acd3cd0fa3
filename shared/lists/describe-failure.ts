import { LIST } from '../csv/refuse-list.ts';
import type { Failure } from '../failure.ts';
import { once } from '../once.ts';
import type { Language, Phrase } from '../phrase.ts';
import { failureText } from '../words/failures.ts';
import { LIST_KINDS } from './list-kinds.ts';

const labels = once(() => {
  const fields = LIST_KINDS.flatMap((kind) =>
    Object.entries<{ readonly label: Phrase }>(kind.fields),
  );
  const byField = fields.map(([id, { label }]): [string, string] => [id, label.zh]);
  return new Map([[LIST, '清单'], ...byField.reverse()]);
});

/**
 * A failure of a list or of one of its cells in words, named by the list's own fields: what reads
 * lists need not know the functions (functions/messages.ts) for it.
 */
export function describeListFailure(failure: Failure, language: Language): string {
  const { parameter = '' } = failure;
  const label = labels().get(parameter);
  const name = language === 'zh' && label !== undefined ? `${parameter}(${label})` : parameter;
  return failureText(failure, name, language);
}
