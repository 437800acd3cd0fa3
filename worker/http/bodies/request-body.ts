import type { Language } from '../../../shared/failure.ts';
import { inBytes } from '../../schemas/limits.ts';
import { problem, RequestError } from '../problem.ts';
import { contentCoding, decodedBody } from './content-coding.ts';

/** Enough for most bodies; what a request only claims to hold is not set aside at once. */
const FIRST_BYTES = 64 * 1024;

/** Bodies of a declared length up to here are left to the platform: half the time of piece by piece. */
const LARGEST_AT_ONCE = 4 * 1024 * 1024;

/**
 * Reads a body to its end, decoded, or fails with 413 as soon as it is past the limit. The bytes of
 * a large one are held once: room is made by moving them, to the length declared as soon as part of
 * that has come.
 */
export async function readBytes(
  request: Request,
  limit: number,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const declared = declaredLength(request);
  if (declared > limit) throw tooLarge(declared, limit, language);
  const coding = contentCoding(request.headers);
  const brokenOff = () => brokenBody(coding, language);
  if (coding === undefined && declared > 0 && declared <= LARGEST_AT_ONCE) {
    const whole = await request.arrayBuffer().catch(() => {
      throw brokenOff();
    });
    return new Uint8Array(whole);
  }
  const body = decodedBody(request, language);
  if (!body) return new Uint8Array();
  let buffer = new ArrayBuffer(Math.min(declared || FIRST_BYTES, FIRST_BYTES));
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw brokenOff();
    });
    if (done) break;
    const needed = length + value.byteLength;
    if (needed > limit) {
      // Not cancelled: the server may read on what is still sent, so that its sender gets the answer.
      reader.releaseLock();
      throw tooLarge(undefined, limit, language);
    }
    if (needed > buffer.byteLength) {
      const room = Math.max(needed, 2 * buffer.byteLength, needed > LEAST_SHOWN ? declared : 0);
      // Frees the smaller one at once, not when garbage is collected.
      buffer = buffer.transfer(Math.min(room, limit));
    }
    new Uint8Array(buffer).set(value, length);
    length = needed;
  }
  return new Uint8Array(buffer, 0, length);
}

/** The one who sends it is gone, or stopped in the middle; or it is not encoded as it says. */
function brokenBody(coding: string | undefined, language: Language): RequestError {
  const [zh, en] =
    coding === undefined
      ? ['请求体没有发完, 连接已断开', 'the body broke off before its end']
      : [
          `请求体不是完整的 ${coding} 数据(Content-Encoding)`,
          `the body is not whole as ${coding}, which its Content-Encoding says`,
        ];
  return malformed(language === 'zh' ? zh : en);
}

/** What the request says of its length; 0 where it says nothing, or nonsense. */
function declaredLength({ headers }: Request): number {
  const given = headers.get('content-length') ?? '';
  return /^\d+$/.test(given) ? Number(given) : 0;
}

/** A client that has sent so much may be believed about the rest. */
const LEAST_SHOWN = 1024 * 1024;

/** A body that does not declare its size is given up before its end, so that its size is not known. */
function tooLarge(given: number | undefined, limit: number, language: Language): RequestError {
  const [zh, en] = given === undefined ? ['', ''] : [` ${inBytes(given)}`, ` of ${inBytes(given)}`];
  return new RequestError(
    problem(
      'too-large',
      language === 'zh'
        ? `请求体${zh}太大, 至多 ${inBytes(limit)}`
        : `the body${en} is too large, at most ${inBytes(limit)}`,
    ),
  );
}

/** The media type of a request without its parameters, in lower case. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

export function unsupportedMediaType(
  given: string,
  accepted: readonly string[],
  language: Language,
): RequestError {
  const list = accepted.join(', ');
  return new RequestError(
    problem(
      'unsupported-media-type',
      language === 'zh'
        ? `Content-Type: 给出“${given.slice(0, 60)}”, 可用: ${list}`
        : `Content-Type: given "${given.slice(0, 60)}", accepted: ${list}`,
    ),
    { Accept: list },
  );
}

export function malformed(detail: string): RequestError {
  return new RequestError(problem('malformed', detail.slice(0, 500)));
}
