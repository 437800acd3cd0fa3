import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** What Node's parser says of a request that it does not read. */
export interface ParseError {
  readonly code?: string | undefined;
  /** How far into the packet it came. */
  readonly bytesParsed?: number;
  readonly rawPacket?: Buffer;
}

const [LINE_FEED, LAST_ASCII] = [0x0a, 0x7f];

/** Of a request without a body; the server refuses longer heads, and what follows is not read. */
const MOST_BYTES = 128 * 1024;

/** Requests without a body; their address is what was read before the first byte that is none. */
const BEGINNING = /^(GET|HEAD|OPTIONS) \/[!-~]*$/;

/**
 * The connections of clients that write Chinese into an address as it is, `/v1/tier?category=省级`:
 * browsers and Workers take its bytes for their percent-encoding (as the URL standard has it), Node's
 * parser refuses them. Such a request is read again, encoded, as if it had come on a connection of
 * its own; it is the last one of its client's.
 */
export class RawAddresses {
  readonly #again = new WeakMap<Socket, EncodedConnection>();

  /**
   * What to read in place of the connection: a new one the first time, undefined where it is read
   * already; `refused` where this is no such request.
   */
  take(error: ParseError, socket: Socket): EncodedConnection | undefined | 'refused' {
    const { code, bytesParsed = 0, rawPacket } = error;
    const known = this.#again.get(socket);
    if (known) {
      if (rawPacket) known.receive(rawPacket);
      return undefined;
    }
    const isBeginning = BEGINNING.test(rawPacket?.toString('latin1', 0, bytesParsed) ?? '');
    const isOther = (rawPacket?.[bytesParsed] ?? 0) > LAST_ASCII;
    if (code !== 'HPE_INVALID_URL' || !rawPacket || !isBeginning || !isOther) return 'refused';
    const again = new EncodedConnection(socket);
    this.#again.set(socket, again);
    again.receive(rawPacket);
    return again;
  }
}

/** A client's connection, the bytes of its first line that are no ASCII percent-encoded. */
export class EncodedConnection extends Duplex {
  readonly #socket: Socket;
  #isInFirstLine = true;
  #received = 0;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.once('close', () => this.destroy());
  }

  get remoteAddress(): string | undefined {
    return this.#socket.remoteAddress;
  }

  get encrypted(): boolean {
    return 'encrypted' in this.#socket;
  }

  receive(packet: Buffer): void {
    this.#received += packet.byteLength;
    if (this.#received > MOST_BYTES) return;
    if (!this.#isInFirstLine) {
      this.push(packet);
      return;
    }
    const end = packet.indexOf(LINE_FEED);
    const line = end < 0 ? packet : packet.subarray(0, end + 1);
    this.push(encodeBytes(line));
    if (end < 0) return;
    this.#isInFirstLine = false;
    this.push(Buffer.concat([Buffer.from('Connection: close\r\n'), packet.subarray(end + 1)]));
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroySoon();
    done(error);
  }
}

function encodeBytes(line: Buffer): string {
  const encode = (byte: number) =>
    byte > LAST_ASCII
      ? `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte);
  return Array.from(line, encode).join('');
}
