import { cutPieces } from '../json-bytes.ts';
import { nextTask } from '../next-task.ts';
import type { HostFacts, Workbook } from '../workbook.ts';
import { readActiveCell } from './active-cell.ts';
import { readContents, readValues, replaceContents, replaceWatching, showDates } from './cells.ts';
import { watchSelection } from './events.ts';
import type { ExcelApi } from './excel.ts';
import { findBrokenFormulas, insertFormula, reenterFormulas } from './formulas.ts';
import { createHiddenStore, createSettings } from './kept-in-file.ts';
import { findObstacles } from './obstacles.ts';
import { findSheet, listPlaces, openSheet, refreshPlace, select, setTableWidth } from './places.ts';
import { findArea } from './references.ts';
import { createSession } from './session.ts';

export interface OfficeHost {
  /** The global `Excel` of office.js. */
  readonly excel: ExcelApi;
  readonly facts: HostFacts;
  /** The namespace of the functions in this build, for finding broken formulas. */
  readonly namespace: string;
  /** Frees the thread between pieces of work; a task of its own unless told. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** A workbook that is open in Excel. */
export function createOfficeWorkbook(host: OfficeHost): Workbook {
  const { excel, facts, namespace, pause = nextTask } = host;
  const session = createSession(excel, pause);
  return {
    facts: () => facts,
    dateSystem: () =>
      session.run('工作簿 workbook', async (context) => {
        // No property tells it to add-ins: a known day's serial does.
        const serial = context.workbook.functions.date(1904, 1, 1);
        serial.load('value');
        await context.sync();
        return serial.value === 0 ? 1904 : 1900;
      }),
    listPlaces: () => listPlaces(session),
    refreshPlace: (place) => refreshPlace(session, place),
    readValues: (area, take, steps = {}) => readValues(session, area, take, steps),
    readContents: (area, take, steps = {}) => readContents(session, area, take, steps),
    findObstacles: (area, mustBeBlank) => findObstacles(session, area, mustBeBlank),
    replaceContents: (area, cells) => replaceContents(session, area, cells),
    replaceWatching: (area, cells, watched) => replaceWatching(session, area, cells, watched),
    piecesOf: cutPieces,
    setTableWidth: (table, columns) => setTableWidth(session, table, columns),
    findSheet: (name) => findSheet(session, name),
    openSheet: (name, heads) => openSheet(session, name, heads),
    readActiveCell: () => readActiveCell(session, facts.spills),
    findArea: (reference, at) => findArea(session, reference, at),
    showDates: (area, form) => showDates(session, area, form),
    select: (area) => select(session, area),
    insertFormula: (formula, at) => insertFormula(session, formula, at),
    findBrokenFormulas: (steps = {}) => findBrokenFormulas(session, namespace, steps),
    reenterFormulas: (formulas, steps = {}) => reenterFormulas(session, formulas, steps),
    settings: createSettings(session),
    hidden: createHiddenStore(session),
    onSelectionChange: (listener) => watchSelection(session, listener),
  };
}
