import { translate } from './translate.ts';
import { CHINESE, PAGE_WORDS } from './words.ts';

/** What swagger-ui-bundle.js, which the page loads before, leaves in the window. */
declare global {
  interface Window {
    readonly SwaggerUIBundle?: (options: Readonly<Record<string, unknown>>) => unknown;
  }
}

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
const words = PAGE_WORDS[language];

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}

function showPage(): void {
  document.documentElement.lang = words.tag;
  document.title = words.title;
  const other = byId('language') as HTMLAnchorElement;
  other.textContent = words.other;
  other.lang = PAGE_WORDS[words.otherLanguage].tag;
  other.href = `?lang=${words.otherLanguage}`;
  if (!window.SwaggerUIBundle) {
    const problem = byId('problem');
    problem.textContent = words.notLoaded;
    problem.hidden = false;
    return;
  }
  if (language === 'zh') translate(byId('interface'), CHINESE);
  window.SwaggerUIBundle({
    domNode: byId('interface'),
    url: '/v1/openapi.json',
    deepLinking: true,
    filter: true,
    tryItOutEnabled: true,
    defaultModelsExpandDepth: 0,
    // It would send the document to a server on the network.
    validatorUrl: null,
  });
}

showPage();
