import { IDENTITIES } from '../../../shared/manifest/environments.ts';
import { DEFAULT_LOCALE, OTHER_LOCALE } from '../../../shared/manifest/manifest.ts';
import { resourcesOf } from './resources.ts';
import { all, select, type XmlNode } from './tree.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const FOUR_PARTS = /^\d{1,5}(\.\d{1,5}){3}$/;
const NAMESPACE = /^[A-Za-z][A-Za-z0-9.]*$/;

const textOf = (root: XmlNode, path: string): string => select(root, path)[0]?.text ?? '';

/** The id, the name and the namespace are those that the code gives one environment. */
export function checkIdentity(root: XmlNode): string[] {
  const wrong: string[] = [];
  const id = textOf(root, 'Id');
  if (!GUID.test(id)) wrong.push(`Id: "${id}" is no GUID`);
  const version = textOf(root, 'Version');
  if (!FOUR_PARTS.test(version)) wrong.push(`Version: "${version}" has not four parts`);

  const namespace = namespaceOf(root);
  if (!NAMESPACE.test(namespace)) {
    wrong.push(`Namespace: "${namespace}" has more than letters, digits and periods`);
  }
  const identity = Object.values(IDENTITIES).find((each) => each.id === id);
  if (!identity) return [...wrong, `Id: ${id} is of no environment`];
  if (namespace !== identity.namespace) {
    wrong.push(`Namespace: "${namespace}", but the code says "${identity.namespace}"`);
  }
  const name = select(root, 'DisplayName')[0]?.attributes['DefaultValue'];
  if (name !== identity.name.zh) {
    wrong.push(`DisplayName: "${name}", but the code says "${identity.name.zh}"`);
  }
  return wrong;
}

function namespaceOf(root: XmlNode): string {
  const resid = all(root, 'Namespace')[0]?.attributes['resid'];
  const string = resourcesOf(root, 'bt:ShortStrings').find(
    ({ attributes }) => attributes['id'] === resid,
  );
  return string?.attributes['DefaultValue'] ?? '';
}

/** Each text is there in both languages, each in its own. */
export function checkLocales(root: XmlNode): string[] {
  const wrong: string[] = [];
  const locale = textOf(root, 'DefaultLocale');
  if (locale !== DEFAULT_LOCALE) wrong.push(`DefaultLocale: ${locale}, not ${DEFAULT_LOCALE}`);

  const namespace = all(root, 'Namespace')[0]?.attributes['resid'];
  const texts = [
    ...select(root, 'DisplayName'),
    ...select(root, 'Description'),
    ...resourcesOf(root, 'bt:ShortStrings'),
    ...resourcesOf(root, 'bt:LongStrings'),
  ].filter(({ attributes }) => attributes['id'] !== namespace);
  for (const node of texts) {
    const where = node.attributes['id'] ?? node.name;
    const override = overrideOf(node);
    if (override === undefined) wrong.push(`${where}: no override for ${OTHER_LOCALE}`);
    else if (/\p{Script=Han}/u.test(override)) wrong.push(`${where}: Chinese for ${OTHER_LOCALE}`);
    if (!/\p{Script=Han}/u.test(node.attributes['DefaultValue'] ?? '')) {
      wrong.push(`${where}: no Chinese for ${DEFAULT_LOCALE}`);
    }
  }
  const metadata = all(root, 'Metadata').flatMap(({ children }) => children)[0]?.attributes[
    'resid'
  ];
  const url = resourcesOf(root, 'bt:Urls').find(({ attributes }) => attributes['id'] === metadata);
  if (url && overrideOf(url) === undefined) {
    wrong.push(`${metadata}: no override for ${OTHER_LOCALE}`);
  }
  return wrong;
}

function overrideOf(node: XmlNode): string | undefined {
  return node.children.find(({ attributes }) => attributes['Locale'] === OTHER_LOCALE)?.attributes[
    'Value'
  ];
}

const NEEDED_SETS = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' };

/** The page, the functions and the ribbon run in one runtime, which stays. */
export function checkRuntime(root: XmlNode): string[] {
  const wrong: string[] = [];
  for (const [name, version] of Object.entries(NEEDED_SETS)) {
    const set = select(root, 'Requirements/Sets/Set').find(
      ({ attributes }) => attributes['Name'] === name,
    );
    const given = set?.attributes['MinVersion'];
    if (given !== version)
      wrong.push(`Requirements: ${name} ${given ?? 'is missing'}, not ${version}`);
  }
  const [runtime] = all(root, 'Runtime');
  if (runtime?.attributes['lifetime'] !== 'long') wrong.push('Runtime: lifetime is not long');
  const shared = [
    ...all(root, 'FunctionFile'),
    ...all(root, 'Page').flatMap(({ children }) => children),
    ...all(root, 'Action').flatMap((action) => select(action, 'SourceLocation')),
  ];
  for (const { name, attributes } of shared) {
    if (attributes['resid'] !== runtime?.attributes['resid']) {
      wrong.push(`<${name} resid="${attributes['resid']}"> is not in the shared runtime`);
    }
  }
  return wrong;
}

/** Office takes two controls of one id for the same. */
export function checkControls(root: XmlNode): string[] {
  const ids = [...all(root, 'Group'), ...all(root, 'Control')].map(
    ({ attributes }) => attributes['id'] ?? '',
  );
  const wrong = ids
    .filter((id, index) => id === '' || ids.indexOf(id) !== index)
    .map((id) => `Group, Control: the id "${id}" is not one of its own`);
  for (const icon of all(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes['size']).join(', ');
    if (sizes !== '16, 32, 80') wrong.push(`Icon: sizes ${sizes}, not 16, 32, 80`);
  }
  return wrong;
}
