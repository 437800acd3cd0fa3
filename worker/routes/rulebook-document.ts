import type { Language } from '../../shared/failure.ts';
import { CAPPED_TIERS, WHOLE } from '../../shared/rulebook/caps.ts';
import type { DescribedFinding } from '../../shared/rulebook/company/finding.ts';
import { checkTables } from '../../shared/rulebook/company/hygiene.ts';
import { LEVEL_TABLE } from '../../shared/rulebook/level-table.ts';
import { DETAILED_READINGS } from '../../shared/rulebook/reading-details.ts';
import { LIMIT_TABLES, type Rulebook } from '../../shared/rulebook/rulebook.ts';
import { SETTING_DEFINITIONS, SETTING_NAMES } from '../../shared/rulebook/settings.ts';
import { itemCell } from '../../shared/rules/standard.ts';
import { LEVELS, TIERS } from '../../shared/vocabulary/codes.ts';
import { describeTableFinding } from '../../shared/words/describe-finding.ts';
import { describeBasis } from '../calls/render.ts';

import type { FindingBody, RulebookBody } from '../schemas/norm.ts';

type Cells = Record<string, unknown>;

function byGrade(grades: readonly string[], cells: readonly unknown[]): Cells {
  return Object.fromEntries(grades.map((grade, rank) => [grade, cells[rank]]));
}

/**
 * A rulebook as a document: settings, caps and the cells of every table by the row ids that a
 * company's own document overrides them with, and the readings they rest on.
 */
export function describeRulebook(book: Rulebook, language: Language): RulebookBody {
  const { settings, caps } = book;
  return {
    ...describeBasis(book),
    ...(book.note !== undefined && { note: book.note }),
    settings: SETTING_NAMES.map((name) => {
      const { reading, what, accepts } = SETTING_DEFINITIONS[name];
      return {
        name,
        value: settings[name],
        reading,
        what: what[language],
        accepts: typeof accepts === 'string' ? accepts : [...accepts],
      };
    }),
    caps: Object.fromEntries(CAPPED_TIERS.map((tier) => [tier, caps[tier] / WHOLE])),
    tables: {
      [LEVEL_TABLE.id]: Object.fromEntries(
        [...book.levels].map(([id, row]) => [id, byGrade(TIERS, row.cells)]),
      ),
      ...Object.fromEntries(
        LIMIT_TABLES.map((table) => {
          const grades = table.gradedBy === 'tier' ? TIERS : LEVELS;
          const rows = [...(book.limits.get(table.id) ?? [])];
          return [
            table.id,
            Object.fromEntries(rows.map(([id, row]) => [id, byGrade(grades, row.cells)])),
          ];
        }),
      ),
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

export function renderFinding(
  { severity, code, pointer, text }: DescribedFinding,
  language: Language,
): FindingBody {
  return { severity, code, pointer, text: text[language] };
}

function describeItems(book: Rulebook): Readonly<Record<string, Cells>> {
  const items = [...book.items.values()].map((item): [string, Cells] => {
    const grades = item.by === 'all' ? ['all'] : item.by === 'tier' ? TIERS : LEVELS;
    const cells = grades.map((_, rank) => {
      const cell = itemCell(item, rank, book);
      if (typeof cell !== 'object') return cell;
      return 'lost' in cell ? null : cell.code;
    });
    return [item.code, byGrade(grades, cells)];
  });
  return Object.fromEntries(items);
}
