import { DONE, ok, type Result } from '../../../shared/result.ts';
import type { HostProblem } from '../problem.ts';
import type { HiddenStore, WorkbookSettings } from '../workbook.ts';
import type { Context, XmlParts } from './excel.ts';
import type { Session } from './session.ts';

const SETTINGS = '工作簿设置 settings of the workbook';
const JOURNAL = '工作簿内的撤销记录 undo journal in the workbook';

/** Settings of other add-ins are apart in Excel; the prefix keeps ours apart from those of old. */
const PREFIX = 'sla-tiers.';

export function createSettings(session: Session): WorkbookSettings {
  return {
    get: (key) =>
      session.run(SETTINGS, async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
        setting.load('value');
        await context.sync();
        return setting.isNullObject ? savedByPage(context, key) : setting.value;
      }),
    set: (key, value) =>
      session.run(SETTINGS, async (context) => {
        context.workbook.settings.add(PREFIX + key, value);
        await context.sync();
      }),
    remove: (key) =>
      session.run(SETTINGS, async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
        setting.load('value');
        await context.sync();
        if (!setting.isNullObject) setting.delete();
        for (const part of await partsOf(context, [PAGE_SETTING + key])) part.delete();
        await context.sync();
      }),
  };
}

/** Before the key of a setting in a file of the web workbook, which cannot write Excel's own. */
const PAGE_SETTING = 'urn:sla-tiers-setting:';

/** As the web workbook saved it; what was set in Excel since comes before it. */
async function savedByPage(context: Context, key: string): Promise<unknown> {
  const [part] = await partsOf(context, [PAGE_SETTING + key]);
  if (!part) return undefined;
  const xml = part.getXml();
  await context.sync();
  try {
    return JSON.parse(unwrap(xml.value));
  } catch {
    return undefined;
  }
}

/** Each key is the namespace of an XML part, which travels in the file and is seen nowhere. */
const NAMESPACE = 'urn:sla-tiers:';

/** Texts by key as custom XML parts: no cell limits them, and no sheet shows them. */
export function createHiddenStore(session: Session): HiddenStore {
  return {
    put: (key, text) =>
      session.run(JOURNAL, async (context) => {
        const known = await partsOf(context, [NAMESPACE + key]);
        for (const part of known) part.delete();
        context.workbook.customXmlParts.add(wrap(key, text));
        await context.sync();
      }),
    get: (key) =>
      session.run(JOURNAL, async (context) => {
        const [part] = await partsOf(context, [NAMESPACE + key]);
        if (!part) return undefined;
        const xml = part.getXml();
        await context.sync();
        return unwrap(xml.value);
      }),
    keys: (prefix) =>
      session.run(JOURNAL, async (context) => {
        const parts = await allParts(context);
        return parts
          .map(({ namespaceUri }) => namespaceUri)
          .filter((namespace) => namespace.startsWith(NAMESPACE + prefix))
          .map((namespace) => namespace.slice(NAMESPACE.length));
      }),
    remove: (keys) => removeParts(session, keys),
  };
}

async function removeParts(
  session: Session,
  keys: readonly string[],
): Promise<Result<void, HostProblem>> {
  if (keys.length === 0) return DONE;
  const removed = await session.run(JOURNAL, async (context) => {
    const names = keys.map((key) => NAMESPACE + key);
    for (const part of await partsOf(context, names)) part.delete();
    await context.sync();
  });
  return removed.ok ? ok(undefined) : removed;
}

async function allParts(context: Context): Promise<XmlParts['items']> {
  const parts: XmlParts = context.workbook.customXmlParts;
  parts.load('items/id,items/namespaceUri');
  await context.sync();
  return parts.items;
}

async function partsOf(context: Context, names: readonly string[]): Promise<XmlParts['items']> {
  const wanted = new Set(names);
  return (await allParts(context)).filter(({ namespaceUri }) => wanted.has(namespaceUri));
}

function wrap(key: string, text: string): string {
  return `<kept xmlns="${escapeAttribute(NAMESPACE + key)}">${escapeText(text)}</kept>`;
}

function unwrap(xml: string): string {
  const from = xml.indexOf('>', xml.indexOf('<kept')) + 1;
  const to = xml.lastIndexOf('</kept>');
  return to < from ? '' : unescapeXml(xml.slice(from, to));
}

/** Quotation marks stay: JSON is full of them, and as entities they would be a good part of it. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
