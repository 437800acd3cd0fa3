import type { Trouble } from '../../runs/trouble.ts';

/** Somebody stopped it: nothing went wrong. */
export function isCancel(trouble: Trouble): boolean {
  return trouble.code === 'cancelled';
}
