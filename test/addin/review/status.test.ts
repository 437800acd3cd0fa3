import { describe, expect, it } from 'vitest';
import { readStatus, type Status } from '../../../addin/applications/status.ts';

const FORMS: Readonly<Record<Status, readonly string[]>> = {
  open: ['', '  ', '待审核', '待审', 'Pending', '审核中'],
  approved: [
    '通过',
    ' 通过 ',
    '通 过',
    '同意',
    '同意。',
    'OK',
    'ｏｋ',
    'Approved',
    '√',
    '✔️',
    'yes',
    'TRUE',
    '审核通过',
  ],
  rejected: [
    '驳回',
    '不同意',
    '不通过',
    '拒绝',
    'Rejected',
    'NO',
    '×',
    'x',
    'not approved',
    '审核未通过',
  ],
  superseded: ['已取代', 'superseded'],
  withdrawn: ['已撤回', '撤回', 'withdrawn'],
};

describe('the words of reviewers are read by one vocabulary', () => {
  const pairs = Object.entries(FORMS).flatMap(([status, forms]) =>
    forms.map((form) => [form, status] as const),
  );
  it.each(pairs)('“%s” is %s', (form, status) => {
    expect(readStatus(form)).toBe(status);
  });

  it.each([
    '再议',
    '同意, 但要先扩容',
    '1',
    '通过不通过',
    '不确定',
    '王工',
    `同意${'好'.repeat(60)}`,
  ])('“%s” is none of them: nobody’s word is guessed', (text) => {
    expect(readStatus(text)).toBeUndefined();
  });
});
