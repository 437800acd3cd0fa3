import { phraseOf } from '../../norm/effective-words.ts';
import type { ActivityWord, Vocabulary } from '../../norm/vocabulary.ts';
import type { Phrase } from '../../phrase.ts';
import { err, ok, type Result } from '../../result.ts';
import type { LimitQuestion } from './question.ts';

/**
 * Whether there is line access, by what `line` means to the activity.
 * Fails with `not-covered` where the activity is for line access alone and there is none (§3.1.1, R19).
 */
export function lineAccess(
  { service, line }: LimitQuestion,
  activity: ActivityWord,
  vocabulary: Vocabulary,
): Result<boolean | undefined> {
  const services = vocabulary.service;
  const refuse = (parameter: 'line' | 'service', other?: Phrase): Result<never> =>
    refuseWithoutLine(parameter, activity, vocabulary.activity.named(activity.code), other);
  const isLine = service !== undefined && services.find(service)?.line === 'always';
  switch (activity.line) {
    case 'told':
      return ok(isLine ? true : line);
    case 'construction':
      return ok(line === true);
    case 'always':
      return ok(true);
    case 'unless-denied':
      return line === false ? refuse('line') : ok(true);
    case 'only':
      if (service === undefined || isLine || line === true) return ok(true);
      return refuse('service', services.label(service));
  }
}

function refuseWithoutLine(
  parameter: 'line' | 'service',
  { clause, lineBasis }: ActivityWord,
  activity: Phrase,
  service?: Phrase,
): Result<never> {
  const about = lineBasis?.about;
  return err({
    code: 'not-covered',
    parameter,
    clause: lineBasis?.clause ?? clause,
    ...(lineBasis?.reading && { reading: lineBasis.reading }),
    what: {
      id: 'without-line',
      activity,
      about: about === undefined ? undefined : phraseOf(about),
      service,
    },
  });
}
