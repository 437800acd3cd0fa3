import './ui/define.ts';
import { NAMESPACE } from '../functions/namespace.ts';
import type { ExcelApi } from '../host/office/excel.ts';
import { factsOf, type OfficeContext } from '../host/office/facts.ts';
import { createOfficeWorkbook } from '../host/office/office-workbook.ts';
import { type OfficeScript, watchHost } from './app/host.ts';
import { startPane } from './app/pane.ts';
import { associateRibbon, type OfficeRibbon } from './app/ribbon.ts';
import { type FunctionsScope, openFunctionsDoor } from './session/functions-door.ts';
import { tabOfHash } from './session/tabs.ts';
import { chooseLanguage } from './ui/language.ts';
import { startAppearance } from './ui/theme.ts';

declare global {
  // Office.js and functions.js put these here; the pane must do without them in a plain browser.
  interface Window extends FunctionsScope {
    readonly Office?: OfficeScript & OfficeRibbon & { readonly context: OfficeContext };
    readonly Excel?: ExcelApi;
  }
}

const NAMESPACE_FORM = /^[A-Za-z][A-Za-z0-9.]{0,31}$/;

/** The manifest tells the pane under which name Excel knows the functions. */
function namespaceOf(query: string): string {
  const given = new URLSearchParams(query).get('namespace') ?? '';
  return NAMESPACE_FORM.test(given) ? given : NAMESPACE;
}

const namespace = namespaceOf(location.search);
const functions = openFunctionsDoor(() => window);
startAppearance();
const pane = startPane(document.body, {
  functions,
  namespace,
  language: chooseLanguage(navigator.language),
  tab: tabOfHash(location.hash),
});

/** The only place where the screens meet Excel. */
function connect(): void {
  const { Excel: excel, Office: office } = window;
  if (!excel || !office) return;
  associateRibbon(office, pane.openTab);
  const facts = factsOf(office.context);
  pane.connect(createOfficeWorkbook({ excel, facts, namespace }));
}

// A link may name the screen in the address of the pane.
addEventListener('hashchange', () => {
  const tab = tabOfHash(location.hash);
  if (tab) pane.openTab(tab);
});
addEventListener('load', functions.arrived);
// Office.js on the web takes Tab over, and from what it knows nothing of (a heading, a summary) it
// leaves the pane. It listens on the window, so the key ends here.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Tab') event.stopPropagation();
});

const officeScript = document.getElementById('office-script');
if (officeScript) {
  watchHost(
    officeScript,
    () => window.Office,
    (state) => {
      pane.showHost(state);
      functions.arrived();
      if (state === 'excel') connect();
    },
  );
}
