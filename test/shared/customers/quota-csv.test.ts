import { describe, expect, test } from 'vitest';
import { quotaCsv } from '../../../shared/customers/quota-csv.ts';
import { classified } from './helpers.ts';

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function municipal(count: number, city: string): string {
  return `市县级;金牌;"${city}"\n`.repeat(count);
}

describe('§1.2.1(2) the caps of a list as CSV', () => {
  const list = classified(
    `客户类别;建议等级;地市\n${municipal(20, '南京')}${municipal(1, '甲;乙')}`,
  );
  test('four rows a group, in the list’s own delimiter, with a byte order mark', () =>
    expect(decode(quotaCsv(list).bytes).split('\r\n')).toEqual([
      '\ufeff分组;等级;户数;统计基数;占比;上限;允许户数;余额;状态',
      '南京;金牌级;1;20;0.05;0.05;1;0;已满',
      '南京;银牌级;3;20;0.15;0.15;3;0;已满',
      '南京;铜牌级;6;20;0.3;0.3;6;0;已满',
      '南京;标准级;10;20;0.5;;;;',
      '"甲;乙";金牌级;0;1;0;0.05;0;0;已满',
      '"甲;乙";银牌级;0;1;0;0.15;0;0;已满',
      '"甲;乙";铜牌级;0;1;0;0.3;0;0;已满',
      '"甲;乙";标准级;1;1;1;;;;',
      '',
    ]));
  test('what the proposals would make of them is told too', () =>
    expect(list.quotaProposed()[0]).toMatchObject({ group: '南京', count: 20, state: 'over' }));
  test('rows that could not be read are named in the head', () => {
    const unread = decode(quotaCsv(classified('category\ndual-span\nnonsense\n')).bytes);
    expect(unread).toContain('population (1 rows unread)');
    expect(unread).toContain('未分组,gold,0,0,0,0.05,0,0,full');
  });
});
