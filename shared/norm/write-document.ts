import type { NormDocument } from './document.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Conditions that are written as the one word where there is one. */
const ONE_OR_MORE = ['service', 'scope', 'group', 'sum'];

/**
 * A document as people write it, which reads back as the same: what is not given is left out, a list of
 * one word is the word, a code of an item is its name.
 */
export function writeDocument(document: NormDocument): Readonly<Record<string, Json>> {
  return members(document);
}

function members(part: object): Readonly<Record<string, Json>> {
  const written = Object.entries(part).flatMap(([name, value]): [string, Json][] =>
    value === undefined ? [] : [[name, writeMember(name, value)]],
  );
  return Object.fromEntries(written);
}

function writeMember(name: string, value: unknown): Json {
  const isOne = Array.isArray(value) && value.length === 1 && ONE_OR_MORE.includes(name);
  return write(isOne ? value[0] : value);
}

function write(value: unknown): Json {
  if (Array.isArray(value)) return value.map(write);
  if (typeof value !== 'object' || value === null) return value as Json;
  return isPlainCode(value) ? value.code : members(value);
}

/** A cell of an item that is a code alone; words have a code too, but within a list of words. */
function isPlainCode(value: object): value is { readonly code: string } {
  return 'code' in value && Object.keys(value).length === 1;
}
