import { signal } from '@preact/signals-core';
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
  readonly open = signal<Question | undefined>(undefined);
  private answerOpen: ((choice: string) => void) | undefined;
  private waiting: Promise<unknown> = Promise.resolve();

  /** Asks, once what was asked before is answered. */
  ask<Choice extends string>(question: Question<Choice>): Promise<Choice> {
    const asked = this.waiting.then(
      () =>
        new Promise<Choice>((resolve) => {
          this.open.value = question;
          this.answerOpen = (choice) => resolve(choice as Choice);
        }),
    );
    this.waiting = asked;
    return asked;
  }

  answer(choice: string): void {
    const { answerOpen } = this;
    this.open.value = undefined;
    this.answerOpen = undefined;
    answerOpen?.(choice);
  }

  /** What Esc means. */
  dismiss(): void {
    const last = this.open.value?.choices.at(-1);
    if (last) this.answer(last.id);
  }
}
