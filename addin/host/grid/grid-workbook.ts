import { err, ok } from '../../../shared/result.ts';

import type { Workbook } from '../workbook.ts';
import { readActiveCell } from './active-cell.ts';
import {
  readContents,
  readValues,
  replaceContents,
  replaceWatching,
  rowsAtOnce,
  showDates,
} from './cells.ts';
import { findBrokenFormulas, insertFormula, reenterFormulas } from './formulas.ts';
import { createHiddenStore, createSettings } from './kept-in-book.ts';
import { findObstacles } from './obstacles.ts';
import { type GridHost, openBook } from './open-book.ts';
import { findSheet, listPlaces, openSheet, refreshPlace, select } from './places.ts';
import { findArea } from './references.ts';
import { watchSelection } from './watch-selection.ts';

/** Columns that are written at the most, for cutting rows into pieces before they are known. */
const USUAL_COLUMNS = 8;

/** A workbook that is open in the web workbook's grid. */
export function createGridWorkbook(host: GridHost): Workbook {
  const book = openBook(host);
  return {
    facts: () => ({
      name: 'Web',
      platform: 'Web',
      spills: true,
      formattedValues: true,
      language: book.language(),
    }),
    dateSystem: async () => ok(1900),
    listPlaces: async () => listPlaces(book),
    refreshPlace: async (place) => refreshPlace(book, place),
    readValues: (area, take, steps = {}) => readValues(book, area, take, steps),
    readContents: (area, take, steps = {}) => readContents(book, area, take, steps),
    findObstacles: (area, mustBeBlank) => findObstacles(book, area, mustBeBlank),
    replaceContents: (area, cells) => replaceContents(book, area, cells),
    replaceWatching: (area, cells, watched) => replaceWatching(book, area, cells, watched),
    piecesOf: (_, rows) => cutEvenly(rows, rowsAtOnce(USUAL_COLUMNS)),
    setTableWidth: async (table) => err({ code: 'gone', where: table }),
    findSheet: async (name) => findSheet(book, name),
    openSheet: (name, heads) => openSheet(book, name, heads),
    readActiveCell: async () => readActiveCell(book),
    findArea: async (reference, at) => findArea(book, reference, at),
    showDates: async (area, form) => showDates(book, area, form),
    select: (area) => select(book, area),
    insertFormula: (formula, at) => insertFormula(book, formula, at),
    findBrokenFormulas: (steps = {}) => findBrokenFormulas(book, steps),
    reenterFormulas: (formulas, steps = {}) => reenterFormulas(book, formulas, steps),
    settings: createSettings(book),
    hidden: createHiddenStore(book),
    async onSelectionChange(listener) {
      const watching = watchSelection(book.injector, listener);
      return ok(async () => watching.dispose());
    },
  };
}

function cutEvenly(rows: number, most: number): number[] {
  const pieces = Array.from({ length: Math.floor(rows / most) }, () => most);
  return rows % most > 0 ? [...pieces, rows % most] : pieces;
}
