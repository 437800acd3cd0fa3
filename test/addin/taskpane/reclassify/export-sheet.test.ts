import { describe, expect, it } from 'vitest';
import { exportSheetName } from '../../../../addin/taskpane/reclassify/export-sheet.ts';

describe('the sheet of an export', () => {
  it('has the time in China and no character that names of sheets may not have', () => {
    const name = exportSheetName(Date.UTC(2026, 10, 22, 23, 5, 9), 'zh');
    expect(name).toBe('SLA 变更清单 11-23 070509');
    expect(name.length).toBeLessThanOrEqual(31);
  });
});
