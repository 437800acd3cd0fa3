import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PNG } from 'pngjs';
import { FUNCTION_IDS } from '../../../shared/functions/catalogue.ts';
import { resourcesOf, urlsOf, valuesOf } from './resources.ts';
import { all, select, type XmlNode } from './tree.ts';

/** The folders that the addresses of the manifest are served from. */
export interface ServedFolders {
  /** What the build writes. */
  readonly dist: string;
  /** The icons as they are committed. */
  readonly assets: string;
}

/** The manifest's addresses lead to files that are built. */
export function checkFiles(root: XmlNode, { dist }: ServedFolders): string[] {
  const base = baseOf(root);
  const paths = urlsOf(root)
    .filter(({ url, where }) => where !== 'AppDomain' && url.startsWith(`${base}/`))
    .map(({ url }) => new URL(url).pathname.slice(new URL(base).pathname.replace(/\/$/, '').length))
    .filter((path) => path !== '/');
  return [...new Set(paths)]
    .filter((path) => !existsSync(join(dist, path)))
    .map((path) => `${path} is named, but not built`);
}

/** Where the pane's page lies. */
function baseOf(root: XmlNode): string {
  const pane = select(root, 'DefaultSettings/SourceLocation')[0]?.attributes['DefaultValue'] ?? '';
  return pane.replace(/\/[^/]*$/, '');
}

/** Each icon is committed and has the size that its place asks for. */
export function checkIcons(root: XmlNode, { assets }: ServedFolders): string[] {
  const places = [
    ...all(root, 'Icon').flatMap(({ children }) =>
      children.map(({ attributes }) => ({
        size: Number(attributes['size']),
        url: imageUrl(root, attributes['resid'] ?? ''),
      })),
    ),
    { size: 32, url: select(root, 'IconUrl')[0]?.attributes['DefaultValue'] },
    { size: 64, url: select(root, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'] },
  ];
  const wrong = places.flatMap(({ size, url }) => {
    const name = basename(url ?? '');
    const file = join(assets, name);
    if (name === '' || !existsSync(file)) return [`icon of ${size} pixels: no file ${name}`];
    const { width, height } = PNG.sync.read(readFileSync(file));
    return width === size && height === size
      ? []
      : [`icon ${name}: ${width} × ${height} pixels, not ${size} × ${size}`];
  });
  return [...new Set(wrong)];
}

function imageUrl(root: XmlNode, resid: string): string | undefined {
  return resourcesOf(root, 'bt:Images').find(({ attributes }) => attributes['id'] === resid)
    ?.attributes['DefaultValue'];
}

/** The metadata in each language has the functions of the catalogue. */
export function checkFunctions(root: XmlNode, { dist }: ServedFolders): string[] {
  const [source] = all(root, 'Metadata').flatMap(({ children }) => children);
  const url = resourcesOf(root, 'bt:Urls').find(
    ({ attributes }) => attributes['id'] === source?.attributes['resid'],
  );
  return (url ? valuesOf(url) : []).flatMap((address) => {
    const name = basename(address);
    const file = join(dist, name);
    if (!existsSync(file)) return [];
    const ids = functionIdsOf(readFileSync(file, 'utf8'));
    return ids === FUNCTION_IDS.join(' ')
      ? []
      : [`${name}: functions ${ids}, but the catalogue has ${FUNCTION_IDS.join(' ')}`];
  });
}

function functionIdsOf(json: string): string {
  const { functions } = JSON.parse(json) as { functions: { id: string; name: string }[] };
  return functions.map(({ id, name }) => (id === name ? id : `${id}≠${name}`)).join(' ');
}
