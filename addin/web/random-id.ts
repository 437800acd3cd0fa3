/** An id that no other gets; also on pages served without TLS, where randomUUID is missing. */
export function randomId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return [...parts].map((part) => part.toString(36).padStart(7, '0')).join('');
}
