import { failMissing, ok, type Result } from '../result.ts';

import type { Rulebook } from '../rulebook/rulebook.ts';
import {
  betterLevel,
  LEVEL_LABELS,
  type Level,
  SCOPE_LABELS,
  type Scope,
  SERVICE_LABELS,
  type Service,
  TIER_LABELS,
  type Tier,
  tierRank,
} from '../vocabulary/codes.ts';
import { type Because, concludes } from './reasoning.ts';

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
      clause: '§1.2.2 表1-1',
      kind: 'rule',
      reading: 'R24',
      text: {
        zh: `合同约定, 代替判定表 → ${LEVEL_LABELS[level].zh}`,
        en: `agreed in the contract, which replaces the table → ${level}`,
      },
    });
  }
  const { floor } = question;
  if (floor !== undefined) {
    const raised = betterLevel(level, floor);
    because?.push({
      clause: '§1.3.2(3)',
      kind: 'rule',
      text: {
        zh: `上级公司所定最低标准 ${LEVEL_LABELS[floor].zh} → ${LEVEL_LABELS[raised].zh}`,
        en: `minimum set above ${floor} → ${raised}`,
      },
    });
    level = raised;
  }
  if (level === 'AAA' && !question.protected) {
    because?.push({
      clause: '§2.2.2(3)',
      kind: 'internal',
      reading: 'R24',
      text: {
        zh: '暂不具备网络保护条件: 经客户同意暂降, 整改后恢复 AAA级 → AA级',
        en: 'protection cannot be built yet: lowered with the customer’s consent, AAA again after rectification → AA',
      },
    });
    level = 'AA';
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
      return failMissing('scope', {
        zh: '非汇聚电路的数据专线须给出范围: 地市内、跨地市、跨省、跨国',
        en: 'a data line that is no hub needs its scope: intra-city, inter-city, inter-province or international',
      });
    }
    if (scope !== undefined && scope !== 'intra-city') rows.push('end-to-end');
    if (hub) rows.push('hub');
    if (rows.length === 0) rows.push('other-data-line');
  }
  const levels = rows.map((row) => book.levels.get(row)?.cells[tierRank(tier)] as Level);
  const level = levels.reduce(betterLevel);
  because?.push({
    clause: '§1.2.2 表1-1',
    kind: 'rule',
    reading: rows.length > 1 ? 'R17' : 'R5',
    text: describeRow(question, level),
  });
  return ok(level);
}

function describeRow({ tier, service, scope, hub }: LevelQuestion, level: Level) {
  const dataLine = service === 'data-line';
  const parts = [SERVICE_LABELS[service]];
  if (dataLine && scope !== undefined) parts.push(SCOPE_LABELS[scope]);
  if (dataLine && hub) parts.push({ zh: '总部或中心点汇聚电路', en: 'core circuit at a hub' });
  return concludes([...parts, TIER_LABELS[tier]], LEVEL_LABELS[level]);
}
