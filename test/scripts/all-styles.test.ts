import { expect, it } from 'vitest';
import { importsOf } from '../../scripts/build/all-styles.ts';

it('the styles of a screen are part of the pane by standing in its folder, after what all share', () => {
  const files = ['answer/answer.css', 'app/page.css', 'caps/caps.css', 'caps/words.ts'];
  expect(importsOf([...files, 'main.ts', 'ui/lists.css']).split('\n')).toEqual([
    "@import './app/page.css';",
    "@import './ui/lists.css';",
    "@import './answer/answer.css';",
    "@import './caps/caps.css';",
  ]);
});
