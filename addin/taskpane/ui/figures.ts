import type { Phrase } from '../../../shared/failure.ts';

const plain = new Intl.NumberFormat('en-US');

export const figure = (number: number): string => plain.format(number);

/** `12 / 15 · 余 3`, or `18 / 15 · 超 3`. */
export function countOfCap(count: number, allowed: number): Phrase {
  const counted = `${figure(count)} / ${figure(allowed)}`;
  const [zh, en] = count > allowed ? ['超', 'over'] : ['余', 'left'];
  const rest = figure(Math.abs(allowed - count));
  return { zh: `${counted} · ${zh} ${rest}`, en: `${counted} · ${rest} ${en}` };
}

/** A share of the whole as people write it: 5%, 12.5%. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
