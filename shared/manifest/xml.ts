const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in an element or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string>>;
type Content = string | readonly string[];

/** An element on lines of its own, its children indented below it. */
export function element(name: string, attributes: Attributes, content: Content = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `${start}/>`;
  return [`${start}>`, ...content.map(indent), `</${name}>`].join('\n');
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '  ');
}
