import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { ServiceField } from '../../../shared/lists/services.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Place } from '../../host/workbook.ts';
import type { Reclassifier } from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { ServiceColumns } from '../../services/columns.ts';
import type { RecognisedServices, ServicesChoice } from '../../services/types.ts';
import type { ListModel } from '../session/list-model.ts';
import type { Work } from '../ui/work.ts';
import { SERVICES_WORDS } from './words.ts';

export interface ServicesServices {
  readonly list: ListModel;
  readonly reclassifier: ReadonlySignal<Reclassifier>;
  readonly work: Work;
}

/** Which table of services the workbook has, and how its columns are read. */
export class ServicesModel {
  readonly recognised = signal<RecognisedServices | undefined>(undefined);
  readonly fields = signal<ServiceColumns>({});
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** Places that may hold the services: all but the list of customers. */
  readonly places = computed<readonly Place[]>(() => {
    const { places, place } = this.services.list;
    const { value: list } = place;
    return (places.value ?? []).filter(
      ({ kind, table, area }) =>
        kind !== list?.kind || table !== list.table || area.sheet !== list.area.sheet,
    );
  });
  readonly isReady = computed(
    () => this.fields.value.customer !== undefined && this.fields.value.service !== undefined,
  );
  /** Another one when another table is chosen, or read otherwise: what came of it no longer holds. */
  readonly choice = computed<ServicesChoice | undefined>(() => {
    const { value: recognised } = this.recognised;
    const { value: fields } = this.fields;
    return recognised && this.isReady.value ? { recognised, fields } : undefined;
  });
  private readonly services: ServicesServices;

  constructor(services: ServicesServices) {
    this.services = services;
  }

  async recall(): Promise<void> {
    this.take(await this.services.reclassifier.value.recallServices());
  }

  async choose(place: Place | undefined): Promise<void> {
    const { work, reclassifier } = this.services;
    this.take(
      place
        ? await work.run(SERVICES_WORDS.reading, () => reclassifier.value.recogniseServices(place))
        : ok(undefined),
    );
    await this.remember();
  }

  async mapField(field: ServiceField, column: number | undefined): Promise<void> {
    const others = Object.entries(this.fields.value).filter(([name]) => name !== field);
    const fields: ServiceColumns = Object.fromEntries(others);
    this.fields.value = column === undefined ? fields : { ...fields, [field]: column };
    await this.remember();
  }

  private take(outcome: Result<RecognisedServices | undefined, Trouble>): void {
    const recognised = outcome.ok ? outcome.value : undefined;
    batch(() => {
      this.trouble.value = outcome.ok ? undefined : outcome.error;
      this.recognised.value = recognised;
      this.fields.value = recognised?.fields ?? {};
    });
  }

  /** Kept for the review too, where what is approved is carried out without this set-up. */
  private async remember(): Promise<void> {
    const { value: choice } = this.choice;
    if (this.recognised.value && !choice) return;
    const kept = await this.services.reclassifier.value.rememberServices(choice);
    if (!kept.ok) this.trouble.value = kept.error;
  }
}
