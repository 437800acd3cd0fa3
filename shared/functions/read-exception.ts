import { ok, type Result } from '../result.ts';
import { recogniseFlag } from '../vocabulary/recognise.ts';
import { fitsGroup, refuse } from './kinds.ts';

/**
 * The number under which an exception was approved (R32): a text. Yes alone is refused, since it
 * does not say what was approved. No is none, as a blank is (not-given.ts).
 */
export function readException(parameter: string, text: string): Result<string> {
  const isNumber = fitsGroup(text) && recogniseFlag('flag', text) === undefined;
  return isNumber ? ok(text.trim()) : refuse(parameter, text, 'exception');
}
