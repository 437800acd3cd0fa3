import type { Failure } from '../failure.ts';
import type { Language, Phrase } from '../phrase.ts';
import { failureText } from '../words/failures.ts';
import { parameterLabel } from './parameter-labels.ts';

function nameOf(parameter: string): Phrase {
  const label = parameterLabel(parameter.replace(/\[\d+\]$/, ''));
  return { zh: label ? `${parameter}(${label})` : parameter, en: parameter };
}

/** A failure in words: which parameter, what was given, what is accepted, what to do. */
export function describeFailure(failure: Failure, language: Language): string {
  return failureText(failure, nameOf(failure.parameter ?? '')[language], language);
}
