import type { TemplateResult } from 'lit/html.js';
import { type Trouble, troublePhrase } from '../../runs/trouble.ts';
import type { PaneContext } from '../app/context.ts';
import { button } from './button.ts';
import { notice } from './notice.ts';
import { isCancel } from './trouble.ts';
import { COMMON_WORDS } from './words.ts';

/** Why a step did not come to its end, what to do, and the way to try it again. */
export function troubleNotice(
  trouble: Trouble,
  { say }: PaneContext,
  retry?: () => void,
): TemplateResult {
  if (isCancel(trouble)) return notice('info', say(COMMON_WORDS.cancelled));
  const actions = retry ? [button(say(COMMON_WORDS.retry), retry, { id: 'retry' })] : [];
  return notice('error', say(troublePhrase(trouble)), actions);
}
