import { describe, expect, it } from 'vitest';
import { listOf, openSession } from '../../../support/office/open-session.ts';

describe('the rules in force', () => {
  it('come from what the workbook keeps, and reach the functions', async () => {
    const host = listOf(3);
    const { session, configured } = await openSession(host);
    expect(configured.at(-1)).toMatchObject({ labels: 'zh', rulebook: null, dateSystem: 1900 });
    const document = { id: 'acme', version: '7', caps: { gold: 0.1 } };
    const source = { kind: 'file', name: 'acme.json' } as const;
    expect(await session.rules.useText(JSON.stringify(document), source)).toBe(true);
    await session.rules.chooseLabels('en');

    const again = await openSession(host);
    expect(again.configured.at(-1)).toMatchObject({ labels: 'en', rulebook: document });
    expect(again.session.rules.editions.value.at(-1)?.book.version).toBe('7');
    await again.session.rules.removeRulebook();
    expect(again.configured.at(-1)?.rulebook).toBeNull();
  });

  it('stay as they were where a document is wrong, and say what is wrong with it', async () => {
    const { session } = await openSession(listOf(3));
    const source = { kind: 'file', name: 'x.json' } as const;
    expect(await session.rules.useText('{"caps":{"gold":2}}', source)).toBe(false);
    expect(session.rules.findings.value).toMatchObject([
      { pointer: '/caps/gold', severity: 'error' },
    ]);
    expect(await session.rules.useText('no JSON', source)).toBe(false);
    expect(session.rules.problem.value?.zh).toContain('JSON');
    expect(session.rules.kept.value).toBeUndefined();
  });
});
