import { all, select, type XmlNode } from './tree.ts';

const LONGEST_ID = 32;
const LONGEST_SHORT_STRING = 125;
const LONGEST_LONG_STRING = 250;
const LONGEST_URL = 2048;

/** The kind of resource that an element names by its `resid`. */
const KINDS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

export const resourcesOf = (root: XmlNode, kind: string): readonly XmlNode[] =>
  select(root, `VersionOverrides/Resources/${kind}`).flatMap(({ children }) => children);

const idOf = ({ attributes }: XmlNode): string => attributes['id'] ?? '';

/** What a resource says, in its default locale and in the others. */
export function valuesOf(node: XmlNode): string[] {
  const overrides = node.children.map(({ attributes }) => attributes['Value'] ?? '');
  return [node.attributes['DefaultValue'] ?? '', ...overrides];
}

/** Every resid leads to a resource of the right kind, and every resource is used. */
export function checkReferences(root: XmlNode): string[] {
  const wrong: string[] = [];
  const used = new Set<string>();
  for (const overrides of all(root, 'VersionOverrides')) {
    for (const node of referring(overrides)) {
      const resid = node.attributes['resid'] ?? '';
      used.add(resid);
      const kind = KINDS[node.name];
      if (kind === undefined) wrong.push(`<${node.name}> may not name a resource (${resid})`);
      else if (!resourcesOf(root, kind).some((resource) => idOf(resource) === resid)) {
        wrong.push(`<${node.name} resid="${resid}"> names nothing in <${kind}>`);
      }
    }
  }
  const ids = [...new Set(Object.values(KINDS))].flatMap((kind) =>
    resourcesOf(root, kind).map(idOf),
  );
  for (const id of ids) {
    if (id.length === 0 || id.length > LONGEST_ID) {
      wrong.push(`resource id "${id}": 1 to ${LONGEST_ID} characters`);
    }
    if (!used.has(id)) wrong.push(`resource "${id}" is never used`);
  }
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  for (const id of new Set(twice)) wrong.push(`resource id "${id}" stands twice`);
  return wrong;
}

function referring(node: XmlNode): XmlNode[] {
  const below = node.children.flatMap(referring);
  return 'resid' in node.attributes ? [node, ...below] : below;
}

/** The texts that Office cuts off or refuses where they are too long. */
export function checkLengths(root: XmlNode): string[] {
  const limits: [readonly XmlNode[], number][] = [
    [
      [...select(root, 'DisplayName'), ...resourcesOf(root, 'bt:ShortStrings')],
      LONGEST_SHORT_STRING,
    ],
    [[...select(root, 'Description'), ...resourcesOf(root, 'bt:LongStrings')], LONGEST_LONG_STRING],
  ];
  const wrong = limits.flatMap(([nodes, longest]) =>
    nodes.flatMap((node) =>
      valuesOf(node)
        .filter((text) => text.length === 0 || text.length > longest)
        .map((text) => `${nameOf(node)}: ${text.length} characters, 1 to ${longest} are allowed`),
    ),
  );
  const provider = select(root, 'ProviderName')[0]?.text ?? '';
  if (provider.length === 0 || provider.length > LONGEST_SHORT_STRING) {
    wrong.push(`ProviderName: 1 to ${LONGEST_SHORT_STRING} characters`);
  }
  return wrong;
}

const nameOf = (node: XmlNode): string => idOf(node) || node.name;

/** Every address in the manifest with the element that has it. */
export function urlsOf(root: XmlNode): { readonly where: string; readonly url: string }[] {
  const nodes = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'DefaultSettings/SourceLocation'].flatMap(
      (path) => select(root, path),
    ),
    ...resourcesOf(root, 'bt:Images'),
    ...resourcesOf(root, 'bt:Urls'),
  ];
  const domains = select(root, 'AppDomains/AppDomain');
  return [
    ...nodes.flatMap((node) => valuesOf(node).map((url) => ({ where: nameOf(node), url }))),
    ...domains.map(({ text }) => ({ where: 'AppDomain', url: text })),
  ];
}

export function checkUrls(root: XmlNode): string[] {
  return urlsOf(root).flatMap(({ where, url }) => {
    if (!URL.canParse(url)) return [`${where}: "${url}" is no address`];
    if (!url.startsWith('https://')) return [`${where}: ${url} is not https`];
    if (url.length > LONGEST_URL) return [`${where}: longer than ${LONGEST_URL} characters`];
    return [];
  });
}
