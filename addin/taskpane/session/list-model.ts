import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { CustomerField } from '../../../shared/lists/customers.ts';
import { DONE, type Ok, type Result } from '../../../shared/result.ts';
import type { HostProblem } from '../../host/problem.ts';

import type { Place, Workbook } from '../../host/workbook.ts';
import type {
  FieldColumns,
  Mapping,
  Meaning,
  OwnWords,
  Reclassifier,
  Recognised,
  WordMeaning,
} from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import { isCancel } from '../ui/trouble.ts';
import type { Work } from '../ui/work.ts';
import { LIST_WORDS } from './list-words.ts';
import { type OwnWordRow, openFirst, ownWordRows, withMeaning } from './own-word-rows.ts';

export interface ListServices {
  readonly workbook: Workbook;
  readonly work: Work;
  readonly reclassifier: ReadonlySignal<Reclassifier>;
}

/** Which list of customers, how its columns and words are to be read. */
export class ListModel {
  readonly places = signal<readonly Place[] | undefined>(undefined);
  readonly place = signal<Place | undefined>(undefined);
  readonly recognised = signal<Recognised | undefined>(undefined);
  readonly fields = signal<FieldColumns>({});
  readonly words = signal<readonly WordMeaning[]>([]);
  /** Own words; those that nobody had explained when they were found stand first. */
  readonly found = signal<OwnWords | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** As long as what was worked out from the list is shown, it does not follow the selection. */
  readonly isHeld = signal(false);
  readonly mapping = computed<Mapping>(() => ({
    fields: this.fields.value,
    words: this.words.value,
  }));
  /** Another one when the list is another or read otherwise: what came of it no longer holds. */
  readonly reading = computed(() => ({
    recognised: this.recognised.value,
    mapping: this.mapping.value,
  }));
  readonly isReady = computed(
    () => this.recognised.value !== undefined && this.fields.value.category !== undefined,
  );
  readonly ownWords = computed<readonly OwnWordRow[]>(() =>
    ownWordRows(this.found.value, this.words.value),
  );
  private chosenByHand = false;
  private turn = 0;
  private readonly services: ListServices;

  constructor(services: ListServices) {
    this.services = services;
  }

  /** Whether the mapping differs from what the heads or the memory gave. */
  get isMappedByHand(): boolean {
    const { recognised, mapping } = this.reading.value;
    return (
      recognised !== undefined && JSON.stringify(recognised.mapping) !== JSON.stringify(mapping)
    );
  }

  /** Looks for places; stays at the one chosen where it is still there. */
  async findPlaces(): Promise<void> {
    const { work, workbook } = this.services;
    const turn = ++this.turn;
    const found = await work.run(LIST_WORDS.looking, () => workbook.listPlaces());
    if (turn !== this.turn) return;
    if (!this.keep(found)) return;
    this.places.value = found.value;
    const same = this.chosenByHand && found.value.find((each) => isSame(each, this.place.value));
    const next = same || found.value[0];
    if (next) await this.read(next);
    else this.clear();
  }

  async choosePlace(place: Place): Promise<void> {
    this.chosenByHand = true;
    await this.read(place);
  }

  /** Takes the place of the selection, unless a person has chosen another one. */
  async followSelection(): Promise<void> {
    const { work, workbook } = this.services;
    const mayFollow = () => !this.chosenByHand && !this.isHeld.value && !work.running.value;
    if (!mayFollow()) return;
    const turn = this.turn;
    const found = await workbook.listPlaces();
    // A cell being edited, say: then the list stays as it is.
    if (!found.ok || turn !== this.turn || !mayFollow()) return;
    const [first] = found.value;
    this.places.value = found.value;
    if (first && !isSame(first, this.place.value)) await this.read(first);
  }

  async mapField(field: CustomerField, column: number | undefined): Promise<void> {
    const others = Object.entries(this.fields.value).filter(([name]) => name !== field);
    const fields: FieldColumns = Object.fromEntries(others);
    this.fields.value = column === undefined ? fields : { ...fields, [field]: column };
    await this.findWords();
  }

  mapWord(row: OwnWordRow, meaning: Meaning | undefined): void {
    this.words.value = withMeaning(this.words.value, row, meaning);
  }

  /** Keeps the mapping in the workbook, where it was changed by hand. */
  async remember(): Promise<Result<void, Trouble>> {
    const { recognised, mapping } = this.reading.value;
    if (!recognised || !this.isMappedByHand) return DONE;
    return this.services.reclassifier.value.remember(recognised, mapping);
  }

  async forget(): Promise<void> {
    const { value: recognised } = this.recognised;
    const { value: place } = this.place;
    if (!recognised || !place) return;
    const forgotten = await this.services.reclassifier.value.forget(recognised);
    if (forgotten.ok) await this.read(place);
    else this.fail(forgotten.error);
  }

  /** Takes the list in which the selection lies, whatever was chosen before. */
  async takeSelection(): Promise<void> {
    this.chosenByHand = false;
    await this.findPlaces();
  }

  /** The rules are new: words may be known now that were not. What was mapped by hand stays. */
  async readAgain(): Promise<void> {
    const { value: place } = this.place;
    if (place) await this.read(place, this.isMappedByHand ? this.mapping.value : undefined);
  }

  /** Looks for own words where another step got in between. */
  async completeWords(): Promise<void> {
    const isMissing = this.recognised.value && !this.found.value;
    if (isMissing && !this.services.work.running.value) await this.findWords();
  }

  fail(trouble: Trouble): void {
    this.trouble.value = trouble;
  }

  private async read(place: Place, byHand?: Mapping): Promise<void> {
    const { work, reclassifier, workbook } = this.services;
    const turn = ++this.turn;
    batch(() => {
      this.clear();
      this.place.value = place;
    });
    const outcome = await work.run(LIST_WORDS.readingHeads, async () => {
      const now = await workbook.refreshPlace(place);
      return this.keep(now) ? reclassifier.value.recognise(now.value) : undefined;
    });
    if (turn !== this.turn || !outcome) return;
    if (!outcome.ok) return this.fail(outcome.error);
    const { value: recognised } = outcome;
    const { fields, words } = byHand ?? recognised.mapping;
    batch(() => {
      this.recognised.value = recognised;
      this.place.value = recognised.place;
      this.fields.value = fields;
      this.words.value = words;
    });
    await this.findWords();
  }

  /** All own words, those with a meaning too, so that it can be changed. */
  private async findWords(): Promise<void> {
    const { value: recognised } = this.recognised;
    const { value: fields } = this.fields;
    const turn = ++this.turn;
    this.found.value = undefined;
    if (!recognised || !this.isReady.value) return;
    const outcome = await this.services.work.run(LIST_WORDS.readingWords, (steps) =>
      this.services.reclassifier.value.findOwnWords(recognised, { fields, words: [] }, steps),
    );
    if (turn !== this.turn) return;
    // Stopped by the person or by a next step that reads the same rows: the preview tells as much.
    if (outcome.ok) this.found.value = openFirst(outcome.value, this.words.value);
    else if (!isCancel(outcome.error)) this.fail(outcome.error);
  }

  private keep<T>(result: Result<T, HostProblem>): result is Ok<T> {
    if (!result.ok) this.fail(result.error);
    return result.ok;
  }

  private clear(): void {
    batch(() => {
      this.place.value = undefined;
      this.recognised.value = undefined;
      this.fields.value = {};
      this.words.value = [];
      this.found.value = undefined;
      this.trouble.value = undefined;
    });
  }
}

function isSame(a: Place, b: Place | undefined): boolean {
  return a.kind === b?.kind && a.table === b.table && a.area.sheet === b.area.sheet;
}
