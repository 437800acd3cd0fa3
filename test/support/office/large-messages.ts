import { expect } from 'vitest';
import type { SeenMessage } from './emulated-host.ts';

/** What goes in one message, and what Excel on the web refuses. */
export const PIECE_BYTES = 1_500_000;
const MOST_BYTES = 5_000_000;

/** Messages that only ask or tell a little: where the place is, settings, the log's end. */
export const SMALL_BYTES = 20_000;

export const bytesOf = ({ requestBytes, responseBytes }: SeenMessage): number =>
  requestBytes + responseBytes;

/** No message comes near to what Excel refuses; gives the large ones. */
export function expectModest(messages: readonly SeenMessage[]): SeenMessage[] {
  for (const { requestBytes, responseBytes } of messages) {
    expect(requestBytes).toBeLessThan(MOST_BYTES / 2);
    expect(responseBytes).toBeLessThan(MOST_BYTES / 2);
  }
  return messages.filter((message) => bytesOf(message) > SMALL_BYTES);
}
