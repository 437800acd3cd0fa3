import { describe, expect, it } from 'vitest';
import { exportSheetName } from '../../../../addin/taskpane/app/export-sheet.ts';
import { TABS, tabOfHash } from '../../../../addin/taskpane/app/tabs.ts';

describe('the screen that an address asks for', () => {
  it.each(TABS)('is #%s', (tab) => {
    expect(tabOfHash(`#${tab}`)).toBe(tab);
  });

  it('is found before what Office adds to the address on the web', () => {
    expect(tabOfHash('#caps&_serializer_version=1&_xdm_Info=a|b|c')).toBe('caps');
  });

  it('is none where nothing is named', () => {
    expect(tabOfHash('')).toBeUndefined();
    expect(tabOfHash('#&_serializer_version=1')).toBeUndefined();
    expect(tabOfHash('#capsize')).toBeUndefined();
  });
});

describe('the sheet of an export', () => {
  it('has the time in China and no character that names of sheets may not have', () => {
    const name = exportSheetName(Date.UTC(2026, 10, 22, 23, 5, 9), 'zh');
    expect(name).toBe('SLA 变更清单 11-23 070509');
    expect(name.length).toBeLessThanOrEqual(31);
  });
});
