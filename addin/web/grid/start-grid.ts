import { type IWorkbookData, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/failure.ts';
import { FUNCTION_IDS } from '../../../shared/functions/catalogue.ts';
import { provideErrorRuntime } from '../../functions/error-runtime.ts';
import { type Configuration, configure } from '../../functions/settings.ts';
import { createGridWorkbook } from '../../host/grid/grid-workbook.ts';
import { createCellMessages } from './cell-messages.ts';
import { describeFunctions } from './function-words.ts';
import { LOCALES, loadLocale } from './locales.ts';
import { slaFunctionClass } from './sla-function.ts';

export interface GridStart {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly namespace: string;
  readonly workbook: Partial<IWorkbookData>;
}

/** Makes the spreadsheet in its container and opens the workbook. */
export async function startGrid(start: GridStart) {
  const { container, language, isDark, namespace, workbook } = start;
  provideErrorRuntime();
  await loadStyles();
  const messages = createCellMessages();
  const SlaFunction = slaFunctionClass(messages);
  const locale = LOCALES[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await loadLocale(language) },
    darkMode: isDark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    formula: {
      function: FUNCTION_IDS.map((id) => [SlaFunction, `${namespace}.${id}`]),
      description: describeFunctions(namespace),
    },
  });
  for (const each of plugins) {
    const [plugin, config] = Array.isArray(each) ? each : [each, undefined];
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  const injector = univer.__getInjector();
  const adapter = createGridWorkbook({
    api,
    injector,
    workbookId: workbook.id ?? '',
    namespace,
    language: () => language,
  });
  return {
    univer,
    api,
    messages,
    workbook: adapter,
    configure(configuration: Configuration) {
      configure(configuration);
      api.getFormula().executeCalculation();
    },
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
