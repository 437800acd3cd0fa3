import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { err, ok, type Result } from '../../../shared/result.ts';

export type Fetched = Result<string, Phrase>;

const PATIENCE_MS = 10_000;
const MOST_CHARACTERS = 2_000_000;

/** The address of a rulebook: https anywhere, or any path of the server that the pane came from. */
export function rulebookAddress(text: string, page: string): string | undefined {
  if (text.trim() === '' || !URL.canParse(text.trim(), page)) return undefined;
  const address = new URL(text.trim(), page);
  const isAllowed = address.protocol === 'https:' || address.origin === new URL(page).origin;
  return isAllowed ? address.href : undefined;
}

/** The pane's only request to a server. It sends nothing but the address. */
export async function fetchRulebook(address: string): Promise<Fetched> {
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) {
      return refuse(`服务器回答 ${answer.status}`, `the server answered ${answer.status}`);
    }
    const text = await answer.text();
    if (text.length > MOST_CHARACTERS) return refuse('文件过大', 'the file is too large');
    return ok(text);
  } catch (error) {
    // Refused, without network, or too slow: all of them mean that it could not be had.
    const detail = error instanceof Error ? error.name : String(error);
    return refuse(
      `取不到文件(${detail}), 请检查网址和网络`,
      `it could not be fetched (${detail}): check the address and the network`,
    );
  }
}

function refuse(zh: string, en: string): Fetched {
  return err(say(zh, en));
}
