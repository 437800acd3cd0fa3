import type { Decided } from '../norm/decisions.ts';
import { type LevelRow, NOT_COVERED } from '../norm/document.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err, failMissing, ok, type Result } from '../result.ts';
import { lentWords } from './lent-words.ts';
import { type Because, cite, citeRow, type ReplacedFigure } from './reason.ts';

export interface LevelQuestion {
  readonly tier: string;
  readonly service: string;
  readonly scope?: string | undefined;
  /** A single-ended core aggregation circuit at a head office or hub. */
  readonly hub: boolean;
  /** The level agreed in a contract (R24). */
  readonly agreed?: string | undefined;
  readonly floor?: string | undefined;
  /** False where the protection that a level needs cannot be built yet (§2.2.2(3)). */
  readonly protected: boolean;
  /** The city or branch, as rows of a company's document name it. */
  readonly group?: string | undefined;
}

/**
 * The service assurance level (§1.2.2 表1-1): the table or the contract, the better of that and the
 * floor, then the interim level (R24).
 * Fails with `invalid-input` where a row asks for the scope and it is not given, and with
 * `not-covered` where no row fits.
 */
export function decideLevel(
  question: LevelQuestion,
  book: Rulebook,
  because?: Because,
): Result<string> {
  const base = decideBase(question, book, because);
  if (!base.ok) return base;
  let level = base.value;
  const levels = book.vocabulary.level;
  const { floor } = question;
  if (floor !== undefined) {
    level = levels.better(level, floor);
    because?.push({
      id: 'level-floor',
      figures: { floor, level },
      source: cite(book, '§1.3.2(3)', 'rule'),
    });
  }
  const { interim } = levels.get(level);
  if (interim !== undefined && !question.protected) {
    because?.push({
      id: 'interim-level',
      figures: { level: interim, again: level },
      source: cite(book, '§2.2.2(3)', 'internal', 'R24'),
    });
    level = interim;
  }
  return ok(level);
}

/** The contract's level in place of the table's, or the better of the two (R24, `agreedLevel`). */
function decideBase(question: LevelQuestion, book: Rulebook, because: Because): Result<string> {
  const { agreed } = question;
  if (agreed === undefined) return levelByTable(question, book, because);
  const levels = book.vocabulary.level;
  const raises = book.settings.agreedLevel === 'raises';
  // What is missing for the table is no fault where the contract replaces it.
  const table = raises
    ? levelByTable(question, book, because)
    : levelByTable(question, book, undefined);
  if (raises && !table.ok) return table;
  const level = raises && table.ok ? levels.better(agreed, table.value) : agreed;
  const isBelow = table.ok && levels.rankOf(agreed) > levels.rankOf(table.value);
  because?.push({
    id: 'agreed-level',
    figures: { agreed, level, table: isBelow ? table.value : undefined },
    source: cite(book, LEVEL_CLAUSE, 'rule', 'R24'),
  });
  return ok(level);
}

const LEVEL_CLAUSE = '§1.2.2 表1-1';

function levelByTable(question: LevelQuestion, book: Rulebook, because: Because): Result<string> {
  const { tier, service, scope, hub, group } = question;
  const { vocabulary, decisions } = book;
  const row = { grade: tier, service, scope, hub, group };
  const decision = decisions.level(row);
  if (decision.found === 'missing') {
    return failMissing(decision.asked, {
      id: 'scope-of-line',
      service: vocabulary.service.label(service),
      accepted: vocabulary.scope.accepted(),
    });
  }
  const level = decision.found === 'row' ? levelOf(decision) : NOT_COVERED;
  if (decision.found === 'nothing' || level === NOT_COVERED) {
    const label = vocabulary.service.label(service);
    const clause = decision.found === 'row' ? (decision.row.source ?? LEVEL_CLAUSE) : LEVEL_CLAUSE;
    const what = { id: 'no-level', service: label, tier: vocabulary.tier.label(tier) } as const;
    return err({ code: 'not-covered', parameter: 'service', clause, what });
  }
  if (because) {
    const reading =
      decision.row.reading === 'R5' && decisions.fitsAnother(decision, row) ? 'R17' : undefined;
    because.push({
      id: 'level-by-table',
      figures: {
        ...{ tier, service, level },
        scope: decisions.levelAsks('scope', service) ? scope : undefined,
        hub: hub && decisions.levelAsks('hub', service),
        group: decision.row.group ? group : undefined,
        as: lentWords(decision, row, vocabulary),
      },
      source: citeRow(book, decision, replacedBy(question, book, decision, level), reading),
    });
  }
  return ok(level);
}

function levelOf({ row, key }: Decided<LevelRow>): string {
  return (key === undefined ? undefined : row.by[key]) ?? NOT_COVERED;
}

/** What the documents below the deciding one say of the same question. */
function replacedBy(
  { tier, service, scope, hub, group }: LevelQuestion,
  book: Rulebook,
  { place }: Decided<LevelRow>,
  now: string,
): ReplacedFigure | undefined {
  if (place + 1 >= book.chain.length) return undefined;
  const row = { grade: tier, service, scope, hub, group };
  const below = book.decisions.levelFrom(place + 1, row);
  if (below.found !== 'row') return undefined;
  const level = levelOf(below);
  return { document: below.document, figure: { type: 'level', level }, isSame: level === now };
}
