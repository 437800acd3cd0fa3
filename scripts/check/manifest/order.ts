import type { XmlNode } from './tree.ts';

/** What an element may contain, in this order; `!` must be there, `*` may be repeated. */
type Content = readonly string[];

/**
 * By Microsoft's schemas of the add-in only manifest (MS-OWEMXML): a wrong order makes Office refuse
 * the add-in. Keys are `parent/element` where the name alone does not tell; what isn't here has no
 * children.
 */
const CONTENTS: Readonly<Record<string, Content>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
    'ExtendedOverrides',
  ],
  'OfficeApp/DisplayName': ['Override*'],
  'OfficeApp/Description': ['Override*'],
  'OfficeApp/IconUrl': ['Override*'],
  'OfficeApp/HighResolutionIconUrl': ['Override*'],
  'OfficeApp/SupportUrl': ['Override*'],
  AppDomains: ['AppDomain!*'],
  'OfficeApp/Hosts': ['Host!*'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set!*'],
  Methods: ['Method!*'],
  DefaultSettings: ['SourceLocation!'],
  'DefaultSettings/SourceLocation': ['Override*'],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts!',
    'Resources!',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  'VersionOverrides/Hosts': ['Host!*'],
  'VersionOverrides/Hosts/Host': ['Runtimes!', 'AllFormFactors!', 'DesktopFormFactor!'],
  Runtimes: ['Runtime!'],
  AllFormFactors: ['ExtensionPoint!*'],
  'AllFormFactors/ExtensionPoint': ['Script!', 'Page!', 'Metadata!', 'Namespace!'],
  Script: ['SourceLocation!'],
  Page: ['SourceLocation!'],
  Metadata: ['SourceLocation!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!*'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  'DesktopFormFactor/ExtensionPoint': ['OfficeTab!*'],
  OfficeTab: ['Group!*'],
  Group: ['OverriddenByRibbonApi', 'Label!', 'Icon!', 'Control!*'],
  Control: ['OverriddenByRibbonApi', 'Label!', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Icon: ['bt:Image!*'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
  'bt:Images': ['bt:Image!*'],
  'bt:Urls': ['bt:Url!*'],
  'bt:ShortStrings': ['bt:String!*'],
  'bt:LongStrings': ['bt:String!*'],
  'bt:Images/bt:Image': ['bt:Override*'],
  'bt:Url': ['bt:Override*'],
  'bt:String': ['bt:Override*'],
};

export function checkOrder(root: XmlNode): string[] {
  if (root.name !== 'OfficeApp') return [`the root is <${root.name}>, not <OfficeApp>`];
  return checkElement(root, []);
}

function checkElement(node: XmlNode, parents: readonly string[]): string[] {
  const path = [...parents, node.name];
  const wrong = checkChildren(node, contentOf(path), path.join('/'));
  return [...wrong, ...node.children.flatMap((child) => checkElement(child, path))];
}

/** By the longest path that the table has for the element. */
function contentOf(path: readonly string[]): Content {
  const keys = path.map((_, index) => path.slice(index).join('/'));
  const key = keys.find((candidate) => candidate in CONTENTS);
  return (key && CONTENTS[key]) || [];
}

function checkChildren(node: XmlNode, content: Content, where: string): string[] {
  const names = content.map((entry) => entry.replace(/[!*]/g, ''));
  const given = node.children.map(({ name }) => name);
  const wrong: string[] = [];
  let last = -1;
  for (const name of given) {
    const place = names.indexOf(name);
    if (place < 0) wrong.push(`${where}: <${name}> may not stand here`);
    else if (place < last) wrong.push(`${where}: <${name}> must stand before <${names[last]}>`);
    last = Math.max(last, place);
  }
  for (const [index, entry] of content.entries()) {
    const name = names[index];
    const count = given.filter((each) => each === name).length;
    if (entry.includes('!') && count === 0) wrong.push(`${where}: <${name}> is missing`);
    if (!entry.includes('*') && count > 1) wrong.push(`${where}: <${name}> stands ${count} times`);
  }
  return wrong;
}
