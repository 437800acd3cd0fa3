import { describe, expect, it } from 'vitest';
import { RepairModel } from '../../../../addin/taskpane/functions/repair-model.ts';
import { EmulatedHost } from '../../../support/office/emulated-host.ts';
import { openSession } from '../../../support/office/open-session.ts';

describe('formulas in the sheet', () => {
  it('are inserted into a blank cell, found when broken and entered again', async () => {
    const host = new EmulatedHost();
    const sheet = host.book.addSheet('Sheet1');
    sheet.grid.put(4, 0, { formula: '=_xldudf_SLA_TIER(A1)', value: '#NAME?' });
    const { session } = await openSession(host);
    const repair = new RepairModel(session);
    await repair.insert('=SLA.TIER("市县级")');
    expect(repair.state.value.inserted?.zh).toContain('Sheet1!A1');
    await repair.insert('=SLA.TIER("市县级")');
    expect(repair.state.value.problem?.code).toBe('occupied');
    await repair.find();
    expect(repair.state.value.broken?.length).toBeGreaterThan(0);
    await repair.repair();
    expect(repair.state.value.repaired).toBeGreaterThan(0);
  });
});
