import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { IWorkbookData } from '@univerjs/core';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { Workbook } from '../../host/workbook.ts';
import { fileOfList } from '../files/dropped.ts';
import type {
  FileKind,
  FileProblem,
  Notice,
  OpenFile,
  SavedFile,
  SaveFile,
} from '../files/types.ts';
import type { Grid, ShownCell } from '../grid/grid.ts';
import type { Keeper, KeptOffer } from '../kept/types.ts';
import type { CustomerRows } from '../sample/customer-rows.ts';
import { Jobs } from './job.ts';
import { Questions } from './question.ts';
import { leftOverText, offerText, PAGE_WORDS, unsavedText } from './words.ts';

/** What the page is made with. */
export interface PageServices {
  readonly loadGrid: () => Promise<Grid>;
  readonly openFile: OpenFile;
  readonly saveFile: SaveFile;
  readonly keeper: Keeper;
  readonly fetchCustomers: () => Promise<CustomerRows | undefined>;
  readonly namespace: string;
  /** Hands a file to the person. */
  readonly download: (bytes: Uint8Array<ArrayBuffer>, name: string, kind: FileKind) => void;
  readonly language: ReadonlySignal<Language>;
  /** Another workbook is open: the pane starts anew. */
  readonly opened: () => void;
}

export type GridState = 'loading' | 'ready' | 'failed';

/** At most so many notices are listed one by one. */
const MOST_LISTED = 12;

/** The page's state, and what its buttons do. */
export class PageModel {
  readonly jobs = new Jobs();
  readonly questions = new Questions();
  readonly gridState = signal<GridState>('loading');
  /** The open file's name, without its ending. */
  readonly name = signal('');
  readonly isUnsaved = signal(false);
  readonly shown = signal<ShownCell | undefined>(undefined);
  readonly trouble = signal<{ readonly title: Phrase; readonly text: Phrase } | undefined>(
    undefined,
  );
  readonly keptAt = signal<number | undefined>(undefined);
  private grid: Grid | undefined;
  private readonly services: PageServices;

  constructor(services: PageServices) {
    this.services = services;
  }

  /** Loads the spreadsheet, opens the sample, and offers what was kept. */
  async start(): Promise<void> {
    const { services } = this;
    this.gridState.value = 'loading';
    const customers = services.fetchCustomers();
    this.grid = await services.loadGrid().catch(undefinedIfNotLoaded);
    this.gridState.value = this.grid ? 'ready' : 'failed';
    if (!this.grid) return;
    await this.showSample(await customers);
    await this.offerKept();
  }

  /** What the grid tells. */
  cellShown(shown: ShownCell): void {
    this.shown.value = shown;
  }

  workbookChanged(): void {
    const { grid, services } = this;
    if (!grid) return;
    this.isUnsaved.value = true;
    services.keeper.changed(() => grid.snapshot());
  }

  async openFiles(files: Result<File, FileProblem>): Promise<void> {
    if (!this.isFree()) return;
    if (!files.ok) return this.fail(PAGE_WORDS.notOpened, files.error);
    if (!(await this.mayReplace())) return;
    const { openFile } = this.services;
    const functions = this.grid?.functionNames();
    const opened = await this.jobs.run(PAGE_WORDS.opening, ({ signal, tell }) =>
      openFile(files.value, {
        functions,
        signal,
        onProgress: ({ fraction, stage }) => tell(fraction, stage),
      }),
    );
    if (!opened.ok) return this.fail(PAGE_WORDS.notOpened, opened.error);
    const { workbook, notices } = opened.value;
    this.put(workbook, withoutEnding(files.value.name));
    if (notices.length > 0) await this.tellNotices(PAGE_WORDS.openedTitle, notices);
  }

  async chooseFiles(list: FileList | readonly File[]): Promise<void> {
    await this.openFiles(fileOfList(list));
  }

  /** Saves the workbook, or the sheet in front; whether it did. */
  async save(kind: FileKind): Promise<boolean> {
    if (!this.isFree()) return false;
    const saved = await this.write(kind, 'keep');
    if (!saved) return false;
    const { services } = this;
    const { value: name } = this.name;
    const choice = await this.acceptsLoss(saved.notices);
    if (choice === 'cancel') return false;
    if (choice === 'values') {
      // The workbook with its formulas is as unsaved as before.
      const values = await this.write(kind, 'values');
      const named = PAGE_WORDS.asValues[services.language.value];
      if (values) services.download(values.bytes, `${name} ${named}.${kind}`, kind);
      return false;
    }
    services.download(saved.bytes, `${name}.${kind}`, kind);
    if (kind === 'xlsx') {
      this.isUnsaved.value = false;
      void services.keeper.forget();
    }
    return true;
  }

  private async write(kind: FileKind, formulas: 'keep' | 'values'): Promise<SavedFile | undefined> {
    const { grid, services } = this;
    const { value: name } = this.name;
    if (!grid) return undefined;
    await grid.finishTyping();
    const saved = await this.jobs.run(PAGE_WORDS.saving, ({ signal, tell }) =>
      services.saveFile({ ...grid.snapshot(), name }, kind, {
        namespace: services.namespace,
        spills: grid.spills(),
        sheetId: grid.sheetInFront(),
        ...{ formulas, signal },
        onProgress: ({ fraction, stage }) => tell(fraction, stage),
      }),
    );
    if (saved.ok) return saved.value;
    this.fail(PAGE_WORDS.notSaved, saved.error);
    return undefined;
  }

  async openSample(): Promise<void> {
    if (!this.isFree() || !(await this.mayReplace())) return;
    const { fetchCustomers } = this.services;
    const customers = await this.jobs.run(PAGE_WORDS.loadingSample, fetchCustomers);
    await this.showSample(customers);
  }

  async openLarge(): Promise<void> {
    if (!this.isFree() || !(await this.mayReplace())) return;
    const { fetchCustomers } = this.services;
    const large = await this.jobs.run(PAGE_WORDS.loadingLarge, async ({ signal, tell }) => {
      const customers = await fetchCustomers();
      if (!customers) return undefined;
      const { largeWorkbook } = await import('../sample/large-workbook.ts');
      return largeWorkbook(customers, {
        signal,
        onProgress: (done, of) => tell(done / of, PAGE_WORDS.loadingLarge),
      });
    });
    if (large === 'cancelled') return;
    if (large) this.put(large, large.name);
    else this.troubled(PAGE_WORDS.notOpened, PAGE_WORDS.sampleFailed);
  }

  /** Goes to a cell of the sheet in front, for the notes. */
  async goTo(row: number, column: number): Promise<void> {
    const { grid } = this;
    if (!grid) return;
    const sheet = grid.sheetInFront();
    await grid.workbook().select({ sheet, row, column, rows: 1, columns: 1 });
    grid.focus();
  }

  forgive(): void {
    this.trouble.value = undefined;
  }

  private async showSample(customers: CustomerRows | undefined): Promise<void> {
    if (customers) {
      const { sampleWorkbook } = await import('../sample/sample-workbook.ts');
      const sample = sampleWorkbook(customers);
      this.put(sample, sample.name);
      return;
    }
    const { blankWorkbook } = await import('../sample/blank-workbook.ts');
    this.put(blankWorkbook(), PAGE_WORDS.blankName[this.services.language.value]);
    this.troubled(PAGE_WORDS.sample, PAGE_WORDS.sampleFailed);
  }

  private async offerKept(): Promise<void> {
    const { keeper } = this.services;
    const offers = await keeper.offers();
    const [offer] = offers.ok ? offers.value : [];
    if (!offer) return;
    const choice = await this.questions.ask({
      title: PAGE_WORDS.offerTitle,
      text: offerText(offer.name, timeOf(offer, this.services.language.value), offer.cells),
      choices: [
        { id: 'open', text: PAGE_WORDS.offerOpen, main: true },
        { id: 'discard', text: PAGE_WORDS.offerDiscard },
        { id: 'later', text: PAGE_WORDS.offerLater },
      ],
    });
    if (choice === 'discard') await keeper.discard(offer);
    if (choice !== 'open') return;
    const restored = await keeper.restore(offer);
    if (!restored.ok) return this.troubled(PAGE_WORDS.notOpened, restored.error.phrase);
    this.put(restored.value, offer.name, { isRestored: true });
  }

  private put(
    workbook: IWorkbookData,
    name: string,
    { isRestored = false }: { readonly isRestored?: boolean } = {},
  ): void {
    const { grid, services } = this;
    if (!grid) return;
    // What this page kept belongs to the workbook that goes.
    if (!isRestored) void services.keeper.forget();
    grid.open({ ...workbook, name });
    batch(() => {
      this.name.value = name;
      this.isUnsaved.value = isRestored;
      this.trouble.value = undefined;
      this.shown.value = undefined;
    });
    services.opened();
  }

  /** Whether the workbook may be replaced: at once, after saving, or as the person decides. */
  private async mayReplace(): Promise<boolean> {
    if (!this.isUnsaved.value) return true;
    const choice = await this.questions.ask({
      title: PAGE_WORDS.unsavedTitle,
      text: unsavedText(this.name.value),
      choices: [
        { id: 'save', text: PAGE_WORDS.saveFirst, main: true },
        { id: 'drop', text: PAGE_WORDS.throwAway },
        { id: 'cancel', text: PAGE_WORDS.cancel },
      ],
    });
    return choice === 'drop' || (choice === 'save' && (await this.save('xlsx')));
  }

  /** Saves at once where nothing is lost; else as the person decides. */
  private async acceptsLoss(notices: readonly Notice[]): Promise<'save' | 'values' | 'cancel'> {
    if (notices.length === 0) return 'save';
    const asValues = { id: 'values', text: PAGE_WORDS.saveValues } as const;
    return this.questions.ask({
      title: PAGE_WORDS.leavesTitle,
      text: PAGE_WORDS.leaves,
      lines: linesOf(notices),
      choices: [
        { id: 'save', text: PAGE_WORDS.saveAnyway, main: true },
        ...(notices.some(({ code }) => code === 'arrays') ? [asValues] : []),
        { id: 'cancel', text: PAGE_WORDS.cancel },
      ],
    });
  }

  private async tellNotices(title: Phrase, notices: readonly Notice[]): Promise<void> {
    await this.questions.ask({
      title,
      lines: linesOf(notices),
      choices: [{ id: 'close', text: PAGE_WORDS.close, main: true }],
    });
  }

  private isFree(): boolean {
    return this.grid !== undefined && !this.jobs.running.value && !this.questions.open.value;
  }

  private fail(title: Phrase, problem: FileProblem): void {
    // Whoever cancels knows it.
    if (problem.code !== 'cancelled') this.troubled(title, problem.phrase);
  }

  troubled(title: Phrase, text: Phrase): void {
    this.trouble.value = { title, text };
  }

  /** Keeps at once what changed: the page may go. */
  flush(): Promise<void> {
    return this.services.keeper.flush();
  }

  kept(at: number): void {
    this.keptAt.value = at;
  }

  /** The open workbook, as the pane works with it. */
  workbook(): Workbook | undefined {
    return this.grid?.workbook();
  }
}

function linesOf(notices: readonly Notice[]): Phrase[] {
  const listed = notices.slice(0, MOST_LISTED).map(({ phrase }) => phrase);
  const more = notices.length - listed.length;
  return more > 0 ? [...listed, leftOverText(more)] : listed;
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '') || name;
}

function timeOf({ keptAt }: KeptOffer, language: Language): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Date(keptAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en', format);
}

/** Browsers tell of a script that did not arrive by a TypeError; anything else is a bug. */
function undefinedIfNotLoaded(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error;
}
