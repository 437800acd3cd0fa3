import type { Language } from '../../shared/failure.ts';
import { WHOLE } from '../../shared/norm/caps.ts';
import { checkTables } from '../../shared/norm/company/hygiene.ts';
import type { NormDocument } from '../../shared/norm/document.ts';
import type { DescribedFinding } from '../../shared/norm/finding.ts';
import { NORM_OF_2010 } from '../../shared/norm/of-2010/document.ts';
import { LEVEL_TABLE, LIMIT_TABLES } from '../../shared/norm/of-2010/printed-tables.ts';
import type { PrintedRow, PrintedTable } from '../../shared/norm/printed-table.ts';
import { DETAILED_READINGS } from '../../shared/norm/reading-details.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { SETTING_DEFINITIONS, SETTING_NAMES } from '../../shared/norm/settings.ts';
import { printedLevel, printedLimit } from '../../shared/rules/printed-cell.ts';
import { gradesOf, itemCell } from '../../shared/rules/standard.ts';
import { describeTableFinding } from '../../shared/words/describe-finding.ts';
import { describeBasis } from '../calls/render.ts';
import type { FindingBody, RulebookBody } from '../schemas/norm.ts';
import { describeEffective, originOf } from './effective-norm.ts';

type Cells = Readonly<Record<string, unknown>>;

function byGrade(grades: readonly string[], cellOf: (grade: string) => unknown): Cells {
  return Object.fromEntries(grades.map((grade) => [grade, cellOf(grade)]));
}

/**
 * A rulebook: its document as it can be given again, what it comes to with the origin of every part,
 * settings, the cells of every printed table, and the readings they rest on.
 */
export function describeRulebook(book: Rulebook, language: Language): RulebookBody {
  return {
    ...describeBasis(book),
    ...(book.note !== undefined && { note: book.note }),
    document: documentOf(book),
    chain: book.chain.map(({ id, version }) => ({ id, version })),
    effective: describeEffective(book, language),
    settings: SETTING_NAMES.map((name) => {
      const { reading, what, accepts } = SETTING_DEFINITIONS[name];
      const document = originOf(book, ({ settings = {} }) => Object.hasOwn(settings, name));
      return {
        name,
        value: book.settings[name],
        reading,
        what: what[language],
        accepts: typeof accepts === 'string' ? accepts : [...accepts],
        ...(document && { document }),
      } as RulebookBody['settings'][number];
    }),
    caps: Object.fromEntries(
      [...book.caps.of].flatMap(([tier, { rate }]) =>
        rate === undefined ? [] : [[tier, rate / WHOLE]],
      ),
    ),
    tables: {
      [LEVEL_TABLE.id]: describeLevels(book),
      ...Object.fromEntries(LIMIT_TABLES.map((table) => [table.id, describeLimits(table, book)])),
      standards: describeItems(book),
    },
    readings: DETAILED_READINGS.map(
      ({ id, clause, question, alternatives, taken, why, setting }) => ({
        id,
        clause,
        question: question[language],
        taken,
        alternatives: alternatives.map(({ code, text }) => ({ code, text: text[language] })),
        why: why[language],
        ...(setting !== undefined && { setting }),
      }),
    ),
    hygiene: checkTables(book)
      .map(describeTableFinding)
      .map((finding) => renderFinding(finding, language)),
  };
}

/**
 * What `rulebook` takes to have the same rules again: the document, or where it extends another one of
 * a company's the chain of them. The norm of 2010 itself need not be given.
 */
function documentOf({ chain }: Rulebook): NormDocument | readonly NormDocument[] {
  const given = chain.filter(({ id }, place) => place === 0 || id !== NORM_OF_2010.id);
  return given.length === 1 ? chain[0] : given;
}

export function renderFinding(
  { severity, code, pointer, text }: DescribedFinding,
  language: Language,
): FindingBody {
  return { severity, code, pointer, text: text[language] };
}

/** The rows of a printed table whose words the document in force knows. */
function describeRows(
  { rows }: Pick<PrintedTable, 'rows'>,
  { vocabulary }: Rulebook,
  describe: (row: PrintedRow) => Cells,
): Readonly<Record<string, Cells>> {
  const { activity: activities, service: services, scope: scopes } = vocabulary;
  const known = rows.filter(
    ({ asks: { activity, service = [], scope = [] } }) =>
      (activity === undefined || activities.has(activity)) &&
      service.every((code) => services.has(code)) &&
      scope.every((code) => scopes.has(code)),
  );
  return Object.fromEntries(known.map((row) => [row.id, describe(row)]));
}

function describeLevels(book: Rulebook): Readonly<Record<string, Cells>> {
  const { codes } = book.vocabulary.tier;
  return describeRows(LEVEL_TABLE, book, ({ asks }) =>
    byGrade(codes, (tier) => printedLevel(asks, tier, book) ?? null),
  );
}

/** A figure in the activity's unit is a number, any other has its unit beside it. */
function describeLimits(table: PrintedTable, book: Rulebook): Readonly<Record<string, Cells>> {
  const { activity, [table.gradedBy]: grades } = book.vocabulary;
  return describeRows(table, book, ({ asks }) =>
    byGrade(grades.codes, (grade) => {
      const cell = printedLimit(asks, grade, book);
      if (typeof cell === 'string') return cell;
      return cell.unit === activity.get(asks.activity ?? '').unit ? cell.amount : cell;
    }),
  );
}

function describeItems(book: Rulebook): Readonly<Record<string, Cells>> {
  const items = [...book.items.values()].map((item): [string, Cells] => [
    item.code,
    byGrade(gradesOf(item, book), (grade) => {
      const cell = itemCell(item, grade, book);
      if (typeof cell !== 'object') return cell;
      return 'lost' in cell ? null : cell.code;
    }),
  ]);
  return Object.fromEntries(items);
}
