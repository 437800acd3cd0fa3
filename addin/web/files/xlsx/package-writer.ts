import { configure, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { KeptPart } from './custom-xml.ts';
import { keptPropertiesXml, keptRelationships } from './fixed-parts.ts';

configure({ useWebWorkers: false });

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Texts are packed in pieces of about so many characters. */
const PIECE = 1 << 16;

/** A day that no reader minds: files made from the same workbook are the same. */
const MADE = new Date(2000, 0, 1);

/** Packs parts into an OOXML file, one after the other. */
export class PackageWriter {
  readonly #zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 6,
    lastModDate: MADE,
    extendedTimestamp: false,
  });

  async add(name: string, pieces: Iterable<string>): Promise<void> {
    await this.#zip.add(name, bytesOf(pieces));
  }

  async addKept(number: number, { xml, namespace }: KeptPart): Promise<void> {
    await this.add(`customXml/item${number}.xml`, [xml]);
    await this.add(`customXml/itemProps${number}.xml`, [keptPropertiesXml(number, namespace)]);
    await this.add(`customXml/_rels/item${number}.xml.rels`, [keptRelationships(number)]);
  }

  close(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#zip.close();
  }
}

function bytesOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  let text = DECLARATION;
  return new ReadableStream({
    pull(controller) {
      while (text.length < PIECE) {
        const { value, done } = iterator.next();
        if (done) {
          controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += value;
      }
      controller.enqueue(encoder.encode(text));
      text = '';
    },
  });
}
