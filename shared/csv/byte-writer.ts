const encoder = new TextEncoder();

/** Of UTF-8, for each code unit of a text. */
const MOST_BYTES_PER_UNIT = 3;

/** Collects bytes into chunks; grows where one row is larger than a chunk. */
export class ByteWriter {
  #buffer = new Uint8Array(1 << 16);
  length = 0;

  write(bytes: Uint8Array, start = 0, end = bytes.length): void {
    this.#reserve(end - start);
    this.#buffer.set(
      start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end),
      this.length,
    );
    this.length += end - start;
  }

  /** As UTF-8, straight into place: half the time of encoding it apart. */
  writeText(text: string): void {
    this.#reserve(MOST_BYTES_PER_UNIT * text.length);
    this.length += encoder.encodeInto(text, this.#buffer.subarray(this.length)).written;
  }

  writeByte(byte: number): void {
    this.#reserve(1);
    this.#buffer[this.length++] = byte;
  }

  /** Gives what was written so far, and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#buffer.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  #reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.length));
    this.#buffer = larger;
  }
}
