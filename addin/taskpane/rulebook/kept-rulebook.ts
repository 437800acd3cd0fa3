import { err, ok, type Result } from '../../../shared/result.ts';
import type { HostProblem } from '../../host/problem.ts';

import type { HiddenStore } from '../../host/workbook.ts';
import { type Additions, NO_ADDITIONS } from './compose-rulebook.ts';

/** Where a company's rulebook came from. */
export type RulebookSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly address: string }
  /** Edited in sheets of this workbook. */
  | { readonly kind: 'sheets' };

/** A company's rulebook as the workbook keeps it, so that it is there without network too. */
export interface KeptRulebook {
  readonly source: RulebookSource;
  /** Milliseconds since 1970 UTC. */
  readonly keptAt: number;
  readonly document: unknown;
}

const RULEBOOK = 'pane.rulebook';
const ADDITIONS = 'pane.rulebook-additions';

export async function readKeptRulebook(
  hidden: HiddenStore,
): Promise<Result<KeptRulebook | undefined, HostProblem>> {
  const text = await hidden.get(RULEBOOK);
  return text.ok ? ok(parse<KeptRulebook>(text.value)) : text;
}

export async function readAdditions(hidden: HiddenStore): Promise<Result<Additions, HostProblem>> {
  const text = await hidden.get(ADDITIONS);
  return text.ok ? ok({ ...NO_ADDITIONS, ...parse<Additions>(text.value) }) : text;
}

export function keepRulebook(
  hidden: HiddenStore,
  kept: KeptRulebook,
): Promise<Result<void, HostProblem>> {
  return hidden.put(RULEBOOK, JSON.stringify(kept));
}

export function keepAdditions(
  hidden: HiddenStore,
  added: Additions,
): Promise<Result<void, HostProblem>> {
  return hidden.put(ADDITIONS, JSON.stringify(added));
}

export function forgetRulebook(hidden: HiddenStore): Promise<Result<void, HostProblem>> {
  return hidden.remove([RULEBOOK]);
}

export function forgetAdditions(hidden: HiddenStore): Promise<Result<void, HostProblem>> {
  return hidden.remove([ADDITIONS]);
}

/** What this pane wrote; damaged by another hand, it is as if it were not there. */
function parse<T>(text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  const document = parseJson(text);
  return document.ok ? (document.value as T) : undefined;
}

export function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
