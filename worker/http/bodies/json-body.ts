import type { Language } from '../../../shared/failure.ts';
import { LARGEST_JSON_BYTES, MOST_JSON_VALUES } from '../../schemas/limits.ts';
import { problem, RequestError } from '../problem.ts';
import { malformed, mediaType, readBytes, unsupportedMediaType } from './request-body.ts';

/** No request needs more; what is nested deeper would exhaust the stack of those who walk it. */
const DEEPEST_JSON = 32;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_ARRAY, CLOSE_ARRAY] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];

/**
 * How deep brackets nest and how many values there are, told before anything is parsed: an empty
 * list takes two bytes here and many times that once it is read.
 */
function measureJson(json: Uint8Array): { readonly depth: number; readonly values: number } {
  let depth = 0;
  let deepest = 0;
  let values = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfText(json, at + 1);
    else if (byte === COMMA) values++;
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      values++;
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > DEEPEST_JSON || values > MOST_JSON_VALUES) break;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
  }
  return { depth: deepest, values };
}

/** Where the quote stands that ends a text, or the end of all where there is none. */
function endOfText(json: Uint8Array, start: number): number {
  let at = start;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

function refuseUnmeasured(bytes: Uint8Array, language: Language): void {
  const { depth, values } = measureJson(bytes);
  if (depth > DEEPEST_JSON) {
    throw malformed(
      language === 'zh'
        ? `JSON 嵌套超过 ${DEEPEST_JSON} 层`
        : `the JSON is nested deeper than ${DEEPEST_JSON} levels`,
    );
  }
  if (values <= MOST_JSON_VALUES) return;
  const detail =
    language === 'zh'
      ? `JSON 中的值太多, 至多 ${MOST_JSON_VALUES} 个; 更长的清单请用 CSV 或 application/x-ndjson`
      : `too many values in the JSON, at most ${MOST_JSON_VALUES}; send longer lists as CSV or application/x-ndjson`;
  throw new RequestError(problem('too-large', detail));
}

/** Parses JSON; a body that is none is 400 and says where it breaks. */
function parseJson(bytes: Uint8Array, language: Language): unknown {
  refuseUnmeasured(bytes, language);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw malformed(
      language === 'zh' ? `请求体不是 UTF-8 的 JSON: ${why}` : `the body is no UTF-8 JSON: ${why}`,
    );
  }
}

/**
 * A POST's JSON object; throws for another media type, a body too large and what is no JSON.
 * @param others media types that the route takes beside JSON.
 */
export async function readJsonBody(
  request: Request,
  language: Language,
  others: readonly string[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const body = await readAnyJsonBody(request, language, others);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw malformed(
      language === 'zh' ? '请求体须为 JSON 对象 {…}' : 'the body must be a JSON object {…}',
    );
  }
  return body as Readonly<Record<string, unknown>>;
}

/** The same for a body that may be anything in JSON. */
export async function readAnyJsonBody(
  request: Request,
  language: Language,
  others: readonly string[] = [],
): Promise<unknown> {
  const type = mediaType(request);
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw unsupportedMediaType(type, ['application/json', ...others], language);
  }
  return parseJson(await readBytes(request, LARGEST_JSON_BYTES, language), language);
}
