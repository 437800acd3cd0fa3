import { describe, expect, it } from 'vitest';
import { CapsModel } from '../../../../addin/taskpane/caps/caps-model.ts';
import { listOf, openSession } from '../../../support/office/open-session.ts';

describe('the caps', () => {
  it('are those of the list chosen, with what if', async () => {
    const { session } = await openSession(listOf(120));
    const caps = new CapsModel(session);
    await caps.look();
    const [worst] = caps.gauge.value.view?.groups ?? [];
    if (!worst) throw new Error('The list has groups');
    caps.ask(worst.group, 'silver');
    expect(caps.gauge.value.whatIf).toMatchObject({ group: worst.group, tier: 'silver' });
    caps.ask(worst.group, 'silver');
    expect(caps.gauge.value.whatIf).toBeUndefined();
  });
});
