import type { Failure, WordKind } from '../failure.ts';
import type { Words } from '../phrase.ts';
import { err, ok, type Result } from '../result.ts';
import type { Item } from '../rulebook/item.ts';
import type { Alias } from '../rulebook/rulebook.ts';
import { UNCOVERED_SERVICE } from '../vocabulary/codes.ts';
import { alike } from '../vocabulary/nearest.ts';
import { foldLabel, formsOf, recognise } from '../vocabulary/recognise.ts';
import {
  type Dictionary,
  echo,
  fitsGroup,
  isNumberKind,
  type Kind,
  type KindValues,
  refuse,
} from './kinds.ts';
import { readDatesText } from './read-dates.ts';
import { readException } from './read-exception.ts';
import { readMoment } from './read-moment.ts';
import { readNumberText } from './read-number.ts';
import { readPausesText } from './read-pauses.ts';

function unknownLabel(
  parameter: string,
  text: string,
  accepted: WordKind | Words,
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
      const word = recognise('flag', text);
      if (word !== undefined) return ok(word === 'true');
      const since = readMoment(parameter, text);
      return since.ok || since.error.code === 'out-of-range'
        ? since
        : refuse(parameter, text, kind);
    }
    case 'flag':
    case 'satisfied': {
      const word = recognise(kind, text);
      if (word !== undefined) return ok(word === 'true');
      return kind === 'flag'
        ? refuse(parameter, text, kind)
        : err(unknownWord(parameter, text, kind));
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
      return readLabel(kind, parameter, text, dictionary.aliases);
  }
}

function unknownWord(parameter: string, text: string, kind: WordKind): Failure {
  const forms = kind === 'grade' ? [...formsOf('tier'), ...formsOf('level')] : formsOf(kind);
  return unknownLabel(parameter, text, kind, forms);
}

function itemByLabel(text: string, items: ReadonlyMap<string, Item>): Item | undefined {
  const folded = foldLabel(text);
  return [...items.values()].find(
    (item) => foldLabel(item.label.zh) === folded || foldLabel(item.code) === folded,
  );
}

function readLabel(
  kind: Exclude<WordKind, 'satisfied'>,
  parameter: string,
  text: string,
  aliases: ReadonlyMap<string, Alias>,
): Result<unknown> {
  const code =
    kind === 'grade'
      ? (recognise('tier', text) ?? recognise('level', text))
      : recognise(kind, text);
  if (code !== undefined) {
    return code === UNCOVERED_SERVICE
      ? notCovered(parameter)
      : ok(kind === 'category' ? { category: code } : code);
  }
  const alias = aliases.size > 0 ? aliases.get(foldLabel(text)) : undefined;
  const meant = alias && readAlias(kind, alias);
  if (meant !== undefined) return meant === UNCOVERED_SERVICE ? notCovered(parameter) : ok(meant);
  return err(unknownWord(parameter, text, kind));
}

function readAlias(kind: Exclude<WordKind, 'satisfied'>, alias: Alias): unknown {
  switch (kind) {
    case 'category':
      return (
        alias.category && {
          category: alias.category,
          ...(alias.key !== undefined && { key: alias.key }),
        }
      );
    case 'tier':
    case 'grade':
      return alias.tier;
    case 'service':
      return alias.service;
    case 'scope':
      return alias.scope;
    case 'level':
    case 'activity':
      return undefined;
  }
}

function notCovered(parameter: string): Result<never> {
  return err({
    code: 'not-covered',
    parameter,
    clause: '前言',
    what: { id: 'service-without-rows' },
  });
}
