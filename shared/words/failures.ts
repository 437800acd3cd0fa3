import type { Accepted, Counted, Failure, Unanswered } from '../failure.ts';
import { once } from '../once.ts';
import type { Language, Phrase, Words } from '../phrase.ts';
import { failures as en } from './en/failures.ts';
import type { ById, FailureWords } from './wording.ts';
import { failures as zh } from './zh/failures.ts';

/** Made when a language is first asked for. */
const FAILURES: Readonly<Record<Language, () => FailureWords>> = { zh: once(zh), en: once(en) };

/** A list of names may be long: the first are enough to see what is meant. */
const MOST_ACCEPTED = 26;

/** The sentence for one member of a union, found by its id. */
function say<Each extends { readonly id: string }>(words: ById<Each>, said: Each): string {
  const sentence = words[said.id as Each['id']] as (said: Each) => string;
  return sentence(said);
}

/** What a place takes, in words. */
export function acceptedText(accepted: Accepted | Phrase, language: Language): string {
  return 'id' in accepted ? say(FAILURES[language]().accepted, accepted) : accepted[language];
}

function unansweredText(what: Unanswered | Phrase, language: Language): string {
  return 'id' in what ? say(FAILURES[language]().unanswered, what) : what[language];
}

function countedText(unit: Counted | Phrase, language: Language): string {
  return typeof unit === 'string' ? FAILURES[language]().counted[unit] : unit[language];
}

function listText(accepted: Words, language: Language): string {
  const words = accepted[language];
  const shown = words.slice(0, MOST_ACCEPTED).join(FAILURES[language]().separator);
  return words.length > MOST_ACCEPTED ? `${shown} …` : shown;
}

/** What may have been meant, after a comma; nothing where nothing is like it. */
export function didYouMean(alike: readonly string[], language: Language): string {
  return FAILURES[language]().didYouMean(alike);
}

/**
 * A failure in words: which parameter, what was given, what is accepted, what to do.
 * @param name what the language calls the parameter.
 */
export function failureText(failure: Failure, name: string, language: Language): string {
  const { sentences } = FAILURES[language]();
  switch (failure.code) {
    case 'invalid-input': {
      const { code, given } = failure;
      return sentences[code]({ name, given, accepted: acceptedText(failure.accepted, language) });
    }
    case 'unknown-label': {
      const { code, given, alike } = failure;
      const accepted = listText(failure.accepted, language);
      return sentences[code]({ name, given, accepted, didYouMean: didYouMean(alike, language) });
    }
    case 'out-of-range': {
      const { code, given, minimum, maximum, ofResult = false } = failure;
      return sentences[code]({ name, given, minimum, maximum, ofResult });
    }
    case 'wrong-grade': {
      const { code, needs } = failure;
      const given = failure.given[language];
      const accepted = listText(failure.accepted, language);
      return sentences[code]({ name, given, needs, accepted });
    }
    case 'too-large': {
      const { code, given, limit } = failure;
      return sentences[code]({ name, given, limit, unit: countedText(failure.unit, language) });
    }
    case 'not-covered':
    case 'not-legible':
    case 'no-limit': {
      const { code, clause, reading } = failure;
      return sentences[code]({ what: unansweredText(failure.what, language), clause, reading });
    }
    case 'no-data':
    case 'conflict':
      return sentences[failure.code]({ name, what: unansweredText(failure.what, language) });
  }
}
