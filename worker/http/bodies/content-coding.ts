import type { Language } from '../../../shared/failure.ts';
import { problem, RequestError } from '../problem.ts';

/** What a body may be encoded as (RFC 9110, 8.4.1), by the names that the platform has for it. */
const FORMATS: Readonly<Record<string, 'gzip' | 'deflate'>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
};

/**
 * A bomb of gzip grows a thousandfold, and some platforms decode a chunk whole before anybody looks
 * at its size; so small pieces go in.
 */
const PIECE_BYTES = 4096;

/** The encoding of a request's body in lower case; undefined: as it is. */
export function contentCoding(headers: Headers): string | undefined {
  const given = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  return given === '' || given === 'identity' ? undefined : given;
}

/** The body as it was before it was encoded; throws 415 for an encoding that is not taken. */
export function decodedBody(
  { headers, body }: Request,
  language: Language,
): ReadableStream<Uint8Array> | null {
  const coding = contentCoding(headers);
  if (coding === undefined || body === null) return body;
  const format = Object.hasOwn(FORMATS, coding) ? FORMATS[coding] : undefined;
  if (format === undefined) throw unsupportedCoding(coding, language);
  // Given up, it is not cancelled, as one that is not encoded: see readBytes.
  return body
    .pipeThrough(inPieces(), { preventCancel: true })
    .pipeThrough(new DecompressionStream(format));
}

function inPieces(): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.byteLength; at += PIECE_BYTES) {
        controller.enqueue(chunk.slice(at, at + PIECE_BYTES));
      }
    },
  });
}

function unsupportedCoding(given: string, language: Language): RequestError {
  const list = 'gzip, deflate, identity';
  const shown = given.slice(0, 60);
  const detail =
    language === 'zh'
      ? `Content-Encoding: 给出“${shown}”, 可用: ${list}`
      : `Content-Encoding: given "${shown}", accepted: ${list}`;
  return new RequestError(problem('unsupported-media-type', detail), { 'Accept-Encoding': list });
}
