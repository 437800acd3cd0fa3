import { err, ok, type Result } from '../../shared/result.ts';
import { editApplications } from '../applications/edit.ts';
import { markText } from '../applications/marks.ts';
import type { Application } from '../applications/sheet.ts';
import { readStatus } from '../applications/status.ts';
import type { RunName } from '../runs/run-plan.ts';
import type { RunContext } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';

import type { ListPart } from './approved-changes.ts';

/** The applications that this run took for itself on their sheet. */
export class Claims {
  lost = 0;
  readonly #context: RunContext;
  readonly #wanted: ReadonlyMap<string, Application>;
  readonly #taken = new Set<string>();

  constructor(context: RunContext, parts: readonly ListPart[]) {
    this.#context = context;
    this.#wanted = new Map(
      parts.flatMap(({ approved }) =>
        [...approved.values()].map(({ application }) => [application.mark, application] as const),
      ),
    );
  }

  has(mark: string): boolean {
    return this.#taken.has(mark);
  }

  get count(): number {
    return this.#taken.size;
  }

  async take(name: RunName): Promise<Result<void, Trouble>> {
    const text = markText(name);
    const { written, trouble } = await editApplications(this.#context.workbook, (now) => {
      const then = this.#wanted.get(now.mark);
      if (!then) return undefined;
      if (now.done === text) this.#taken.add(now.mark);
      if (now.done !== '' || !isStillApproved(then, now)) return undefined;
      return { done: text };
    });
    if (trouble) return err(trouble);
    for (const mark of written) this.#taken.add(mark);
    this.lost = this.#wanted.size - this.#taken.size;
    return ok(undefined);
  }
}

function isStillApproved(then: Application, now: Application): boolean {
  const isSame = then.from === now.from && then.to === now.to && then.check === now.check;
  return isSame && readStatus(now.texts.status) === 'approved';
}

export function isClaimed(
  { approved }: Pick<ListPart, 'approved'>,
  row: number,
  claims: Claims,
): boolean {
  const change = approved.get(row);
  return change !== undefined && claims.has(change.application.mark);
}
