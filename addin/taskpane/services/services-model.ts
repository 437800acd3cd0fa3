import { ok, type Result } from '../../../shared/result.ts';
import type { Place } from '../../host/workbook.ts';
import type { Reclassifier } from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { ServiceColumns, ServiceField } from '../../services/columns.ts';
import type { RecognisedServices, ServicesChoice } from '../../services/types.ts';
import type { ListModel } from '../list/list-model.ts';
import type { Work } from '../ui/work.ts';
import { SERVICES_WORDS } from './words.ts';

export interface ServicesServices {
  readonly list: ListModel;
  readonly reclassifier: () => Reclassifier;
  readonly work: Work;
  /** Another table, or read otherwise: what was worked out from it no longer holds. */
  readonly changed: () => void;
}

/** Which table of services the workbook has, and how its columns are read. */
export class ServicesModel {
  recognised: RecognisedServices | undefined;
  fields: ServiceColumns = {};
  trouble: Trouble | undefined;
  private readonly services: ServicesServices;

  constructor(services: ServicesServices) {
    this.services = services;
  }

  /** Places that may hold the services: all but the list of customers. */
  get places(): readonly Place[] {
    const { places = [], place } = this.services.list;
    return places.filter(
      ({ kind, table, area }) =>
        kind !== place?.kind || table !== place.table || area.sheet !== place.area.sheet,
    );
  }

  get isReady(): boolean {
    return this.fields.customer !== undefined && this.fields.service !== undefined;
  }

  get choice(): ServicesChoice | undefined {
    const { recognised, fields } = this;
    return recognised && this.isReady ? { recognised, fields } : undefined;
  }

  async recall(): Promise<void> {
    this.take(await this.services.reclassifier().recallServices());
  }

  async choose(place: Place | undefined): Promise<void> {
    const { work, reclassifier } = this.services;
    if (!place) {
      this.take(ok(undefined));
      return this.remember();
    }
    this.take(
      await work.run(SERVICES_WORDS.reading, () => reclassifier().recogniseServices(place)),
    );
    await this.remember();
  }

  async mapField(field: ServiceField, column: number | undefined): Promise<void> {
    const others = Object.entries(this.fields).filter(([name]) => name !== field);
    const fields: ServiceColumns = Object.fromEntries(others);
    this.fields = column === undefined ? fields : { ...fields, [field]: column };
    this.services.changed();
    await this.remember();
  }

  private take(outcome: Result<RecognisedServices | undefined, Trouble>): void {
    this.trouble = outcome.ok ? undefined : outcome.error;
    this.recognised = outcome.ok ? outcome.value : undefined;
    this.fields = this.recognised?.fields ?? {};
    this.services.changed();
  }

  /** Kept for the review too, where what is approved is carried out without this set-up. */
  private async remember(): Promise<void> {
    const { recognised, choice } = this;
    if (recognised && !choice) return;
    const kept = await this.services.reclassifier().rememberServices(choice);
    if (kept.ok) return;
    this.trouble = kept.error;
    this.services.changed();
  }
}
