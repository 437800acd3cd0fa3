import type { Phrase } from '../failure.ts';
import type { Reason } from '../rulebook/provision.ts';

/** Where reasons are collected; undefined when nobody asked, so that bulk calls make none. */
export type Because = Reason[] | undefined;

/** The sentence «this · and that → so much»; parts that are not given are left out. */
export function concludes(parts: readonly (Phrase | undefined)[], conclusion: Phrase): Phrase {
  const given = parts.filter((part) => part !== undefined);
  return {
    zh: `${given.map((part) => part.zh).join(' · ')} → ${conclusion.zh}`,
    en: `${given.map((part) => part.en).join(' · ')} → ${conclusion.en}`,
  };
}

/** Adds many reasons, where anybody asked: a list may have more than a call takes arguments. */
export function addReasons(because: Because, reasons: Iterable<Reason>): void {
  if (!because) return;
  for (const reason of reasons) because.push(reason);
}
