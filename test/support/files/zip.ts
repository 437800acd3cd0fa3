import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory tells of the size, where it lies. */
  readonly claims?: number;
  /** The sizes stand behind the content, as in files that are written in one go. */
  readonly streamed?: boolean;
  readonly encrypted?: boolean;
}

/** A ZIP of parts, written by hand so that it can also lie. */
export function makeZip(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims, streamed = false, encrypted = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const size = claims ?? bytes.length;
    const flags = 0x0800 | (streamed ? 8 : 0) | (encrypted ? 1 : 0);
    const sizes = numbers([crc32(bytes), 4], [packed.length, 4], [size, 4]);
    const own = streamed ? Buffer.alloc(12) : sizes;
    const called = Buffer.from(name);
    const head = numbers([20, 2], [flags, 2], [8, 2], [0, 4]);
    const lengths = numbers([called.length, 2], [0, 2]);
    const tail = streamed
      ? Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), sizes])
      : Buffer.alloc(0);
    const file = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      head,
      own,
      lengths,
      called,
      packed,
      tail,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        numbers([20, 2]),
        head,
        sizes,
        lengths,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        called,
      ]),
    );
    files.push(file);
    at += file.length;
  }
  const index = Buffer.concat(directory);
  const count = parts.length;
  const end = numbers([0, 4], [count, 2], [count, 2], [index.length, 4], [at, 4], [0, 2]);
  const whole = Buffer.concat([...files, index, Buffer.from('PK\x05\x06', 'latin1'), end]);
  return new Uint8Array(whole);
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 2) field.writeUInt16LE(value);
      else field.writeUInt32LE(value >>> 0);
      return field;
    }),
  );
}
