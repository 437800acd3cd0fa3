import type { KeptInWorkbook } from '../../../host/grid/kept-key.ts';
import type { Package } from './package.ts';
import { readRelationships } from './relationships.ts';
import { escapeXml, readXml } from './xml.ts';

/** The form in which the Office adapter keeps texts: a part whose namespace ends in the key. */
const NAMESPACE = 'urn:sla-tiers:';

/** Excel keeps settings elsewhere; the Office adapter looks here for those of this page. */
const SETTING_NAMESPACE = 'urn:sla-tiers-setting:';

/** Excel keeps an add-in's settings as properties of its web extension, with this before them. */
const SETTINGS_PREFIX = 'sla-tiers.';

/** Texts and settings that the add-in keeps in a file, by Excel's doing or by this page's. */
export async function readKept(source: Package, workbookPart: string): Promise<KeptInWorkbook> {
  const hidden: Record<string, string> = {};
  const settings: Record<string, unknown> = await readExtensionSettings(source);
  for (const { type, target, external } of await readRelationships(source, workbookPart)) {
    if (type !== 'customXml' || external || !source.has(target)) continue;
    const part = await readKeptPart(source, target);
    if (part.namespace.startsWith(SETTING_NAMESPACE)) {
      // What was set in Excel since comes before it.
      settings[part.namespace.slice(SETTING_NAMESPACE.length)] ??= parseJson(part.text);
    } else if (part.namespace.startsWith(NAMESPACE)) {
      hidden[part.namespace.slice(NAMESPACE.length)] = part.text;
    }
  }
  return { settings, hidden };
}

async function readKeptPart(
  source: Package,
  part: string,
): Promise<{ readonly namespace: string; readonly text: string }> {
  let depth = 0;
  let namespace = '';
  let text = '';
  await readXml(source, part, {
    open(name, attributes) {
      if (depth++ > 0 || name !== 'kept') return;
      namespace = attributes['xmlns'] ?? '';
    },
    text(piece) {
      if (depth === 1 && namespace !== '') text += piece;
    },
    close() {
      depth--;
    },
  });
  return { namespace, text };
}

async function readExtensionSettings(source: Package): Promise<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  for (const part of source.names.filter((name) => /webextension\d*\.xml$/i.test(name))) {
    await readXml(source, part, {
      open(tag, { name = '', value = '' }) {
        if (tag !== 'property' || !name.startsWith(SETTINGS_PREFIX)) return;
        const read = parseJson(value);
        if (read !== undefined) settings[name.slice(SETTINGS_PREFIX.length)] = read;
      },
    });
  }
  return settings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface KeptPart {
  readonly xml: string;
  readonly namespace: string;
}

/** The parts in which texts and settings are saved. */
export function keptParts({ hidden = {}, settings = {} }: KeptInWorkbook): KeptPart[] {
  const texts = Object.entries(hidden).map(([key, text]) => wrap(NAMESPACE + key, text));
  const values = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => wrap(SETTING_NAMESPACE + key, JSON.stringify(value)));
  return [...texts, ...values];
}

function wrap(namespace: string, text: string): KeptPart {
  const xml = `<kept xmlns="${escapeXml(namespace)}">${escapeXml(text)}</kept>`;
  return { xml, namespace };
}
