import type { Phrase } from '../../shared/failure.ts';

/** What who runs the service can put right: each line says what is wrong and what is accepted. */
export class OperatorError extends Error {
  readonly wrong: readonly Phrase[];

  constructor(...wrong: readonly Phrase[]) {
    super(wrong.map(({ en }) => en).join('\n'));
    this.wrong = wrong;
  }
}
