/**
 * Copies the text that the element shows; where that is not allowed, leaves it selected.
 * Office may run the pane in a frame without the clipboard's permission: the older way works there.
 */
export async function copyTextOf(element: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'copied';
  } catch {
    select(element);
    // Deprecated, but the only way in a frame; false where it is not possible either.
    if (!document.execCommand('copy')) return 'selected';
    getSelection()?.removeAllRanges();
    return 'copied';
  }
}

/** Copies a text that the page does not show; false where that is not allowed. */
export async function copyText(text: string): Promise<boolean> {
  const shown = document.createElement('pre');
  shown.className = 'unseen';
  shown.textContent = text;
  document.body.append(shown);
  const outcome = await copyTextOf(shown);
  shown.remove();
  return outcome === 'copied';
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
