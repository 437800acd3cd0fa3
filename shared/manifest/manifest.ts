import type { Phrase } from '../failure.ts';
import { type Environment, IDENTITIES } from './environments.ts';
import { RIBBON_ACTIONS, RIBBON_SCREENS, type RibbonScreen } from './ribbon.ts';
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
const VERSION = '1.1.0.0';

export const DEFAULT_LOCALE = 'zh-CN';
export const OTHER_LOCALE = 'en-US';

/** What the add-in cannot do without: custom functions, and one runtime for them and the pane. */
const REQUIREMENTS = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' };

const ICON_SIZES = ['16', '32', '80'] as const;

const DESCRIPTION: Phrase = {
  zh: '按2010年版《集团客户网络服务等级协议(SLA)规范》, 在单元格里求客户服务等级、业务保障等级、各环节时限与到期日, 核对数量上限, 并给出条款依据。',
  en: 'Service tiers, assurance levels, time limits, due dates and caps by the 2010 SLA norm for group customers, in cells, with the clauses they rest on.',
};

const PANE_TOOLTIP: Phrase = {
  zh: '打开任务窗格: 给整份清单分级、核对上限、查函数、改设置。',
  en: 'Opens the pane: reclassify a list, see its caps, look up functions, change settings.',
};

interface ButtonWords {
  readonly label: Phrase;
  readonly tooltip: Phrase;
}

const SCREEN_WORDS: Readonly<Record<RibbonScreen, ButtonWords>> = {
  reclassify: {
    label: { zh: '分级', en: 'Reclassify' },
    tooltip: {
      zh: '给整份客户清单分级: 先预览变更、原因和条款依据, 确认后才写入, 可以撤销。',
      en: 'Reclassifies a whole customer list: shows every change with its reason and clause first, writes only what is confirmed, and can be reverted.',
    },
  },
  caps: {
    label: { zh: '上限', en: 'Caps' },
    tooltip: {
      zh: '核对金、银、铜牌客户的数量上限: 还有几个名额, 谁会递补, 谁会降级。',
      en: 'Checks the caps on gold, silver and bronze customers: how many places are free, who would be next, who would fall.',
    },
  },
  functions: {
    label: { zh: '函数', en: 'Functions' },
    tooltip: {
      zh: '全部函数的说明和可插入的示例; 检查函数是否已注册, 修复显示 #NAME? 的公式。',
      en: 'Every function with examples to insert; tells whether they are registered and repairs formulas that show #NAME?.',
    },
  },
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

const iconUrl = (base: string, size: string, picture = 'icon') =>
  `${base}/assets/${picture}-${size}.png`;

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
            icon('Icon'),
            paneButton(),
            ...RIBBON_SCREENS.map(screenButton),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function paneButton(): string {
  return button('Pane', 'Icon', [
    element('Action', { 'xsi:type': 'ShowTaskpane' }, [
      element('TaskpaneId', {}, 'SlaTiers.Pane'),
      byId('SourceLocation', PANE_URL),
    ]),
  ]);
}

/** Runs an action in the pane's runtime: another address would load page and functions anew. */
function screenButton(screen: RibbonScreen): string {
  const name = resourceNameOf(screen);
  return button(name, `${name}.Icon`, [
    element('Action', { 'xsi:type': 'ExecuteFunction' }, [
      element('FunctionName', {}, RIBBON_ACTIONS[screen]),
    ]),
  ]);
}

/** Its resources are named after it. */
function button(name: string, picture: string, action: readonly string[]): string {
  return element('Control', { 'xsi:type': 'Button', id: `SlaTiers.${name}Button` }, [
    byId('Label', `${name}.Label`),
    element('Supertip', {}, [
      byId('Title', `${name}.Label`),
      byId('Description', `${name}.Tooltip`),
    ]),
    icon(picture),
    ...action,
  ]);
}

const resourceNameOf = (screen: RibbonScreen) => screen.replace(/^./, (sign) => sign.toUpperCase());

function icon(picture: string): string {
  const images = ICON_SIZES.map((size) =>
    element('bt:Image', { size, resid: `${picture}.${size}` }),
  );
  return element('Icon', {}, images);
}

function resources(base: string, name: Phrase, namespace: string): string {
  const url = (id: string, value: string) => element('bt:Url', { id, DefaultValue: value });
  const images = (id: string, picture: string) =>
    ICON_SIZES.map((size) =>
      element('bt:Image', { id: `${id}.${size}`, DefaultValue: iconUrl(base, size, picture) }),
    );
  const texts = (id: string, phrases: (words: ButtonWords) => Phrase) =>
    RIBBON_SCREENS.map((screen) =>
      localized(
        'bt:String',
        { id: `${resourceNameOf(screen)}.${id}` },
        phrases(SCREEN_WORDS[screen]),
      ),
    );
  return element('Resources', {}, [
    element('bt:Images', {}, [
      ...images('Icon', 'icon'),
      ...RIBBON_SCREENS.flatMap((screen) => images(`${resourceNameOf(screen)}.Icon`, screen)),
    ]),
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
      ...texts('Label', ({ label }) => label),
    ]),
    element('bt:LongStrings', {}, [
      localized('bt:String', { id: 'Pane.Tooltip' }, PANE_TOOLTIP),
      ...texts('Tooltip', ({ tooltip }) => tooltip),
    ]),
  ]);
}
