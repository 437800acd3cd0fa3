import { Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  IFunctionService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/failure.ts';
import { FUNCTION_IDS } from '../../../shared/functions/catalogue.ts';
import { provideErrorRuntime } from '../../functions/error-runtime.ts';
import { type Configuration, configure } from '../../functions/settings.ts';
import { createGridWorkbook } from '../../host/grid/grid-workbook.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { Spills } from '../files/types.ts';
import { randomId } from '../random-id.ts';
import { calculateAtOnce } from './calculate-at-once.ts';
import { createCalculations } from './calculations.ts';
import { createCellMessages } from './cell-messages.ts';
import { closeFunctionList } from './close-function-list.ts';
import { copySpilled } from './copy-spilled.ts';
import { describeFunctions } from './function-words.ts';
import type { Grid, GridListener } from './grid.ts';
import { indexLookedUp } from './index-looked-up.ts';
import { keepSpilled } from './keep-spilled.ts';
import { LOCALES, loadLocale } from './locales.ts';
import { refreshNameBox } from './refresh-name-box.ts';
import { showSpilledFormats } from './show-spilled-formats.ts';
import { slaFunctionClass } from './sla-function.ts';
import { watchChanges } from './watch-changes.ts';
import { watchSelectedCell } from './watch-selected-cell.ts';

export interface GridStart {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly namespace: string;
  readonly listener: GridListener;
}

/** What the pane tells the functions where a person has set nothing. */
const USUAL: Configuration = {
  labels: 'zh',
  rulebook: null,
  dateSystem: 1900,
  formattedValues: true,
};

/** Where typing goes into the selected cell; the line over the grid has another one. */
const CELL_EDITOR = '[contenteditable][id*="DOCS_NORMAL"]';

/** Makes the spreadsheet in its container; nothing is open in it yet. */
export async function startGrid(start: GridStart): Promise<Grid> {
  const { container, isDark, namespace, listener } = start;
  let { language } = start;
  provideErrorRuntime();
  indexLookedUp(CELL_INVERTED_INDEX_CACHE);
  configure(USUAL);
  let configured = JSON.stringify(USUAL);
  const messages = createCellMessages();
  const calculations = createCalculations();
  const SlaFunction = slaFunctionClass(messages, calculations);
  const locale = LOCALES[language];
  const [pack] = await Promise.all([loadLocale(language), loadStyles()]);
  const univer = new Univer({ locale, locales: { [locale]: pack }, darkMode: isDark });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    formula: {
      function: FUNCTION_IDS.map((id) => [SlaFunction, `${namespace}.${id}`]),
      description: describeFunctions(namespace),
      // Values that come with a file were worked out elsewhere, and what spills is not in it.
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const each of plugins) {
    const [plugin, config] = Array.isArray(each) ? each : [each, undefined];
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  let opened: { readonly id: string; readonly workbook: Workbook } | undefined;
  const current = () => {
    if (!opened) throw new Error('No workbook is open');
    return opened;
  };
  const book = () => {
    const found = api.getWorkbook(current().id);
    if (!found) throw new Error('The open workbook is gone');
    return found;
  };
  const watched = { api, injector, messages, workbookId: () => opened?.id };
  closeFunctionList(container, injector);
  watchChanges(injector, listener.changed);
  watchSelectedCell(watched, listener.showed);
  void refreshNameBox(injector);

  return {
    workbook: () => current().workbook,
    open(data) {
      const isFirst = opened === undefined;
      if (opened) api.disposeUnit(opened.id);
      messages.clear();
      calculations.clear();
      const id = randomId();
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id });
      // The grid makes the parts for it with its first workbook.
      if (isFirst) {
        showSpilledFormats(injector);
        copySpilled(injector);
        calculateAtOnce(injector);
        keepSpilled(injector.get(FormulaDataModel));
      }
      const host = { api, injector, workbookId: id, namespace, language: () => language };
      opened = { id, workbook: createGridWorkbook({ ...host, onKept: listener.changed }) };
    },
    snapshot: () => book().save(),
    spills() {
      const { id } = current();
      const model = injector.get(FormulaDataModel);
      return {
        ranges: (model.getArrayFormulaRange()[id] ?? {}) as Spills['ranges'],
        cells: (model.getArrayFormulaCellData()[id] ?? {}) as Spills['cells'],
      };
    },
    functionNames: () => [...injector.get(IFunctionService).getExecutors().keys()].map(String),
    async finishTyping() {
      await book().endEditingAsync(true);
    },
    sheetInFront: () => book().getActiveSheet().getSheetId(),
    configure(given) {
      const wanted = JSON.stringify({ ...JSON.parse(configured), ...given });
      if (wanted === configured) return;
      configure(given);
      configured = wanted;
      api.getFormula().executeCalculation();
    },
    async setLanguage(next) {
      language = next;
      api.loadLocales(LOCALES[next], await loadLocale(next));
      api.setLocale(LOCALES[next]);
    },
    setDark: (dark) => api.toggleDarkMode(dark),
    focus: () => container.querySelector<HTMLElement>(CELL_EDITOR)?.focus(),
  };
}

/** The grid's styles come with it, so that they do not hold up the page. */
function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'grid.css';
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new TypeError('grid.css did not load'));
  });
}
