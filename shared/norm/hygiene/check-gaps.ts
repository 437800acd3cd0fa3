import type { Phrase } from '../../phrase.ts';
import type { VocabularyKind } from '../document.ts';
import type { TableFinding } from '../finding.ts';
import type { Rulebook } from '../rulebook.ts';
import type { AskedRow, FirstFit } from './first-fit.ts';
import { isAdded, isTold, pointerOf, pointerOfWord } from './pointers.ts';
import { visitCases } from './questions.ts';
import type { DecisionTable } from './tables.ts';

const LEVELS: Phrase = { zh: '业务保障等级', en: 'assurance level' };

/** Words without a figure where others have one, each with the tables that lack it. */
export function findGaps(tables: readonly DecisionTable[], book: Rulebook): TableFinding[] {
  const gaps = new Map<string, { word: Phrase; of: Phrase[]; pointer: string }>();
  const tell = (pointer: string, word: Phrase, of: Phrase) => {
    const key = `${pointer} ${word.zh}`;
    const known = gaps.get(key);
    if (!known) gaps.set(key, { word, of: [of], pointer });
    else if (!known.of.includes(of)) known.of.push(of);
  };
  for (const table of tables) {
    const of =
      table.activity === undefined ? LEVELS : book.vocabulary.activity.label(table.activity);
    findInGrades(table, of, book, tell);
    findInWords('services', table.fit, of, book, tell);
    findInWords('scopes', table.fit, of, book, tell);
  }
  findActivities(tables, book, tell);
  return [...gaps.values()].map((gap) => ({ severity: 'warning', code: 'gap', ...gap }));
}

type Tell = (pointer: string, word: Phrase, of: Phrase) => void;

/** A grade without a figure in a question that another grade has one for. */
function findInGrades(
  { activity, fit }: DecisionTable,
  of: Phrase,
  book: Rulebook,
  tell: Tell,
): void {
  const gradedBy =
    activity === undefined ? 'tier' : book.vocabulary.activity.get(activity).gradedBy;
  const kind = gradedBy === 'tier' ? 'tiers' : 'levels';
  const words = book.vocabulary[gradedBy];
  const seen = new Set<string>();
  visitCases(fit, fit.baseLayer(), (cells) => {
    const decided = cells.filter((cell) => cell >= 0);
    if (decided.length === 0 || decided.length === cells.length) return;
    const first = fit.orderOf(Math.min(...decided));
    const asked = fit.rows[first] as AskedRow;
    cells.forEach((cell, grade) => {
      const code = words.codes[grade];
      const key = `${first} ${grade}`;
      if (cell >= 0 || code === undefined || seen.has(key)) return;
      seen.add(key);
      if (isAdded(kind, code, book)) tell(pointerOfWord(kind, code, book), words.label(code), of);
      else if (isTold(asked, book) && !coversMore(asked, fit)) {
        tell(pointerOf(asked.row, book), words.label(code), of);
      }
    });
  });
}

/** A row without a scope, over others with one: that it covers more is told of the row. */
function coversMore({ row, place }: AskedRow, fit: FirstFit): boolean {
  return !row.scope && fit.rows.some((other) => other.place > place && other.row.scope);
}

/** An added service or scope without any figure in a table that has some for others. */
function findInWords(
  kind: 'services' | 'scopes',
  fit: FirstFit,
  of: Phrase,
  book: Rulebook,
  tell: Tell,
): void {
  const vocabulary = kind === 'services' ? book.vocabulary.service : book.vocabulary.scope;
  const added = vocabulary.words.filter(({ code }) => isAdded(kind, code, book));
  if (added.length === 0) return;
  const classes = fit.axes[kind];
  const answered = new Set<number>();
  const base = fit.baseLayer();
  fit.visitAll((question) => {
    const place = kind === 'services' ? fit.serviceOf(question) : fit.scopeOf(question);
    if (!answered.has(place) && base.decide(question) >= 0) answered.add(place);
    return answered.size === classes.size;
  });
  if (answered.size === 0) return;
  for (const { code, label } of added) {
    const isCovered = kind === 'scopes' || book.vocabulary.service.get(code).covered;
    if (!isCovered || answered.has(classes.classOf(code) ?? -1)) continue;
    tell(pointerOfWord(kind, code, book), label, of);
  }
}

/** Activities that no row is for, and that take nobody's. */
function findActivities(tables: readonly DecisionTable[], book: Rulebook, tell: Tell): void {
  const withRows = new Set(tables.map(({ activity }) => activity));
  for (const { code, label } of book.vocabulary.activity.words) {
    if (withRows.has(code) || book.decisions.rowsOf(code).length > 0) continue;
    tell(pointerOfWord('activities' satisfies VocabularyKind, code, book), label, label);
  }
}
