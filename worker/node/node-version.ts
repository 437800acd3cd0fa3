import { OperatorError } from './operator-error.ts';

/** What the service is built for and tried on: what it lacks on an older one fails in the middle of an answer. */
const LEAST = [22, 12] as const;

/** Throws where this Node is older than the least that serves; `version` is such as `24.21.0`. */
export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  const least = LEAST.join('.');
  throw new OperatorError({
    zh: `Node ${version} 太旧: 需要 ${least} 以上, 见 https://nodejs.org`,
    en: `Node ${version} is too old: ${least} or newer is needed, see https://nodejs.org`,
  });
}
