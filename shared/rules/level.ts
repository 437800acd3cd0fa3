import { failMissing, ok, type Result } from '../result.ts';
import { LEVEL_TABLE } from '../rulebook/level-table.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import {
  betterLevel,
  type Level,
  type Scope,
  type Service,
  type Tier,
  tierRank,
} from '../vocabulary/codes.ts';
import { type Because, cite } from './reason.ts';

export interface LevelQuestion {
  readonly tier: Tier;
  readonly service: Service;
  readonly scope?: Scope | undefined;
  /** A single-ended core aggregation circuit at a head office or hub. */
  readonly hub: boolean;
  /** The level agreed in a contract (R24). */
  readonly agreed?: Level | undefined;
  readonly floor?: Level | undefined;
  /** False where the protection that AAA needs cannot be built yet (§2.2.2(3)). */
  readonly protected: boolean;
}

/**
 * The service assurance level (§1.2.2 表1-1): the table or the contract, the better of that and the
 * floor, then the interim AA (R24).
 * Fails with `invalid-input` for a data line that is no hub and comes without its scope.
 */
export function decideLevel(
  question: LevelQuestion,
  book: Rulebook,
  because?: Because,
): Result<Level> {
  const base = question.agreed === undefined ? levelByTable(question, book, because) : undefined;
  if (base && !base.ok) return base;
  let level = base ? base.value : (question.agreed as Level);
  if (!base) {
    because?.push({
      id: 'agreed-level',
      figures: { level },
      source: cite(book, LEVEL_TABLE.clause, 'rule', 'R24'),
    });
  }
  const { floor } = question;
  if (floor !== undefined) {
    level = betterLevel(level, floor);
    because?.push({
      id: 'level-floor',
      figures: { floor, level },
      source: cite(book, '§1.3.2(3)', 'rule'),
    });
  }
  if (level === 'AAA' && !question.protected) {
    level = 'AA';
    because?.push({
      id: 'interim-level',
      figures: { level },
      source: cite(book, '§2.2.2(3)', 'internal', 'R24'),
    });
  }
  return ok(level);
}

function levelByTable(question: LevelQuestion, book: Rulebook, because: Because): Result<Level> {
  const { tier, service, scope, hub } = question;
  const rows: string[] = [];
  if (service !== 'data-line') {
    rows.push('other-services');
  } else {
    if (!hub && scope === undefined) {
      return failMissing('scope', { id: 'scope-of-data-line' });
    }
    if (scope !== undefined && scope !== 'intra-city') rows.push('end-to-end');
    if (hub) rows.push('hub');
    if (rows.length === 0) rows.push('other-data-line');
  }
  const levels = rows.map((row) => book.levels.get(row)?.cells[tierRank(tier)] as Level);
  const level = levels.reduce(betterLevel);
  because?.push({
    id: 'level-by-table',
    figures: { tier, service, scope, hub, level },
    source: cite(book, LEVEL_TABLE.clause, 'rule', rows.length > 1 ? 'R17' : 'R5'),
  });
  return ok(level);
}
