/** As much of Excel's object model as the adapter uses; Excel itself gives the objects. */
export interface ExcelApi {
  run<T>(
    options: { readonly delayForCellEdit: boolean },
    batch: (context: Context) => Promise<T>,
  ): Promise<T>;
}

export interface Context {
  readonly workbook: ExcelWorkbook;
  readonly application: Application;
  sync(): Promise<unknown>;
}

interface Loadable {
  load(properties: string): unknown;
}

interface MaybeNull extends Loadable {
  readonly isNullObject: boolean;
}

interface Application {
  suspendApiCalculationUntilNextSync(): void;
}

interface Collection<T> extends Loadable {
  readonly items: readonly T[];
}

export interface ExcelWorkbook {
  readonly functions: {
    date(year: number, month: number, day: number): Loadable & { readonly value: number };
  };
  readonly worksheets: Worksheets;
  readonly tables: Collection<Table> & {
    getItem(key: string): Table;
    getItemOrNullObject(key: string): Table & MaybeNull;
  };
  readonly names: NamedItems;
  readonly settings: Settings;
  readonly customXmlParts: XmlParts;
  getSelectedRange(): Range;
  getActiveCell(): Range;
}

interface Worksheets extends Collection<Worksheet> {
  getItem(key: string): Worksheet;
  getItemOrNullObject(key: string): Worksheet & MaybeNull;
  add(name: string): Worksheet;
  readonly onSelectionChanged: EventSource;
}

interface EventSource {
  add(handler: () => Promise<void>): EventRegistration;
}

export interface EventRegistration {
  readonly context: Context;
  remove(): void;
}

export interface Worksheet extends Loadable {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly protection: Loadable & { readonly protected: boolean };
  readonly autoFilter: Loadable & { readonly isDataFiltered: boolean };
  readonly names: NamedItems;
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range;
  getUsedRangeOrNullObject(valuesOnly: boolean): Range & MaybeNull;
  activate(): void;
}

export interface Table extends Loadable {
  readonly id: string;
  readonly name: string;
  readonly showTotals: boolean;
  readonly showHeaders: boolean;
  readonly worksheet: Worksheet;
  readonly autoFilter: Loadable & { readonly isDataFiltered: boolean };
  getRange(): Range;
  resize(range: Range): void;
}

interface NamedItems {
  getItemOrNullObject(name: string): NamedItem & MaybeNull;
}

interface NamedItem {
  getRangeOrNullObject(): Range & MaybeNull;
}

export type Matrix = (string | number | boolean | null)[][];

export interface Range extends Loadable {
  values: Matrix;
  formulas: Matrix;
  numberFormat: string;
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly worksheet: Worksheet;
  readonly format: {
    readonly protection: { readonly locked: boolean | null };
  };
  getVisibleView(): Loadable & { readonly rowCount: number };
  getMergedAreasOrNullObject(): MaybeNull & { readonly address: string };
  getSpecialCellsOrNullObject(
    type: 'Formulas',
    values: 'Errors',
  ): MaybeNull & { readonly areas: Collection<Range> };
  getSpillParentOrNullObject(): Range & MaybeNull;
  getSpillingToRangeOrNullObject(): Range & MaybeNull;
  getTables(fullyContained: boolean): Collection<Table>;
  select(): void;
}

interface Settings {
  add(key: string, value: unknown): unknown;
  getItemOrNullObject(key: string): MaybeNull & { readonly value: unknown; delete(): void };
}

export interface XmlParts extends Collection<XmlPart> {
  add(xml: string): XmlPart;
}

interface XmlPart extends Loadable {
  readonly id: string;
  readonly namespaceUri: string;
  getXml(): { readonly value: string };
  delete(): void;
}
