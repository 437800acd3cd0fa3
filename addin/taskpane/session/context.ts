import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Vocabulary } from '../../../shared/norm/vocabulary.ts';
import type { Say } from '../ui/say.ts';
import type { Work } from '../ui/work.ts';
import type { FunctionsDoor } from './functions-door.ts';
import type { Session } from './session.ts';
import type { Tab } from './tabs.ts';

/**
 * What every screen is given, made once when the pane starts. What changes in it stands in signals:
 * whoever reads it while drawing is drawn again.
 */
export interface PaneContext extends Say {
  readonly language: Language;
  /** What the screens share over the open workbook; undefined as long as there is none. */
  readonly session: Session | undefined;
  /** The one job that runs, if any. */
  readonly work: Work;
  /** What the screen in sight is to show, where it was asked for something: see the screen. */
  readonly about: string | undefined;
  /** The words of the norm in force today. */
  readonly vocabulary: Vocabulary;
  readonly functions: FunctionsDoor;
  /** The namespace of the functions in this Excel. */
  readonly namespace: string;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Says to a screen reader what has happened. */
  announce(phrase: Phrase): void;
  /** @param about what the screen is to show: see the screen. */
  openTab(tab: Tab, about?: string): void;
  /** Moves the focus to the element with this id after the next drawing. */
  focusNext(id: string): void;
  chooseLanguage(language: Language): void;
  insertSample(): Promise<void>;
}
