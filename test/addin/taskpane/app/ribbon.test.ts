import { describe, expect, it } from 'vitest';
import { associateRibbon } from '../../../../addin/taskpane/app/ribbon.ts';
import type { Tab } from '../../../../addin/taskpane/session/tabs.ts';
import { RIBBON_ACTIONS, RIBBON_SCREENS } from '../../../../shared/manifest/ribbon.ts';

type Run = (event: { completed(): void }) => void;

function openRibbon(show: () => Promise<void>) {
  const actions = new Map<string, Run>();
  const opened: Tab[] = [];
  const associate = (action: string, run: Run) => void actions.set(action, run);
  associateRibbon({ actions: { associate }, addin: { showAsTaskpane: show } }, (tab) =>
    opened.push(tab),
  );
  const press = (action: string) =>
    new Promise<void>((resolve) => actions.get(action)?.({ completed: resolve }));
  return { actions, opened, press };
}

describe('the buttons of the ribbon', () => {
  it('open their screens in the pane', async () => {
    let shown = 0;
    const { actions, opened, press } = openRibbon(async () => {
      shown++;
    });
    expect([...actions.keys()]).toEqual(['openReclassify', 'openCaps', 'openFunctions']);
    for (const screen of RIBBON_SCREENS) await press(RIBBON_ACTIONS[screen]);
    expect(opened).toEqual(RIBBON_SCREENS);
    expect(shown).toBe(RIBBON_SCREENS.length);
  });

  it('do without where Office cannot associate actions', () => {
    expect(() => associateRibbon({}, () => undefined)).not.toThrow();
  });
});
