import { err, failInvalid, type Result } from '../../result.ts';
import type { LimitFigure } from '../../rulebook/graded-table.ts';
import { RESTORE_TABLE, RESUME_TABLE } from '../../rulebook/limit-tables.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Activity } from '../../vocabulary/codes.ts';
import { type Because, cite } from '../reason.ts';
import {
  findChange,
  findProvision,
  findRebuild,
  findResumeWithConstruction,
  findSurvey,
} from './line-limits.ts';
import { findByService, findPlain, refuseAcceptance } from './plain-limits.ts';
import type { LimitQuestion } from './question.ts';

export type { LimitQuestion } from './question.ts';

/**
 * The time limit of an activity, with its unit.
 * Fails with `invalid-input` for what is missing, `wrong-grade`, `not-covered` where the norm has no
 * row (R8, R19, §3.1.1) and `no-limit` where it says on demand.
 */
export function findLimit(
  question: LimitQuestion,
  book: Rulebook,
  because?: Because,
): Result<LimitFigure> {
  const { activity, agreed } = question;
  if (agreed !== undefined && !acceptsAgreed(question)) return refuseAgreed(activity, agreed);
  switch (activity) {
    case 'survey':
      return findSurvey(question, book, because);
    case 'provision':
      return findProvision(question, book, because);
    case 'resume':
      return question.line === true
        ? findResumeWithConstruction(question, book, because)
        : findByService(RESUME_TABLE, question, book, because);
    case 'change':
      return findChange(question, book, because);
    case 'rebuild':
      return findRebuild(question, book, because);
    case 'complaint':
      because?.push({
        id: 'complaint-as-restoration',
        figures: {},
        source: cite(book, '§5.1.1(4)', 'commitment'),
      });
      return findByService(RESTORE_TABLE, question, book, because);
    case 'restore':
      return findByService(RESTORE_TABLE, question, book, because);
    case 'accept':
    case 'final-accept': {
      const refused = refuseAcceptance(question);
      return refused ? err(refused) : findPlain(activity, question, book, because);
    }
    default:
      return findPlain(activity, question, book, because);
  }
}

function acceptsAgreed({ activity, line }: LimitQuestion): boolean {
  if (activity === 'resume') return line === true;
  return ['survey', 'provision', 'change', 'rebuild'].includes(activity);
}

function refuseAgreed(activity: Activity, agreed: number): Result<LimitFigure> {
  return failInvalid('agreed', String(agreed), { id: 'no-agreed-limit', activity });
}
