import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';

export const REVIEW_WORDS = {
  notYet: say(
    '等级调整的审核还没有开放; 目前预览后直接写入, 可以撤销。',
    'Reviewing changes is not open yet: they are written after the preview, and can be reverted.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;
