import type { TemplateResult } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { listNotes } from '../../../../addin/taskpane/ui/list-notes.ts';
import type { ListNote } from '../../../../shared/lists/notes.ts';

const notes = (count: number): ListNote[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'rows-below',
    text: { zh: `甲${index}`, en: `a${index}` },
  }));

/** What a template would draw, as markup; what draws nothing is a symbol. */
function markup(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(markup).join('');
  if (typeof drawn !== 'object' || drawn === null) {
    return typeof drawn === 'symbol' ? '' : String(drawn);
  }
  const { strings, values } = drawn as TemplateResult;
  return strings.map((text, index) => text + markup(values[index] ?? '')).join('');
}

const shown = (count: number, language: 'zh' | 'en' = 'zh'): string =>
  markup(listNotes(notes(count), { say: (phrase) => phrase[language] }));

describe('what is odd about a list', () => {
  it('takes no room where there is nothing', () => expect(shown(0)).toBe(''));

  it('is all shown, up to three', () => {
    expect(shown(3)).toContain('<p>甲0</p><p>甲1</p><p>甲2</p>');
    expect(shown(3)).not.toContain('<details');
  });

  it('folds from the fourth on, in either language', () => {
    const [open = '', folded = ''] = shown(5).split('<details');
    expect(open).toContain('<p>甲2</p>');
    expect(open).not.toContain('甲3');
    expect(folded).toContain('<summary>另有 2 条</summary><p>甲3</p><p>甲4</p>');
    expect(shown(5, 'en')).toContain('<summary>2 more</summary><p>a3</p>');
  });
});
