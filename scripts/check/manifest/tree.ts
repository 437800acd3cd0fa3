import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of a manifest with its children in their order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** One tag of the parser's ordered output: its name leads to its content. */
type Parsed = Record<string, Parsed[] | Record<string, string> | string>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The root element, or what is wrong with the text as XML. */
export function parseXml(text: string): XmlNode | { readonly wrong: string } {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { wrong: `line ${valid.err.line}: ${valid.err.msg}` };
  const [root, ...others] = readNodes(parser.parse(text) as Parsed[]);
  return root && others.length === 0 ? root : { wrong: 'there must be one root element' };
}

function readNodes(parsed: readonly Parsed[]): XmlNode[] {
  return parsed.flatMap((tag) => {
    const name = Object.keys(tag).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    const content = tag[name] as Parsed[];
    const texts = content.map((part) => part[TEXT]).filter((part) => typeof part === 'string');
    return [
      {
        name,
        attributes: (tag[ATTRIBUTES] ?? {}) as Record<string, string>,
        text: texts.join('').trim(),
        children: readNodes(content),
      },
    ];
  });
}

/** The element and everything below it. */
export function withDescendants(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

/** Every element that the path of names leads to, the first name being a child's. */
export function select(node: XmlNode, path: string): XmlNode[] {
  return path
    .split('/')
    .reduce<readonly XmlNode[]>(
      (nodes, name) =>
        nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [node],
    )
    .slice();
}

export function all(node: XmlNode, name: string): XmlNode[] {
  return withDescendants(node).filter((each) => each.name === name);
}
