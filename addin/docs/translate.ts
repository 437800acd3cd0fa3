/** Attributes that are read out or shown. */
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/**
 * Puts other words in the place of those that stand alone in a text or an attribute, now and when
 * more are shown: Swagger UI has no languages of its own.
 */
export function translate(root: HTMLElement, words: ReadonlyMap<string, string>): void {
  const translateNode = (node: Node): void => {
    if (node instanceof Text) {
      const translated = words.get(node.data.trim());
      if (translated !== undefined) node.data = translated;
      return;
    }
    if (!(node instanceof Element) || isContent(node)) return;
    for (const name of ATTRIBUTES) {
      const translated = words.get(node.getAttribute(name) ?? '');
      if (translated !== undefined) node.setAttribute(name, translated);
    }
    for (const child of node.childNodes) translateNode(child);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) translateNode(node);
      else if (target.parentElement && !isContent(target.parentElement)) translateNode(target);
    }
  });
  translateNode(root);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
}

/** What was asked and answered is shown as it is. */
function isContent(element: Element): boolean {
  return element.closest('textarea, pre, code, input:not([placeholder]), .markdown') !== null;
}
