import { describe, expect, it } from 'vitest';
import { associateRibbon, ribbonActionOf } from '../../../../addin/taskpane/app/ribbon.ts';
import { TABS, type Tab } from '../../../../addin/taskpane/app/tabs.ts';

type Run = (event: { completed(): void }) => void;

function openRibbon(show: () => Promise<void>) {
  const actions = new Map<string, Run>();
  const opened: Tab[] = [];
  const associate = (action: string, run: Run) => void actions.set(action, run);
  associateRibbon({ actions: { associate }, addin: { showAsTaskpane: show } }, (tab) =>
    opened.push(tab),
  );
  const press = (tab: Tab) =>
    new Promise<void>((resolve) => actions.get(ribbonActionOf(tab))?.({ completed: resolve }));
  return { actions, opened, press };
}

describe('the buttons of the ribbon', () => {
  it('open every screen in the pane', async () => {
    let shown = 0;
    const { actions, opened, press } = openRibbon(async () => {
      shown++;
    });
    expect([...actions.keys()]).toEqual(TABS.map(ribbonActionOf));
    for (const tab of TABS) await press(tab);
    expect(opened).toEqual(TABS);
    expect(shown).toBe(TABS.length);
  });

  it('do without where Office cannot associate actions', () => {
    expect(() => associateRibbon({}, () => undefined)).not.toThrow();
  });
});
