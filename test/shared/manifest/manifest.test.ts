import { describe, expect, it } from 'vitest';
import { ENVIRONMENTS, IDENTITIES } from '../../../shared/manifest/environments.ts';
import { renderManifest } from '../../../shared/manifest/manifest.ts';
import { RIBBON_ACTIONS } from '../../../shared/manifest/ribbon.ts';

const PLACE = { origin: 'https://sla.example.com', environment: 'production' } as const;

describe('the manifest', () => {
  it.each(ENVIRONMENTS)('has the id, the names and the namespace of %s', (environment) => {
    const xml = renderManifest({ ...PLACE, environment });
    const { id, name, namespace } = IDENTITIES[environment];
    expect(xml).toContain(`<Id>${id}</Id>`);
    expect(xml).toContain(`<DisplayName DefaultValue="${name.zh}">`);
    expect(xml).toContain(`<Override Locale="en-US" Value="${name.en}"/>`);
    expect(xml).toContain(`<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`);
  });

  it('tells environments apart where one Excel has them all', () => {
    for (const key of ['id', 'namespace'] as const) {
      const values = ENVIRONMENTS.map((environment) => IDENTITIES[environment][key]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('takes an id, a name and a namespace of one’s own', () => {
    const xml = renderManifest({
      ...PLACE,
      id: '11111111-1111-4111-8111-111111111111',
      name: { zh: '我们的分级', en: 'Our tiers' },
      namespace: 'OUR',
    });
    expect(xml).toContain('<Id>11111111-1111-4111-8111-111111111111</Id>');
    expect(xml).toContain('<DisplayName DefaultValue="我们的分级">');
    expect(xml).toContain('DefaultValue="OUR"');
    expect(xml).not.toContain('"SLA"');
  });

  it('names the place alone: every address lies there', () => {
    const xml = renderManifest({ ...PLACE, origin: 'https://intranet.example.com:8443' });
    const hosts = [...xml.matchAll(/"(https?:\/\/[^/"]+)[^"]*"/g)]
      .map(([, host]) => host)
      .filter((host) => !/schemas\.microsoft\.com|www\.w3\.org/.test(host ?? ''));
    expect(new Set(hosts)).toEqual(new Set(['https://intranet.example.com:8443']));
  });

  it('is always https, whatever the place was asked at', () => {
    const plain = renderManifest({ ...PLACE, origin: 'http://localhost:8787' });
    expect(plain).toBe(renderManifest({ ...PLACE, origin: 'https://localhost:8787/' }));
    expect(plain).toContain('"https://localhost:8787/functions.js"');
  });

  it('may lie in a folder, the domain being the whole host', () => {
    const xml = renderManifest({ ...PLACE, origin: 'https://intranet.example.com/tools/sla/' });
    expect(xml).toContain('"https://intranet.example.com/tools/sla/functions.js"');
    expect(xml).toContain('<AppDomain>https://intranet.example.com</AppDomain>');
  });

  it('tells the pane its namespace', () => {
    const xml = renderManifest({ ...PLACE, environment: 'development' });
    expect(xml).toContain('"https://sla.example.com/taskpane.html?namespace=SLADEV"');
  });

  it('has a button that shows the pane, and one for each of its screens but the settings', () => {
    const xml = renderManifest(PLACE);
    const [, tab = ''] = /<OfficeTab id="(\w+)">/.exec(xml) ?? [];
    expect(tab).toBe('TabHome');
    const buttons = [...xml.matchAll(/<Control [\s\S]*?<\/Control>/g)].map(([button]) => button);
    expect(buttons.map((button) => /<Action xsi:type="(\w+)">/.exec(button)?.[1])).toEqual([
      'ShowTaskpane',
      ...Object.keys(RIBBON_ACTIONS).map(() => 'ExecuteFunction'),
    ]);
    const actions = [...xml.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(
      ([, name]) => name,
    );
    expect(actions).toEqual(['openReclassify', 'openCaps', 'openFunctions']);
    for (const [zh, en] of [
      ['分级', 'Reclassify'],
      ['上限', 'Caps'],
      ['函数', 'Functions'],
    ]) {
      expect(xml).toMatch(new RegExp(`DefaultValue="${zh}">\\s*<bt:Override [^>]*Value="${en}"/>`));
    }
    const icons = [...xml.matchAll(/<bt:Image id="[^"]*" DefaultValue="([^"]*)"/g)];
    expect(new Set(icons.map(([, address]) => address)).size).toBe(4 * 3);
  });

  it('escapes what is markup', () => {
    const xml = renderManifest({ ...PLACE, name: { zh: '甲<乙>&"丙"', en: "A&B's" } });
    expect(xml).toContain('DefaultValue="甲&lt;乙&gt;&amp;&quot;丙&quot;"');
    expect(xml).toContain(`Value="A&amp;B's"`);
  });
});
