import type { Rulebook } from '../norm/rulebook.ts';
import { cite, type Reason } from './reason.ts';

/** R29: days counted whose schedule is not published. */
export function provisionalDays(book: Rulebook): Reason {
  return {
    id: 'provisional',
    figures: {},
    source: cite(book, '《全国年节及纪念日放假办法》', 'rule', 'R29'),
  };
}
