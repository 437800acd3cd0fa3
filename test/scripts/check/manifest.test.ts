import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkUpToDate, findingsIn } from '../../../scripts/check/manifest.ts';
import { generate, metadataIn } from '../../../scripts/generate/functions-json.ts';
import { LOCAL_DEVELOPMENT, placeOfBuild } from '../../../scripts/generate/manifest.ts';
import { pointPagesToOfficeScript } from '../../../scripts/generate/office-script.ts';
import { inProject } from '../../../scripts/process/tools.ts';
import { renderManifest } from '../../../shared/manifest/manifest.ts';
import { RIBBON_SCREENS } from '../../../shared/manifest/ribbon.ts';

const GOOD = renderManifest({ origin: 'https://sla.example.com', environment: 'production' });

/** A build as the manifest expects it, with the icons that are committed. */
const folder = mkdtempSync(join(tmpdir(), 'manifest-check-'));
const folders = { dist: join(folder, 'dist'), assets: inProject('addin/assets') };

beforeAll(async () => {
  mkdirSync(join(folders.dist, 'assets'), { recursive: true });
  await generate(folders.dist);
  writeEmpty(folders.dist);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ICONS = [
  ...[16, 32, 64, 80].map((size) => ({ name: 'icon', size })),
  ...RIBBON_SCREENS.flatMap((name) => [16, 32, 80].map((size) => ({ name, size }))),
].map(({ name, size }) => ({ file: `assets/${name}-${size}.png`, size }));

function writeEmpty(dist: string): void {
  const names = ['functions.js', 'taskpane.html', ...ICONS.map(({ file }) => file)];
  for (const name of names) writeFileSync(join(dist, name), '');
}

function findingsAfter(...changes: [from: string | RegExp, to: string][]): string {
  const changed = changes.reduce((xml, [from, to]) => {
    const next = xml.replace(from, to);
    expect(next).not.toBe(xml);
    return next;
  }, GOOD);
  return findingsIn(changed, folders).join('\n');
}

describe('the check of the manifest', () => {
  it('finds nothing wrong with a good one', () => {
    expect(findingsIn(GOOD, folders)).toEqual([]);
  });

  const faults: [name: string, changes: [string | RegExp, string][], finding: string][] = [
    ['XML that is not well-formed', [['</Hosts>', '']], 'line'],
    ['another root', [[/OfficeApp/g, 'Foo']], 'the root is <Foo>'],
    [
      'an element out of order',
      [[/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1']],
      '<Version> must stand before <ProviderName>',
    ],
    ['an element that is missing', [[/<SupportUrl.*\/>/, '']], '<SupportUrl> is missing'],
    ['an element twice', [['<Id>', '<Id>x</Id><Id>']], '<Id> stands 2 times'],
    [
      'an element where it may not stand',
      [['<AppDomains>', '<AppDomains><Foo/>']],
      '<Foo> may not stand here',
    ],
    [
      'ribbon elements out of order',
      [[/(<Label resid="Pane.Label"\/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/, '$2$1']],
      '<Label> must stand before <Supertip>',
    ],
    [
      'the runtime after the functions',
      [[/(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/, '$2$1']],
      '<Runtimes> must stand before <AllFormFactors>',
    ],
    ['an id that is no GUID', [[/<Id>.*<\/Id>/, '<Id>sla-tiers</Id>']], 'is no GUID'],
    [
      'an id of no environment',
      [[/<Id>.*<\/Id>/, '<Id>11111111-1111-4111-8111-111111111111</Id>']],
      'is of no environment',
    ],
    ['a version of three parts', [['1.1.0.0', '1.1.0']], 'has not four parts'],
    [
      'an address without https',
      [['https://sla.example.com/functions.js', 'http://sla.example.com/functions.js']],
      'is not https',
    ],
    [
      'an icon’s address without https',
      [['<IconUrl DefaultValue="https', '<IconUrl DefaultValue="http']],
      'IconUrl: http://',
    ],
    [
      'what is no address',
      [['https://sla.example.com/assets/icon-16.png', 'icon-16.png']],
      'is no address',
    ],
    [
      'an address that is too long',
      [
        [
          '<SupportUrl DefaultValue="https://sla.example.com/',
          `<SupportUrl DefaultValue="https://sla.example.com/${'a'.repeat(2048)}`,
        ],
      ],
      'longer than 2048',
    ],
    [
      'a resid that leads nowhere',
      [['<Label resid="Group.Label"/>', '<Label resid="Nothing"/>']],
      'names nothing in <bt:ShortStrings>',
    ],
    [
      'a resid of another kind',
      [['<Label resid="Group.Label"/>', '<Label resid="Pane.Tooltip"/>']],
      '<Label resid="Pane.Tooltip"> names nothing',
    ],
    [
      'a resource that is never used',
      [
        [
          '<bt:LongStrings>',
          '<bt:LongStrings><bt:String id="Idle" DefaultValue="闲"><bt:Override Locale="en-US" Value="idle"/></bt:String>',
        ],
      ],
      '"Idle" is never used',
    ],
    ['a resource id that is too long', [[/Group\.Label/g, 'G'.repeat(33)]], '1 to 32 characters'],
    [
      'a resource id twice',
      [['<bt:String id="Group.Label"', '<bt:String id="Pane.Label"']],
      'stands twice',
    ],
    [
      'a short string that is too long',
      [[/(id="Group.Label" DefaultValue=")[^"]*/, `$1${'长'.repeat(126)}`]],
      '126 characters, 1 to 125',
    ],
    [
      'a long string that is too long',
      [[/(id="Pane.Tooltip" DefaultValue=")[^"]*/, `$1${'长'.repeat(251)}`]],
      '251 characters, 1 to 250',
    ],
    [
      'a description that is too long',
      [[/(<Description DefaultValue=")[^"]*/, `$1${'长'.repeat(251)}`]],
      '251 characters, 1 to 250',
    ],
    ['an empty text', [[/(id="Pane.Tooltip" DefaultValue=")[^"]*/, '$1']], '0 characters'],
    [
      'a namespace that the code does not have',
      [
        [
          'id="Functions.Namespace" DefaultValue="SLA"',
          'id="Functions.Namespace" DefaultValue="XYZ"',
        ],
      ],
      'the code says "SLA"',
    ],
    [
      'a namespace that Excel refuses',
      [
        [
          'id="Functions.Namespace" DefaultValue="SLA"',
          'id="Functions.Namespace" DefaultValue="S-L A"',
        ],
      ],
      'letters, digits and periods',
    ],
    [
      'a name that the code does not have',
      [['<DisplayName DefaultValue="SLA 分级助手"', '<DisplayName DefaultValue="分级"']],
      'the code says "SLA 分级助手"',
    ],
    [
      'another default locale',
      [['<DefaultLocale>zh-CN', '<DefaultLocale>en-US']],
      'DefaultLocale: en-US',
    ],
    [
      'a text without English',
      [[/<bt:Override Locale="en-US" Value="Opens[^>]*>/, '']],
      'Pane.Tooltip: no override',
    ],
    [
      'Chinese in place of English',
      [['Value="Opens the pane', 'Value="打开']],
      'Chinese for en-US',
    ],
    [
      'English in place of Chinese',
      [[/(id="Pane.Tooltip" DefaultValue=")[^"]*/, '$1Opens']],
      'no Chinese',
    ],
    [
      'metadata in one language only',
      [[/<bt:Override Locale="en-US" Value="[^"]*functions.json"\/>/, '']],
      'Functions.Metadata.Url: no override',
    ],
    [
      'no shared runtime required',
      [[/<Set Name="SharedRuntime".*\/>/, '']],
      'SharedRuntime is missing',
    ],
    [
      'a newer runtime required',
      [
        [
          'Name="CustomFunctionsRuntime" MinVersion="1.1"',
          'Name="CustomFunctionsRuntime" MinVersion="1.4"',
        ],
      ],
      'CustomFunctionsRuntime 1.4, not 1.1',
    ],
    [
      'a runtime that does not stay',
      [['lifetime="long"', 'lifetime="short"']],
      'lifetime is not long',
    ],
    [
      'functions in a runtime of their own',
      [
        [
          '<Page>\n              <SourceLocation resid="Pane.Url"/>',
          '<Page>\n              <SourceLocation resid="Functions.Script.Url"/>',
        ],
      ],
      'is not in the shared runtime',
    ],
    [
      'a ribbon without the page of its actions',
      [[/<FunctionFile.*\/>/, '']],
      '<FunctionFile> is missing',
    ],
    [
      'an action that the pane does not associate',
      [['<FunctionName>openCaps<', '<FunctionName>openCap<']],
      'the pane associates no "openCap"',
    ],
    [
      'an action of the pane that no button runs',
      [['<FunctionName>openCaps<', '<FunctionName>openFunctions<']],
      'no button runs the pane\'s "openCaps"',
    ],
    [
      'a button that runs nothing',
      [[/<FunctionName>openCaps<\/FunctionName>/, '']],
      'Action ExecuteFunction: has nothing, not FunctionName',
    ],
    [
      'a button that shows the pane by a function',
      [['"ShowTaskpane"', '"ExecuteFunction"']],
      'has TaskpaneId, SourceLocation, not FunctionName',
    ],
    [
      'an action of another type',
      [['"ShowTaskpane"', '"Navigate"']],
      'the type "Navigate" is not one of ours',
    ],
    [
      'two controls of one id',
      [['id="SlaTiers.Group"', 'id="SlaTiers.PaneButton"']],
      'is not one of its own',
    ],
    [
      'an icon without a size',
      [['<bt:Image size="80" resid="Icon.80"/>', '']],
      'sizes 16, 32, not 16, 32, 80',
    ],
    [
      'an icon that is not there',
      [['assets/icon-80.png', 'assets/icon-81.png']],
      'no file icon-81.png',
    ],
    [
      'an icon of another size',
      [['icon-32.png"/>\n  <High', 'icon-64.png"/>\n  <High']],
      'icon icon-64.png: 64 × 64 pixels, not 32 × 32',
    ],
    [
      'a page that is not built',
      [[/taskpane\.html/g, 'pane.html']],
      '/pane.html is named, but not built',
    ],
  ];

  it.each(faults)('finds %s', (_, changes, finding) => {
    expect(findingsAfter(...changes)).toContain(finding);
  });

  it('finds an icon whose file has other pixels than its name says', () => {
    const assets = join(folder, 'assets');
    mkdirSync(assets);
    for (const { file, size } of ICONS) {
      const height = file.endsWith('/icon-80.png') ? 79 : size;
      writeFileSync(join(folder, file), PNG.sync.write(new PNG({ width: size, height })));
    }
    expect(findingsIn(GOOD, { ...folders, assets })).toEqual([
      'icon icon-80.png: 80 × 79 pixels, not 80 × 80',
    ]);
  });

  it('finds metadata whose functions are not those of the catalogue', () => {
    const dist = join(folder, 'other-dist');
    mkdirSync(join(dist, 'assets'), { recursive: true });
    const [first, ...others] = metadataIn('en').functions;
    writeEmpty(dist);
    const without = JSON.stringify({ functions: others });
    const renamed = JSON.stringify({ functions: [{ ...first, name: '等级' }, ...others] });
    writeFileSync(join(dist, 'functions.json'), without);
    writeFileSync(join(dist, 'functions.zh-CN.json'), renamed);
    expect(findingsIn(GOOD, { ...folders, dist })).toEqual([
      expect.stringContaining('functions.zh-CN.json: functions TIER≠等级 LEVEL'),
      expect.stringContaining('functions.json: functions LEVEL'),
    ]);
  });

  it('finds a manifest.xml that is not what the code gives', () => {
    expect(checkUpToDate(readFileSync(inProject('manifest.xml'), 'utf8'))).toEqual([]);
    expect(checkUpToDate(renderManifest(LOCAL_DEVELOPMENT))).toEqual([]);
    expect(checkUpToDate(GOOD)).toEqual([expect.stringContaining('npm run manifest')]);
  });
});

describe('the build’s place', () => {
  it('is local development without settings', () => {
    expect(placeOfBuild({})).toEqual({ ...LOCAL_DEVELOPMENT, namespace: undefined });
  });

  it('is production where an origin is given', () => {
    const place = placeOfBuild({ PUBLIC_ORIGIN: 'https://sla.example.com' });
    expect(place).toMatchObject({ origin: 'https://sla.example.com', environment: 'production' });
  });

  it('takes the environment and the namespace', () => {
    const settings = {
      PUBLIC_ORIGIN: 'https://sla.intranet',
      SLA_ENVIRONMENT: 'intranet',
      SLA_NAMESPACE: 'OUR',
    };
    expect(placeOfBuild(settings)).toEqual({
      origin: 'https://sla.intranet',
      environment: 'intranet',
      namespace: 'OUR',
    });
    expect(() => placeOfBuild({ SLA_ENVIRONMENT: 'staging' })).toThrow('staging');
  });

  it('may have Office.js elsewhere', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    const page = join(pages, 'taskpane.html');
    writeFileSync(page, readFileSync(inProject('addin/taskpane/taskpane.html')));
    await pointPagesToOfficeScript(pages, 'https://office.example.cn/office.js?a=1&b=2');
    const written = readFileSync(page, 'utf8');
    expect(written).toContain('src="https://office.example.cn/office.js?a=1&amp;b=2"');
    expect(written).not.toContain('appsforoffice');
  });
});
