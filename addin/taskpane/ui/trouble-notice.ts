import type { TemplateResult } from 'lit/html.js';
import { type Trouble, troublePhrase } from '../../runs/trouble.ts';
import { button } from './button.ts';
import { notice } from './notice.ts';
import type { Say } from './say.ts';
import { isCancel } from './trouble.ts';
import { COMMON_WORDS } from './words.ts';

/** Why something did not come to its end, what to do, and the way to try it again. */
export function troubleNotice(trouble: Trouble, { say }: Say, retry?: () => void): TemplateResult {
  if (isCancel(trouble)) return notice('info', say(COMMON_WORDS.cancelled));
  const actions = retry ? [button(say(COMMON_WORDS.retry), retry, { id: 'retry' })] : [];
  return notice('error', say(troublePhrase(trouble)), actions);
}
