import { NAMESPACE } from '../formula.ts';
import { watchHost } from './host.ts';
import { showPane } from './pane.ts';
import { chooseLanguage } from './words.ts';

declare global {
  // Office.js puts itself here; the pane must do without it in a plain browser.
  interface Window {
    readonly Office?: { onReady(): Promise<{ readonly host: unknown }> };
  }
}

const NAMESPACE_FORM = /^[A-Za-z][A-Za-z0-9.]{0,31}$/;

/** The manifest tells the pane under which name Excel knows the functions. */
function namespaceOf(query: string): string {
  const given = new URLSearchParams(query).get('namespace') ?? '';
  return NAMESPACE_FORM.test(given) ? given : NAMESPACE;
}

const pane = showPane(
  document.body,
  chooseLanguage(navigator.language),
  namespaceOf(location.search),
);
const officeScript = document.getElementById('office-script');
if (officeScript) watchHost(officeScript, () => window.Office, pane.showHost);
