import type { IncomingMessage, ServerResponse } from 'node:http';

/** Below this a body may come at any time; above it, encoded or of unknown size, it waits for its turn. */
const LARGE_BYTES = 1024 * 1024;
/** Each holds its list in memory until it is answered; there is one processor to work on them. */
const MOST_AT_ONCE = 4;
const MOST_WAITING = 100;
const LONGEST_WAIT_MS = 30_000;
/** So that whoever takes an answer a byte at a time does not keep its place for ever. */
const LONGEST_STAY_MS = 15 * 60_000;

export const RETRY_AFTER_SECONDS = 10;

/** Lets only so many large bodies be worked on at once; the others wait, unread. */
export class LargeBodies {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  /** Whether it may go on: at once, after a wait, or not at all, since there are too many. */
  async enter(incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> {
    if (!isLarge(incoming)) return true;
    if (!(await this.#turn())) return false;
    if (outgoing.destroyed) {
      this.#leave();
      return true;
    }
    const stay = setTimeout(() => incoming.socket.destroy(), LONGEST_STAY_MS);
    outgoing.once('close', () => {
      clearTimeout(stay);
      this.#leave();
    });
    return true;
  }

  async #turn(): Promise<boolean> {
    if (this.#inside < MOST_AT_ONCE) {
      this.#inside++;
      return true;
    }
    if (this.#waiting.length >= MOST_WAITING) return false;
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(wait);
        resolve(true);
      };
      const wait = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        resolve(false);
      }, LONGEST_WAIT_MS);
      this.#waiting.push(go);
    });
  }

  /** Whoever waits longest takes the place over. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#inside--;
  }
}

function isLarge({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    headers['content-encoding'] !== undefined ||
    Number(headers['content-length']) > LARGE_BYTES
  );
}
