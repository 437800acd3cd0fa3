import type { Phrase } from '../../phrase.ts';
import type { RowHead } from '../printed-table.ts';

/** Most tables have one row for 跨地市、地市内 together and one for 跨省; none has 跨国 (R8). */
export const CITY: readonly string[] = ['intra-city', 'inter-city'];
export const PROVINCE: readonly string[] = ['inter-province'];

export const SCOPE_GROUPS: readonly {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly head: RowHead;
}[] = [
  { id: 'city', scopes: CITY, head: { zh: '跨地市、地市内', en: 'intra-city and inter-city' } },
  { id: 'province', scopes: PROVINCE, head: { scope: 'inter-province' } },
];

export const SERVICE_HEAD: Phrase = { zh: '业务类别', en: 'service' };
export const SCOPE_HEAD: Phrase = { zh: '范围', en: 'scope' };
