import type { MiddlewareHandler } from 'hono';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress';
import type { AppEnvironment } from '../environment/bindings.ts';
import { preferredEncoding } from '../http/negotiation.ts';

/** Below this an encoded body is hardly shorter. */
const LEAST_BYTES = 1024;

/** What Cloudflare, whose list of types has neither, does not compress by itself. */
const LEFT_BY_CLOUDFLARE = /^(text\/csv|application\/x-ndjson)\b/;

/**
 * Compresses answers, streamed ones too, where the platform does not. A server that brings
 * ENCODE_BODY has every answer compressed by it. The Workers runtime compresses what a Worker
 * labels, so that there the label does it, and only for the types that Cloudflare leaves alone.
 */
export const compression: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  await next();
  const { res } = c;
  const encodeBody = c.env.ENCODE_BODY;
  const isNotModified = res.status === 304 && encodeBody !== undefined;
  if (!isNotModified && !isCompressible(res, encodeBody !== undefined)) return;
  res.headers.append('Vary', 'Accept-Encoding');
  if (isNotModified || isShort(res)) return;
  const encoding = preferredEncoding(acceptedBy(c.req.raw));
  if (!encoding || c.req.method === 'HEAD' || !res.body) return;
  const headers = new Headers(res.headers);
  headers.set('Content-Encoding', encoding);
  headers.delete('Content-Length');
  // The encoded bytes are others than those that a strong tag names.
  const tag = headers.get('ETag');
  if (tag && !tag.startsWith('W/')) headers.set('ETag', `W/${tag}`);
  c.res = undefined;
  c.res = new Response(encodeBody ? encodeBody(res.body, encoding) : res.body, {
    status: res.status,
    headers,
  });
};

/** Cloudflare tells a Worker what the client accepts beside the header, which it writes anew. */
function acceptedBy(request: Request): string | null {
  const cf: unknown = 'cf' in request ? request.cf : undefined;
  if (typeof cf !== 'object' || cf === null) return request.headers.get('Accept-Encoding');
  const asGiven = 'clientAcceptEncoding' in cf ? cf.clientAcceptEncoding : null;
  return typeof asGiven === 'string' ? asGiven : null;
}

function isCompressible({ headers, status }: Response, anyType: boolean): boolean {
  const type = headers.get('Content-Type') ?? '';
  return (
    (anyType ? COMPRESSIBLE_CONTENT_TYPE_REGEX : LEFT_BY_CLOUDFLARE).test(type) &&
    status !== 204 &&
    status !== 206 &&
    status !== 304 &&
    !headers.has('Content-Encoding') &&
    !/\bno-transform\b/i.test(headers.get('Cache-Control') ?? '')
  );
}

function isShort({ headers }: Response): boolean {
  const length = headers.get('Content-Length');
  return length !== null && Number(length) < LEAST_BYTES;
}
