import { signal } from '@preact/signals-core';
import type { CapsView, WhatIf } from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { Session } from '../session/session.ts';
import { Held, put } from '../ui/state.ts';
import { CAPS_WORDS } from './words.ts';

interface Gauge {
  readonly view: CapsView | undefined;
  readonly whatIf: WhatIf | undefined;
  readonly trouble: Trouble | undefined;
}

const NOTHING: Gauge = { view: undefined, whatIf: undefined, trouble: undefined };

/** How a list stands against the caps, and what if there were more customers in a tier. */
export class CapsModel {
  /** Anew for another list and by other rules. */
  readonly gauge: Held<Gauge>;
  /** So many customers more in the tier asked about. */
  readonly more = signal(1);
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    const { list, inForce } = session;
    this.gauge = new Held(NOTHING, () => [list.reading.value, inForce.value]);
  }

  async look(): Promise<void> {
    const { list, work, reclassifier } = this.session;
    const { recognised, mapping } = list.reading.value;
    if (!recognised || !list.isReady.value || work.isWriting) return;
    this.gauge.startAgain();
    const { slot } = this.gauge;
    const outcome = await work.run(CAPS_WORDS.reading, (steps) =>
      reclassifier.value.capsOf(recognised, mapping, steps),
    );
    put(slot, outcome.ok ? { view: outcome.value } : { trouble: outcome.error });
  }

  ask(group: string, tier: string): void {
    const { view, whatIf } = this.gauge.value;
    const isAsked = whatIf?.group === group && whatIf.tier === tier;
    this.gauge.put({ whatIf: isAsked ? undefined : view?.whatIf(group, tier) });
  }

  /** Brings a row of the list into view; rows are numbered as in the sheet, from 1. */
  async selectRow(row: number): Promise<void> {
    const { list, workbook } = this.session;
    const area = list.place.value?.area;
    if (!area) return;
    const selected = await workbook.select({ ...area, row: row - 1, rows: 1 });
    if (!selected.ok) this.gauge.put({ trouble: selected.error });
  }
}
