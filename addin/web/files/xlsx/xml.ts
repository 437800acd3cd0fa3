import { SaxesParser } from 'saxes';
import { Refusal, refuseDamaged } from '../refusal.ts';
import type { Package } from './package.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text, in its order; names without their prefixes. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads a part as XML while it is unpacked. Document types are refused, so that there are no
 * entities but the five of XML; what stands in an mc:Fallback is left out.
 */
export async function readXml(
  source: Package,
  part: string,
  handlers: XmlHandlers,
  onBytes?: (count: number) => void,
): Promise<void> {
  const parser = createParser(part, handlers);
  let decoder: TextDecoder | undefined;
  try {
    await source.read(part, (bytes) => {
      decoder ??= new TextDecoder(encodingOf(bytes));
      parser.write(decoder.decode(bytes, { stream: true }));
      onBytes?.(bytes.length);
    });
    if (decoder) parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // A text of more than half a gigabyte is past what a string holds.
    if (error instanceof XmlFault || error instanceof RangeError)
      refuseDamaged(part, error.message);
    throw error;
  }
}

class XmlFault extends Error {}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function createParser(part: string, handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ fileName: part });
  let fallbacks = 0;
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = bare(name);
    if (local === 'Fallback') fallbacks++;
    if (fallbacks === 0) handlers.open(local, attributes as Attributes);
  });
  if (handlers.text) {
    const take = (text: string): void => {
      if (fallbacks === 0) handlers.text?.(text);
    };
    parser.on('text', take);
    parser.on('cdata', take);
  }
  parser.on('closetag', ({ name }) => {
    const local = bare(name);
    if (local === 'Fallback') fallbacks--;
    else if (fallbacks === 0) handlers.close?.(local);
  });
  return parser;
}

/** The attribute that names a relationship, whatever prefix its namespace has. */
export function relationOf(attributes: Attributes): string | undefined {
  for (const name in attributes) if (name.endsWith(':id')) return attributes[name];
  return undefined;
}

/** xsd:boolean; left out it is `otherwise`. */
export function isOn(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** Excel writes characters that XML cannot hold, and line ends of texts, as _x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What XML 1.0 cannot hold in any form. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** As it stands between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text of a cell or a string: what XML cannot hold becomes _x000B_, and what looks so is kept. */
export function escapeText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, escapeControl),
  );
}

function escapeControl(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t' || character === '\n' || (code >= 0x7f && code < 0xfffe)) return character;
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
