import {
  configure,
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { LIMITS } from '../limits.ts';
import { refuseDamaged, refuseFile, refuseTooLarge } from '../refusal.ts';

configure({ useWebWorkers: false });

/** The parts of an OOXML file: a zip whose entries are read one by one, never past the limits. */
export interface Package {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked size as the directory tells it. */
  sizeOf(name: string): number;
  /** Unpacks a part and hands it over in pieces. */
  read(name: string, take: (bytes: Uint8Array) => void): Promise<void>;
  /** The first bytes of a part. */
  start(name: string, count: number): Promise<Uint8Array>;
}

/** Part names are compared without regard to case and to a leading slash. */
const keyOf = (name: string): string =>
  name
    .replace(/^[/\\]/, '')
    .replaceAll('\\', '/')
    .toLowerCase();

export async function openPackage(bytes: Uint8Array<ArrayBuffer>): Promise<Package> {
  const entries = await listEntries(bytes);
  const files = new Map(
    entries.flatMap((entry) => (isFile(entry) ? [[keyOf(entry.filename), entry]] : [])),
  );
  let unpacked = 0;

  async function read(name: string, take: (bytes: Uint8Array) => void): Promise<void> {
    const entry = files.get(keyOf(name));
    if (!entry) return refuseDamaged(name, '缺少 / missing');
    let size = 0;
    let fault: unknown;
    const writable = new WritableStream<Uint8Array>({
      write(piece) {
        try {
          size += piece.length;
          unpacked += piece.length;
          checkSize(name, size, entry.compressedSize, unpacked);
          take(piece);
        } catch (error) {
          fault = error;
          throw error;
        }
      },
    });
    try {
      await entry.getData(writable, { checkSignature: true });
    } catch (error) {
      // What stopped the stream, rather than that it was stopped.
      if (fault !== undefined) throw fault;
      refuseDamaged(name, messageOf(error));
    }
  }

  return {
    names: [...files.values()].map(({ filename }) => filename.replace(/^[/\\]/, '')),
    has: (name) => files.has(keyOf(name)),
    sizeOf: (name) => files.get(keyOf(name))?.uncompressedSize ?? 0,
    read,
    async start(name, count) {
      const pieces: number[] = [];
      await read(name, (piece) => {
        if (pieces.length < count) pieces.push(...piece.subarray(0, count - pieces.length));
      });
      return Uint8Array.from(pieces);
    },
  };
}

async function listEntries(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > LIMITS.parts) break;
    }
  } catch (error) {
    return refuseDamaged('ZIP', messageOf(error));
  }
  if (entries.length > LIMITS.parts) {
    refuseTooLarge(
      {
        zh: `压缩包内超过 ${LIMITS.parts} 个部件`,
        en: `more than ${LIMITS.parts} parts in the package`,
      },
      { zh: ` ${LIMITS.parts} 个`, en: `${LIMITS.parts}` },
    );
  }
  if (entries.some(({ encrypted }) => encrypted)) {
    refuseFile(
      'encrypted',
      '文件已加密: 请用密码在 Excel 或 WPS 中打开, 去掉密码后另存为 .xlsx',
      'the file is encrypted: open it in Excel or WPS with its password, remove the password and save it as .xlsx',
    );
  }
  let all = 0;
  for (const entry of entries) {
    all += entry.uncompressedSize;
    checkSize(entry.filename, entry.uncompressedSize, entry.compressedSize, all);
  }
  return entries;
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

function checkSize(name: string, size: number, packed: number, all: number): void {
  if (size > LIMITS.ratioFrom && size > packed * LIMITS.ratio) {
    refuseTooLarge(
      {
        zh: `${name} 解压后是原来的 ${LIMITS.ratio} 倍以上(疑为压缩炸弹)`,
        en: `${name} unpacks to more than ${LIMITS.ratio} times its size (as a zip bomb does)`,
      },
      { zh: ` ${LIMITS.ratio} 倍`, en: `${LIMITS.ratio} times` },
    );
  }
  const limit = size > LIMITS.partBytes ? LIMITS.partBytes : LIMITS.allBytes;
  if (size <= LIMITS.partBytes && all <= LIMITS.allBytes) return;
  const megabytes = `${limit / 2 ** 20} MB`;
  refuseTooLarge(
    { zh: `${name} 解压后超过 ${megabytes}`, en: `${name} unpacks to more than ${megabytes}` },
    { zh: ` ${megabytes}`, en: megabytes },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
