import type { Configuration } from '../functions/settings.ts';
import type { Workbook } from '../host/workbook.ts';
import { NAMESPACE } from '../namespace.ts';
import { chooseLanguage } from '../taskpane/app/language.ts';
import { startAppearance } from '../taskpane/app/theme.ts';
import type { PageScope, WorkbookPage } from './pane/workbook-page.ts';

startAppearance();
const language = chooseLanguage(navigator.language);
const container = document.getElementById('grid');
if (!container) throw new Error('no #grid');

const loading = import('./grid/start-grid.ts').then(({ startGrid }) => {
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  return startGrid({
    container,
    language,
    isDark,
    namespace: NAMESPACE,
    workbook: {
      id: 'workbook',
      name: 'x',
      sheetOrder: ['s1'],
      sheets: {
        s1: {
          id: 's1',
          name: 'Sheet1',
          rowCount: 100,
          columnCount: 20,
          cellData: {
            0: { 0: { v: '市县级' }, 1: { v: '金牌' }, 2: { f: '=SLA.TIER(A1,,B1)' } },
          },
        },
      },
    },
  });
});
const workbook: Promise<Workbook> = loading.then(({ workbook }) => workbook);
const page: WorkbookPage = {
  namespace: NAMESPACE,
  language,
  tab: 'reclassify',
  functions: {
    health: () => 'ready',
    configure: (configuration: Configuration) =>
      void loading.then(({ configure }) => configure(configuration)),
  },
  workbook,
  languageChosen: () => {},
  tabOpened: () => {},
  keyPressed: () => false,
  paneStarted: () => {},
};
(window as Window & PageScope).workbookPage = page;
const frame = document.createElement('iframe');
frame.src = 'pane.html';
frame.title = 'SLA';
document.getElementById('side')?.append(frame);
