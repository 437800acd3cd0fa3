import { pipeline, Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { EncodeBody } from '../environment/bindings.ts';

/** Brotli's usual 11 is for files that are encoded once; 4 takes as long as gzip does. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Encodes a body as it streams; a client that goes away ends the source as well. */
export const encodeBody: EncodeBody = (body, encoding) => {
  const encoder = encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip();
  // Whatever goes wrong reaches who reads the encoded stream.
  pipeline(Readable.fromWeb(body as NodeStream<Uint8Array>), encoder, () => {});
  return Readable.toWeb(encoder) as ReadableStream<Uint8Array>;
};
