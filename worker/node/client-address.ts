import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** `::ffff:10.0.0.1` is how a socket of IPv6 shows a caller of IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether a text is an address, or a range of them such as `10.0.0.0/8`. */
export function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
  return isIP(address) !== 0 && fits && more.length === 0;
}

/** The proxies whose word on the caller's address counts. */
export function createProxyList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

/**
 * Where a request comes from: the other end of the connection, or, where that is a trusted proxy,
 * the last address in X-Forwarded-For that is none. What stands before it anybody may have written.
 */
export function clientAddressOf(incoming: IncomingMessage, proxies: BlockList): string {
  let address = plain(incoming.socket.remoteAddress ?? '');
  const forwarded = String(incoming.headers['x-forwarded-for'] ?? '').split(',');
  while (isIP(address) !== 0 && proxies.check(address, familyOf(address))) {
    const before = plain(forwarded.pop()?.trim() ?? '');
    if (isIP(before) === 0) break;
    address = before;
  }
  return address;
}
