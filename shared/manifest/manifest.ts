import type { Phrase } from '../failure.ts';
import { type Environment, IDENTITIES } from './environments.ts';
import { element } from './xml.ts';

export interface ManifestPlace {
  /** Where the add-in is served, such as `https://sla.example.com`; http counts as https. */
  readonly origin: string;
  readonly environment: Environment;
  /** In place of the environment's own. */
  readonly id?: string | undefined;
  readonly name?: Phrase | undefined;
  readonly namespace?: string | undefined;
}

/** Raised whenever the manifest changes: Office fetches a new one only then. */
const VERSION = '1.0.0.0';

export const DEFAULT_LOCALE = 'zh-CN';
export const OTHER_LOCALE = 'en-US';

/** What the add-in cannot do without: custom functions, and one runtime for them and the pane. */
const REQUIREMENTS = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' };

const ICON_SIZES = ['16', '32', '80'] as const;

const DESCRIPTION: Phrase = {
  zh: '按2010年版《集团客户网络服务等级协议(SLA)规范》, 在单元格里求客户服务等级、业务保障等级、各环节时限与到期日, 核对数量上限, 并给出条款依据。',
  en: 'Service tiers, assurance levels, time limits, due dates and caps by the 2010 SLA norm for group customers, in cells, with the clauses they rest on.',
};

const TOOLTIP: Phrase = {
  zh: '打开任务窗格: 全部函数、参数和可复制的公式。',
  en: 'Opens the pane: every function with its parameters and formulas to copy.',
};

/** The add-in's manifest (XML, add-in only) for a place and an environment. */
export function renderManifest(place: ManifestPlace): string {
  const identity = IDENTITIES[place.environment];
  const { id, name, namespace } = {
    id: place.id ?? identity.id,
    name: place.name ?? identity.name,
    namespace: place.namespace ?? identity.namespace,
  };
  const base = httpsBase(place.origin);
  const manifest = element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    [
      element('Id', {}, id),
      element('Version', {}, VERSION),
      element('ProviderName', {}, 'SLA Tiers'),
      element('DefaultLocale', {}, DEFAULT_LOCALE),
      localized('DisplayName', {}, name),
      localized('Description', {}, DESCRIPTION),
      element('IconUrl', { DefaultValue: iconUrl(base, '32') }),
      element('HighResolutionIconUrl', { DefaultValue: iconUrl(base, '64') }),
      element('SupportUrl', { DefaultValue: `${base}/` }),
      element('AppDomains', {}, [element('AppDomain', {}, new URL(base).origin)]),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      element('Requirements', {}, [
        element(
          'Sets',
          { DefaultMinVersion: '1.1' },
          Object.entries(REQUIREMENTS).map(([set, version]) =>
            element('Set', { Name: set, MinVersion: version }),
          ),
        ),
      ]),
      element('DefaultSettings', {}, [
        element('SourceLocation', { DefaultValue: paneUrl(base, namespace) }),
      ]),
      element('Permissions', {}, 'ReadWriteDocument'),
      element(
        'VersionOverrides',
        {
          xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
          'xsi:type': 'VersionOverridesV1_0',
        },
        [element('Hosts', {}, [workbookHost()]), resources(base, name, namespace)],
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${manifest}\n`;
}

/** Office loads add-ins by https only. */
function httpsBase(origin: string): string {
  const { host, pathname } = new URL(origin);
  return `https://${host}${pathname.replace(/\/+$/, '')}`;
}

const iconUrl = (base: string, size: string) => `${base}/assets/icon-${size}.png`;

/** The pane is told the namespace, so that its formulas work where it is opened. */
const paneUrl = (base: string, namespace: string) =>
  `${base}/taskpane.html?namespace=${encodeURIComponent(namespace)}`;

function localized(name: string, attributes: Record<string, string>, phrase: Phrase): string {
  const override = name.startsWith('bt:') ? 'bt:Override' : 'Override';
  return element(name, { ...attributes, DefaultValue: phrase.zh }, [
    element(override, { Locale: OTHER_LOCALE, Value: phrase.en }),
  ]);
}

const byId = (name: string, resid: string) => element(name, { resid });

/** The page, the functions and the ribbon share one runtime: all of them name the pane's page. */
const PANE_URL = 'Pane.Url';

function workbookHost(): string {
  return element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [element('Runtime', { resid: PANE_URL, lifetime: 'long' })]),
    element('AllFormFactors', {}, [
      element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
        element('Script', {}, [byId('SourceLocation', 'Functions.Script.Url')]),
        element('Page', {}, [byId('SourceLocation', PANE_URL)]),
        element('Metadata', {}, [byId('SourceLocation', 'Functions.Metadata.Url')]),
        byId('Namespace', 'Functions.Namespace'),
      ]),
    ]),
    element('DesktopFormFactor', {}, [
      byId('FunctionFile', PANE_URL),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
        element('OfficeTab', { id: 'TabHome' }, [
          element('Group', { id: 'SlaTiers.Group' }, [
            byId('Label', 'Group.Label'),
            icon(),
            paneButton(),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function paneButton(): string {
  return element('Control', { 'xsi:type': 'Button', id: 'SlaTiers.PaneButton' }, [
    byId('Label', 'Pane.Label'),
    element('Supertip', {}, [byId('Title', 'Pane.Label'), byId('Description', 'Pane.Tooltip')]),
    icon(),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, [
      element('TaskpaneId', {}, 'SlaTiers.Pane'),
      byId('SourceLocation', PANE_URL),
    ]),
  ]);
}

function icon(): string {
  const images = ICON_SIZES.map((size) => element('bt:Image', { size, resid: `Icon.${size}` }));
  return element('Icon', {}, images);
}

function resources(base: string, name: Phrase, namespace: string): string {
  const url = (id: string, value: string) => element('bt:Url', { id, DefaultValue: value });
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ICON_SIZES.map((size) =>
        element('bt:Image', { id: `Icon.${size}`, DefaultValue: iconUrl(base, size) }),
      ),
    ),
    element('bt:Urls', {}, [
      url('Functions.Script.Url', `${base}/functions.js`),
      localized(
        'bt:Url',
        { id: 'Functions.Metadata.Url' },
        { zh: `${base}/functions.zh-CN.json`, en: `${base}/functions.json` },
      ),
      url(PANE_URL, paneUrl(base, namespace)),
    ]),
    element('bt:ShortStrings', {}, [
      element('bt:String', { id: 'Functions.Namespace', DefaultValue: namespace }),
      localized('bt:String', { id: 'Group.Label' }, name),
      localized('bt:String', { id: 'Pane.Label' }, name),
    ]),
    element('bt:LongStrings', {}, [localized('bt:String', { id: 'Pane.Tooltip' }, TOOLTIP)]),
  ]);
}
