import { whyWorkerdCannotRun } from '../setup/glibc.mjs';
import { say } from '../setup/say.mjs';
import { whyWorkerdDoesNotRun } from './workerd.ts';

/** Whether the service is to run on plain Node, which is said with the reason. */
export function sayIfOnNode(): boolean {
  const reason = whyNotInWorkerd();
  if (reason === undefined) return false;
  say(
    `${reason.chinese}改用 Node 运行同一服务。`,
    `${reason.english} The same service runs on Node instead.`,
  );
  return true;
}

/** SLA_RUNTIME=node asks for what otherwise happens where the Workers runtime cannot run. */
function whyNotInWorkerd(): { chinese: string; english: string } | undefined {
  if (process.env['SLA_RUNTIME'] === 'node') {
    return { chinese: '已设 SLA_RUNTIME=node，', english: 'SLA_RUNTIME=node is set.' };
  }
  return whyWorkerdCannotRun() ?? whyWorkerdDoesNotRun();
}
