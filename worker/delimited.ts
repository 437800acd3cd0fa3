import type { Bindings } from './bindings.ts';
export function isDelimited(_request: Request): boolean {
  return false;
}
export async function answerDelimited(_request: Request, _bindings: Bindings): Promise<Response> {
  throw new Error('');
}
