import * as z from 'zod';
import { acceptedWords, type GivenWordKind } from '../../shared/functions/kinds.ts';
import { NORM } from '../../shared/norm/rulebook.ts';
import { LONGEST_LABEL } from '../../shared/vocabulary/recognise.ts';
import { named } from './registry.ts';

/** `TierCode` of `tier`. */
const nameOf = (kind: string, ending: string) =>
  `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}${ending}`;

const codes = new Map<GivenWordKind, z.ZodString>();
const labels = new Map<GivenWordKind, z.ZodString>();

/** A code as answers have it. A company's document may extend them: the norm's own are examples. */
export function codeOf(kind: GivenWordKind): z.ZodString {
  const known = codes.get(kind);
  if (known) return known;
  const { en } = acceptedWords(kind, NORM.vocabulary);
  const code = named(nameOf(kind, 'Code'), z.string().meta({ examples: [...en] }));
  codes.set(kind, code);
  return code;
}

/** A label as requests may give it, the code or what people call it; the norm's own are examples. */
export function labelOf(kind: GivenWordKind): z.ZodString {
  const known = labels.get(kind);
  if (known) return known;
  const { zh, en } = acceptedWords(kind, NORM.vocabulary);
  const any = z.string().min(1).max(LONGEST_LABEL);
  const label = named(nameOf(kind, 'Label'), any.meta({ examples: [...zh, ...en] }));
  labels.set(kind, label);
  return label;
}
