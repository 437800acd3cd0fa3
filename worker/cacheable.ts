const SECONDS_FRESH = 300;

/** JSON with an ETag of its content: a client that has it is answered 304. */
export async function respondCacheable(request: Request, body: unknown): Promise<Response> {
  const text = JSON.stringify(body);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest.slice(0, 16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const etag = `"${hex}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': `public, max-age=${SECONDS_FRESH}`,
    Vary: 'Accept, Accept-Language',
  };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  });
}
