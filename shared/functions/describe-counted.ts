import type { Phrase } from '../phrase.ts';
import { say } from './reference/shape.ts';

/** Whom the caps count (R31), in words; QUOTA and CLASSIFY take it. */
export const describeCounted = (): Phrase =>
  say(
    '在用基础通信业务列: TRUE/FALSE、是/否; 否的不计入上限, 也不受上限约束; 空白为是; 可不填',
    'Column: uses the basic communication services, TRUE/FALSE; who does not is in no cap. Blank is yes; optional',
  );
