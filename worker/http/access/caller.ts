/**
 * The caller that an address stands for. One household or office has a whole /64 of IPv6, so that
 * counting single addresses of it would count nothing.
 */
export function callerAt(address: string): string {
  if (!address.includes(':')) return address || 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length;
  const filled = [...groups, ...Array<string>(Math.max(0, missing)).fill('0')];
  return `${[...filled, ...(tail ?? '').split(':')].slice(0, 4).join(':')}::/64`;
}
