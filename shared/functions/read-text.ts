import type { Failure } from '../failure.ts';
import type { Item } from '../norm/effective-items.ts';
import type { Alias, Vocabulary } from '../norm/vocabulary.ts';
import type { Words } from '../phrase.ts';
import { err, ok, type Result } from '../result.ts';
import { alike } from '../vocabulary/nearest.ts';
import { flagForms, foldLabel, recogniseFlag } from '../vocabulary/recognise.ts';
import {
  acceptedWords,
  type Dictionary,
  echo,
  fitsGroup,
  type GivenWordKind,
  isNumberKind,
  type Kind,
  type KindValues,
  refuse,
  SATISFIED_WORDS,
} from './kinds.ts';
import { readDatesText } from './read-dates.ts';
import { readException } from './read-exception.ts';
import { readMoment } from './read-moment.ts';
import { readNumberText } from './read-number.ts';
import { readPausesText } from './read-pauses.ts';

function unknownLabel(
  parameter: string,
  text: string,
  accepted: Words,
  words: readonly string[],
): Failure {
  return {
    code: 'unknown-label',
    parameter,
    given: echo(text),
    accepted,
    alike: alike(text, words),
  };
}

/** Reads a text as a value of the kind: labels in any accepted form, numbers, dates, yes and no. */
export function readText<K extends Kind>(
  kind: K,
  parameter: string,
  text: string,
  dictionary: Dictionary,
): Result<KindValues[K]> {
  return readTextOf(kind, parameter, text, dictionary) as Result<KindValues[K]>;
}

function readTextOf(
  kind: Kind,
  parameter: string,
  text: string,
  dictionary: Dictionary,
): Result<unknown> {
  if (isNumberKind(kind)) return readNumberText(kind, parameter, text);
  switch (kind) {
    case 'moment':
      return readMoment(parameter, text);
    case 'pauses':
      return readPausesText(parameter, text);
    case 'dates':
      return readDatesText(parameter, text);
    case 'paused': {
      const word = recogniseFlag('flag', text);
      if (word !== undefined) return ok(word);
      const since = readMoment(parameter, text);
      return since.ok || since.error.code === 'out-of-range'
        ? since
        : refuse(parameter, text, kind);
    }
    case 'flag':
    case 'satisfied': {
      const word = recogniseFlag(kind, text);
      if (word !== undefined) return ok(word);
      return kind === 'flag'
        ? refuse(parameter, text, kind)
        : err(unknownLabel(parameter, text, SATISFIED_WORDS, flagForms(kind)));
    }
    case 'exception':
      return readException(parameter, text);
    case 'group':
      return fitsGroup(text) ? ok(text.trim()) : refuse(parameter, text, kind);
    case 'item': {
      const byCode = dictionary.items();
      const item = byCode.get(text.trim()) ?? itemByLabel(text, byCode);
      if (item) return ok(item);
      const items = [...byCode.values()];
      const labels = items.map(({ label }) => label.zh);
      const codes = items.map(({ code }) => code);
      return err(unknownLabel(parameter, text, { zh: labels, en: codes }, [...labels, ...codes]));
    }
    case 'table': {
      const { forms, names, ids } = dictionary.tables();
      const table = forms.get(foldLabel(text));
      if (table !== undefined) return ok(table);
      return err(unknownLabel(parameter, text, { zh: names, en: ids }, [...names, ...ids]));
    }
    default:
      return readLabel(kind, parameter, text, dictionary.vocabulary);
  }
}

function unknownWord(
  parameter: string,
  text: string,
  kind: GivenWordKind,
  vocabulary: Vocabulary,
): Failure {
  const forms =
    kind === 'grade'
      ? [...vocabulary.tier.forms(), ...vocabulary.level.forms()]
      : vocabulary[kind].forms();
  return unknownLabel(parameter, text, acceptedWords(kind, vocabulary), forms);
}

function itemByLabel(text: string, items: ReadonlyMap<string, Item>): Item | undefined {
  const folded = foldLabel(text);
  return [...items.values()].find(
    (item) => foldLabel(item.label.zh) === folded || foldLabel(item.code) === folded,
  );
}

function readLabel(
  kind: GivenWordKind,
  parameter: string,
  text: string,
  vocabulary: Vocabulary,
): Result<unknown> {
  const code =
    kind === 'grade'
      ? (vocabulary.tier.recognise(text) ?? vocabulary.level.recognise(text))
      : vocabulary[kind].recognise(text);
  if (code !== undefined) {
    if (kind === 'category') return ok({ category: code });
    return kind === 'service' ? coveredService(parameter, code, vocabulary) : ok(code);
  }
  const { aliases } = vocabulary;
  const alias = aliases.size > 0 ? aliases.get(foldLabel(text)) : undefined;
  const meant = alias && readAlias(kind, alias);
  if (meant === undefined) return err(unknownWord(parameter, text, kind, vocabulary));
  return kind === 'service' ? coveredService(parameter, String(meant), vocabulary) : ok(meant);
}

function readAlias(kind: GivenWordKind, alias: Alias): unknown {
  switch (kind) {
    case 'category':
      return (
        alias.category && {
          category: alias.category,
          ...(alias.key !== undefined && { key: alias.key }),
        }
      );
    case 'grade':
      return alias.tier ?? alias.level;
    default:
      return alias[kind];
  }
}

/** A service that the norm names without a row for it. */
function coveredService(parameter: string, code: string, { service }: Vocabulary): Result<string> {
  if (service.get(code).covered) return ok(code);
  return err({
    code: 'not-covered',
    parameter,
    clause: '前言',
    what: { id: 'service-without-rows', service: service.label(code) },
  });
}
