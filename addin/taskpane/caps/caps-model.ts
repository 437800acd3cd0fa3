import type { CappedTier } from '../../../shared/rulebook/caps.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { CapsView, Reclassifier, WhatIf } from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { ListModel } from '../list/list-model.ts';
import type { Work } from '../ui/work.ts';
import { CAPS_WORDS } from './words.ts';

export interface CapsServices {
  readonly workbook: Workbook;
  readonly list: ListModel;
  readonly reclassifier: () => Reclassifier;
  readonly work: Work;
  readonly changed: () => void;
}

/** How a list stands against the caps, and what if there were more customers in a tier. */
export class CapsModel {
  view: CapsView | undefined;
  whatIf: WhatIf | undefined;
  /** So many customers more in the tier asked about. */
  more = 1;
  trouble: Trouble | undefined;
  private readonly services: CapsServices;

  constructor(services: CapsServices) {
    this.services = services;
  }

  listChanged(): void {
    this.view = undefined;
    this.whatIf = undefined;
    this.trouble = undefined;
  }

  async look(): Promise<void> {
    const { list, work, reclassifier, changed } = this.services;
    const { recognised, mapping } = list;
    if (!recognised || !list.isReady || work.running?.writes) return;
    this.listChanged();
    const outcome = await work.run(CAPS_WORDS.reading, (steps) =>
      reclassifier().capsOf(recognised, mapping, steps),
    );
    if (outcome.ok) this.view = outcome.value;
    else this.trouble = outcome.error;
    changed();
  }

  ask(group: string, tier: CappedTier): void {
    const isAsked = this.whatIf?.group === group && this.whatIf.tier === tier;
    this.whatIf = isAsked ? undefined : this.view?.whatIf(group, tier);
    this.services.changed();
  }

  askFor(more: number): void {
    this.more = more;
    this.services.changed();
  }

  /** Brings a row of the list into view; rows are numbered as in the sheet, from 1. */
  async selectRow(row: number): Promise<void> {
    const area = this.services.list.place?.area;
    if (!area) return;
    const selected = await this.services.workbook.select({ ...area, row: row - 1, rows: 1 });
    if (selected.ok) return;
    this.trouble = selected.error;
    this.services.changed();
  }
}
