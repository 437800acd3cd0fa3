/** One list of customers through every door that takes lists: what each row becomes there. */
import { CUSTOMERS, type CustomerField } from '../../shared/lists/customers.ts';
import { fieldsOf } from '../../shared/lists/kind.ts';
import { NORM } from '../../shared/norm/rulebook.ts';
import { once } from '../../shared/once.ts';
import { app } from '../../worker/app.ts';
import { parse } from '../shared/customers/helpers.ts';
import type { FunctionsHost, ShownCell } from './functions-host.ts';
import { fill, type SheetModel } from './office/model.ts';
import { expectFound, openBench } from './office/reclassify-bench.ts';
import { expectOk } from './office/test-workbook.ts';

const BINDINGS = { LOG: 'off', ASSETS: { fetch: async () => new Response(null, { status: 404 }) } };

/** A row by its fields, as texts that people write; a remark stands in the column of names. */
export type ListRow = Readonly<Partial<Record<CustomerField, string>>>;

/** What became of a row: the code of its tier, 'error', or '' where it is no customer. */
export type Became = string;

const FIELDS = fieldsOf(CUSTOMERS);

export async function postList(
  body: BodyInit,
  type: string,
  query = '',
): Promise<{ readonly status: number; readonly text: string; readonly notes: Note[] }> {
  const request = new Request(`http://test/v1/classify?labels=en${query}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  });
  const answer = await app.fetch(request, BINDINGS);
  const notes = answer.headers.get('SLA-Notes');
  return {
    ...{ status: answer.status, text: await answer.text() },
    notes: notes === null ? [] : (JSON.parse(notes) as Note[]),
  };
}

export interface Note {
  readonly code: string;
  readonly text: string;
  readonly fields?: readonly string[];
}

/** The list as a text; each field under the first of its heads, or under the one that is given. */
export function delimitedOf(
  rows: readonly ListRow[],
  delimiter = ',',
  heads: Partial<Record<CustomerField, string>> = {},
): string {
  const quote = (cell: string): string =>
    cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const head = FIELDS.map((field) => heads[field] ?? headOf(field));
  const lines = rows.map((row) => FIELDS.map((field) => row[field] ?? ''));
  return [head, ...lines].map((cells) => `${cells.map(quote).join(delimiter)}\n`).join('');
}

const headOf = (field: CustomerField): string => CUSTOMERS.fields[field].heads.zh[0] as string;

const becameOf = (cell: string): Became => {
  if (/^"?(?:Error: |错误:)/.test(cell)) return 'error';
  return cell === '' ? '' : (NORM.vocabulary.tier.recognise(cell) ?? cell);
};

/** What a text of customers becomes, a row under the heads each: by the column «SLA Tier». */
export async function throughText(body: BodyInit, delimiter = ','): Promise<Became[]> {
  const { status, text } = await postList(body, 'text/csv');
  if (status !== 200) throw new Error(text);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = lines.findIndex((line) => line.includes('SLA'));
  const cellsOf = (line: string): string[] => splitLine(line, delimiter);
  const column = cellsOf(lines[head] ?? '').findIndex((cell) => /^SLA ?(Tier|等级)$/.test(cell));
  return lines
    .slice(head + 1)
    .filter((line) => line !== '')
    .map((line) => becameOf(cellsOf(line)[column] ?? ''));
}

/** The cells of a line without line breaks in them. */
function splitLine(line: string, delimiter: string): string[] {
  const [cells = []] = parse(line, delimiter);
  return cells;
}

/** As JSON has a row: numbers and yes or no are no texts there. */
function objectOf({ name: _, ...row }: ListRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([field, text]) => {
      const { holds } = CUSTOMERS.fields[field as CustomerField];
      if (text === '') return [field, null];
      if (holds === 'value') return [field, Number(text)];
      return [field, holds === 'flag' ? text === '是' : text];
    }),
  );
}

interface AnsweredRow {
  readonly tier?: string;
  readonly error?: unknown;
}

const becameOfAnswer = ({ tier, error }: AnsweredRow): Became => (error ? 'error' : (tier ?? ''));

export async function throughJson(rows: readonly ListRow[]): Promise<Became[]> {
  const body = JSON.stringify({ customers: rows.map(objectOf) });
  const { status, text } = await postList(body, 'application/json');
  if (status !== 200) throw new Error(text);
  return (JSON.parse(text) as { customers: AnsweredRow[] }).customers.map(becameOfAnswer);
}

export async function throughJsonLines(
  rows: readonly ListRow[],
  encode: (text: string) => BodyInit = (text) => text,
): Promise<Became[]> {
  const lines = rows.map((row) => `${JSON.stringify(objectOf(row))}\n`).join('');
  const { text } = await postList(encode(lines), 'application/x-ndjson');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => becameOfAnswer(JSON.parse(line)));
}

const COLUMNS: readonly CustomerField[] = [
  ...(['category', 'key', 'proposed', 'value', 'group', 'floor'] as const),
  ...(['exception', 'counted'] as const),
];

/** As `=SLA.CLASSIFY(…)` over the columns of a sheet. */
export function throughCells(host: FunctionsHost, rows: readonly ListRow[]): Became[] {
  const columns = COLUMNS.map((field) => rows.map((row) => [row[field] ?? '']));
  return host.column('CLASSIFY', ...columns).map((cell: ShownCell) => {
    if (typeof cell === 'object') return 'error';
    return becameOf(String(cell));
  });
}

/** As the pane reads them on a sheet, and writes them. */
export async function throughPane(rows: readonly ListRow[]): Promise<Became[]> {
  const table = [FIELDS.map(headOf), ...rows.map((row) => FIELDS.map((field) => row[field] ?? ''))];
  const { became } = await applyOnSheet(table, 0);
  return became;
}

/** One workbook for all lists: opening it takes longer than all of them. */
const bench = once(() => openBench(0));

/** Applies what the pane proposes to a sheet with these cells; @param headRow from 0. */
export async function applyOnSheet(cells: readonly (readonly unknown[])[], headRow: number) {
  const { sheet, workbook, reclassifier } = bench();
  clear(sheet);
  fill(sheet, cells);
  const places = expectOk(await workbook.listPlaces());
  const place = places.find(({ name }) => name === sheet.name);
  if (!place) throw new Error('The list has no place');
  const recognised = expectFound(await reclassifier.recognise(place));
  const preview = expectFound(await reclassifier.preview(recognised, recognised.mapping));
  const report = expectFound(await reclassifier.apply(preview));
  const column = preview.plan.columns.find(({ output }) => output === 'tier')?.column ?? 0;
  const became = cells
    .slice(headRow + 1)
    .map((_, row) => becameOf(String(sheet.grid.value(headRow + 1 + row, column) ?? '')));
  return { preview, report, became, sheet };
}

function clear({ grid }: SheetModel): void {
  const box = grid.usedBox();
  if (!box) return;
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      grid.put(row, column, undefined);
    }
  }
}
