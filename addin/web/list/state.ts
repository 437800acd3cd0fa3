import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Summary } from './messages.ts';
import type { Filter } from './rows-view.ts';

/** What the page shows. */
export interface State {
  readonly language: Language;
  readonly filter: Filter;
  /** Of the list, for the file to be downloaded. */
  readonly name: string;
  readonly status: 'reading' | 'writing' | undefined;
  readonly problem: { readonly title?: Phrase; readonly text: Phrase } | undefined;
  readonly summary: Summary | undefined;
}

export const initialState: State = {
  language: 'zh',
  filter: 'changed',
  name: '',
  status: undefined,
  problem: undefined,
  summary: undefined,
};
