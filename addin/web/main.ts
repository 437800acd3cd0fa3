import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/message-bar/define.js';
import '@fluentui/web-components/progress-bar/define.js';
import '@fluentui/web-components/spinner/define.js';
import { signal } from '@preact/signals-core';
import type { Language } from '../../shared/failure.ts';
import { NAMESPACE } from '../functions/namespace.ts';
import type { Configuration } from '../functions/settings.ts';
import { chooseLanguage } from '../taskpane/ui/language.ts';
import { keepPreference } from '../taskpane/ui/preferences.ts';
import { startAppearance } from '../taskpane/ui/theme.ts';
import { openFile, saveFile } from './files/files.ts';
import type { Grid } from './grid/grid.ts';
import { createKeeper } from './kept/keeper.ts';
import { acceptDrops } from './page/accept-drops.ts';
import { download } from './page/download.ts';
import { PageModel } from './page/page-model.ts';
import { startPage } from './page/start-page.ts';
import { PAGE_WORDS } from './page/words.ts';
import { PaneFrame } from './pane/pane-frame.ts';
import { fetchCustomerRows } from './sample/customer-rows.ts';

/** Below this the page says so; the same as in its style sheet. */
const WIDE_ENOUGH = '(min-width: 1024px)';

const root = document.documentElement;
const isDark = () => root.dataset['theme'] === 'dark';
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

startAppearance();
const language = signal(chooseLanguage(navigator.language));
let grid: Grid | undefined;
let configuration: Configuration = {};
let isFirst = true;

const model: PageModel = new PageModel({
  loadGrid,
  openFile,
  saveFile,
  keeper: createKeeper({
    onProblem: ({ phrase }) => model.troubled(PAGE_WORDS.notKept, phrase),
    onKept: (at) => model.kept(at),
  }),
  fetchCustomers: fetchCustomerRows,
  namespace: NAMESPACE,
  download,
  language,
  opened() {
    const workbook = model.workbook();
    if (workbook) pane.connect(workbook, isFirst);
    isFirst = false;
  },
});

const pane: PaneFrame = new PaneFrame({
  side: element('side'),
  namespace: NAMESPACE,
  functions: {
    health: () => 'ready',
    configure(given) {
      configuration = { ...configuration, ...given };
      grid?.configure(configuration);
    },
  },
  language,
  title: () => PAGE_WORDS.paneTitle[language.value],
  languageChosen: takeLanguage,
  keyPressed: (event) => page.keyPressed(event),
  documentLoaded: dropOn,
});

const page = startPage({ model, pane, language, chooseLanguage: takeLanguage });

async function loadGrid(): Promise<Grid> {
  const { startGrid } = await import('./grid/start-grid.ts');
  grid = await startGrid({
    container: element('grid'),
    language: language.value,
    isDark: isDark(),
    namespace: NAMESPACE,
    listener: {
      changed: () => model.workbookChanged(),
      showed: (cell) => model.cellShown(cell),
    },
  });
  grid.configure(configuration);
  return grid;
}

/** One language for the page, the pane and the grid, wherever it was chosen. */
function takeLanguage(next: Language): void {
  if (next === language.value) return;
  language.value = next;
  keepPreference('language', next);
  pane.chooseLanguage(next);
  void grid?.setLanguage(next);
}

function dropOn(target: Document): void {
  acceptDrops(
    target,
    (isDragging) => {
      element('drop').hidden = !isDragging;
    },
    (file) => void model.openFiles(file),
  );
}

/** The grid is large: a window in which it would not be shown does not load it. */
function startWhenWide(): void {
  const wide = matchMedia(WIDE_ENOUGH);
  if (wide.matches) void model.start();
  else wide.addEventListener('change', startWhenWide, { once: true });
}

dropOn(document);
new MutationObserver(() => grid?.setDark(isDark())).observe(root, {
  attributeFilter: ['data-theme'],
});
addEventListener('pagehide', () => void model.flush());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void model.flush();
});
startWhenWide();
