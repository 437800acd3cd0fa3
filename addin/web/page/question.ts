import type { Phrase } from '../../../shared/failure.ts';

/** Something to decide, or to know, before the work goes on. */
export interface Question<Choice extends string = string> {
  readonly title: Phrase;
  readonly text?: Phrase | undefined;
  readonly lines?: readonly Phrase[] | undefined;
  /** The last one is the one that Esc means. */
  readonly choices: readonly {
    readonly id: Choice;
    readonly text: Phrase;
    readonly main?: boolean;
  }[];
}

/** The questions of the page, one at a time. */
export class Questions {
  open: Question | undefined;
  private answerOpen: ((choice: string) => void) | undefined;
  private readonly changed: () => void;
  private waiting: Promise<unknown> = Promise.resolve();

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Asks, once what was asked before is answered. */
  ask<Choice extends string>(question: Question<Choice>): Promise<Choice> {
    const asked = this.waiting.then(
      () =>
        new Promise<Choice>((resolve) => {
          this.open = question;
          this.answerOpen = (choice) => resolve(choice as Choice);
          this.changed();
        }),
    );
    this.waiting = asked;
    return asked;
  }

  answer(choice: string): void {
    const { answerOpen } = this;
    this.open = undefined;
    this.answerOpen = undefined;
    this.changed();
    answerOpen?.(choice);
  }

  /** What Esc means. */
  dismiss(): void {
    const last = this.open?.choices.at(-1);
    if (last) this.answer(last.id);
  }
}
