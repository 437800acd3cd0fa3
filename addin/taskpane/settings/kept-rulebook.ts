import { give, type HostResult } from '../../host/problem.ts';
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
): Promise<HostResult<KeptRulebook | undefined>> {
  const text = await hidden.get(RULEBOOK);
  return text.ok ? give(parse<KeptRulebook>(text.value)) : text;
}

export async function readAdditions(hidden: HiddenStore): Promise<HostResult<Additions>> {
  const text = await hidden.get(ADDITIONS);
  return text.ok ? give({ ...NO_ADDITIONS, ...parse<Additions>(text.value) }) : text;
}

export function keepRulebook(hidden: HiddenStore, kept: KeptRulebook): Promise<HostResult<void>> {
  return hidden.put(RULEBOOK, JSON.stringify(kept));
}

export function keepAdditions(hidden: HiddenStore, added: Additions): Promise<HostResult<void>> {
  return hidden.put(ADDITIONS, JSON.stringify(added));
}

export function forgetRulebook(hidden: HiddenStore): Promise<HostResult<void>> {
  return hidden.remove([RULEBOOK]);
}

export function forgetAdditions(hidden: HiddenStore): Promise<HostResult<void>> {
  return hidden.remove([ADDITIONS]);
}

/** What this pane wrote; damaged by another hand, it is as if it were not there. */
function parse<T>(text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  const document = parseJson(text);
  return document.ok ? (document.value as T) : undefined;
}

export function parseJson(
  text: string,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly detail: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
