import type { Field } from '../../../shared/lists/heads.ts';
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
import { type OwnWordRow, ownWordRows, withMeaning } from './own-word-rows.ts';
import { LIST_WORDS } from './words.ts';

export interface ListServices {
  readonly workbook: Workbook;
  /** The one in force: it is made anew when the rules change. */
  readonly reclassifier: () => Reclassifier;
  readonly work: Work;
  /** Another list, or read otherwise: what was worked out from it no longer holds. */
  readonly changed: () => void;
  /** There is more to show, but nothing else than before holds. */
  readonly refresh: () => void;
}

/** Which list of customers, how its columns and words are to be read. */
export class ListModel {
  places: readonly Place[] | undefined;
  place: Place | undefined;
  recognised: Recognised | undefined;
  fields: FieldColumns = {};
  words: readonly WordMeaning[] = [];
  found: OwnWords | undefined;
  trouble: Trouble | undefined;
  private chosenByHand = false;
  private turn = 0;
  private readonly services: ListServices;

  constructor(services: ListServices) {
    this.services = services;
  }

  get mapping(): Mapping {
    return { fields: this.fields, words: this.words };
  }

  get isReady(): boolean {
    return this.recognised !== undefined && this.fields.category !== undefined;
  }

  get ownWords(): readonly OwnWordRow[] {
    return ownWordRows(this.found, this.words);
  }

  /** Whether the mapping differs from what the heads or the memory gave. */
  get isMappedByHand(): boolean {
    const { recognised } = this;
    return (
      recognised !== undefined &&
      JSON.stringify(recognised.mapping) !== JSON.stringify(this.mapping)
    );
  }

  /** Looks for places; stays at the one chosen where it is still there. */
  async findPlaces(): Promise<void> {
    const { work, workbook } = this.services;
    const turn = ++this.turn;
    const found = await work.run(LIST_WORDS.looking, () => workbook.listPlaces());
    if (turn !== this.turn) return;
    if (!this.keep(found)) return;
    this.places = found.value;
    const same = this.chosenByHand && found.value.find((each) => isSame(each, this.place));
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
    if (this.chosenByHand || work.running) return;
    const turn = this.turn;
    const found = await workbook.listPlaces();
    // A cell being edited, say: then the list stays as it is.
    if (!found.ok || turn !== this.turn || work.running) return;
    const [first] = found.value;
    this.places = found.value;
    if (first && !isSame(first, this.place)) await this.read(first);
    else this.services.refresh();
  }

  async mapField(field: Field, column: number | undefined): Promise<void> {
    const others = Object.entries(this.fields).filter(([name]) => name !== field);
    const fields: FieldColumns = Object.fromEntries(others);
    this.fields = column === undefined ? fields : { ...fields, [field]: column };
    this.services.changed();
    await this.findWords();
  }

  mapWord(row: OwnWordRow, meaning: Meaning | undefined): void {
    this.words = withMeaning(this.words, row, meaning);
    this.services.changed();
  }

  /** Keeps the mapping in the workbook, where it was changed by hand. */
  async remember(): Promise<Result<void, Trouble>> {
    const { recognised } = this;
    if (!recognised || !this.isMappedByHand) return DONE;
    return this.services.reclassifier().remember(recognised, this.mapping);
  }

  async forget(): Promise<void> {
    const { recognised, place } = this;
    if (!recognised || !place) return;
    const forgotten = await this.services.reclassifier().forget(recognised);
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
    const { place, mapping, isMappedByHand } = this;
    if (place) await this.read(place, isMappedByHand ? mapping : undefined);
  }

  private async read(place: Place, byHand?: Mapping): Promise<void> {
    const { work, reclassifier, workbook } = this.services;
    const turn = ++this.turn;
    this.clear();
    this.place = place;
    this.services.changed();
    const outcome = await work.run(LIST_WORDS.readingHeads, async () => {
      const now = await workbook.refreshPlace(place);
      return this.keep(now) ? reclassifier().recognise(now.value) : undefined;
    });
    if (turn !== this.turn || !outcome) return;
    if (!outcome.ok) return this.fail(outcome.error);
    this.recognised = outcome.value;
    this.place = outcome.value.place;
    const { fields, words } = byHand ?? outcome.value.mapping;
    this.fields = fields;
    this.words = words;
    this.services.changed();
    await this.findWords();
  }

  /** Looks for own words where another step got in between. */
  async completeWords(): Promise<void> {
    if (this.recognised && !this.found && !this.services.work.running) await this.findWords();
  }

  /** All own words, those with a meaning too, so that it can be changed. */
  private async findWords(): Promise<void> {
    const { recognised, fields } = this;
    const turn = ++this.turn;
    this.found = undefined;
    if (!recognised || !this.isReady) return this.services.refresh();
    const outcome = await this.services.work.run(LIST_WORDS.readingWords, (steps) =>
      this.services.reclassifier().findOwnWords(recognised, { fields, words: [] }, steps),
    );
    if (turn !== this.turn) return;
    // Stopped by the person or by a next step that reads the same rows: the preview tells as much.
    if (outcome.ok) this.found = outcome.value;
    else if (!isCancel(outcome.error)) return this.fail(outcome.error);
    this.services.refresh();
  }

  private keep<T>(result: Result<T, HostProblem>): result is Ok<T> {
    if (!result.ok) this.fail(result.error);
    return result.ok;
  }

  private fail(trouble: Trouble): void {
    this.trouble = trouble;
    this.services.refresh();
  }

  private clear(): void {
    this.place = undefined;
    this.recognised = undefined;
    this.fields = {};
    this.words = [];
    this.found = undefined;
    this.trouble = undefined;
    this.services.changed();
  }
}

function isSame(a: Place, b: Place | undefined): boolean {
  return a.kind === b?.kind && a.table === b.table && a.area.sheet === b.area.sheet;
}
