import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostState, watchHost } from '../../../../addin/taskpane/app/host.ts';

/** A page whose Office.js has not arrived yet. */
function openPage(office?: { host: unknown } | 'silent') {
  const script = new EventTarget();
  const told: HostState[] = [];
  const page = { office };
  watchHost(
    script as HTMLElement,
    () => {
      const { office } = page;
      if (!office) return undefined;
      return {
        onReady: () => (office === 'silent' ? new Promise(() => {}) : Promise.resolve(office)),
      };
    },
    (state) => told.push(state),
    1000,
  );
  const fire = async (type: 'load' | 'error') => {
    script.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { told, page, fire };
}

describe('where the pane runs', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is Excel where Office.js says so', async () => {
    const { told, page, fire } = openPage();
    page.office = { host: 'Excel' };
    await fire('load');
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual(['waiting', 'excel']);
  });

  it('is a plain browser where Office.js has no host', async () => {
    const { told, page, fire } = openPage();
    page.office = { host: null };
    await fire('load');
    expect(told).toEqual(['waiting', 'outside']);
  });

  it('is known at once where Office.js is there already', async () => {
    const { told } = openPage({ host: 'Excel' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['waiting', 'excel']);
  });

  it('is unreachable where Office.js cannot be loaded', async () => {
    const { told, fire } = openPage();
    await fire('error');
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual(['waiting', 'unreachable']);
  });

  it('is unreachable where the script loads without Office in it', async () => {
    const { told, fire } = openPage();
    await fire('load');
    expect(told).toEqual(['waiting', 'unreachable']);
  });

  it('is unreachable where nothing answers in time', async () => {
    const { told, page, fire } = openPage();
    page.office = 'silent';
    await fire('load');
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(['waiting', 'unreachable']);
  });

  it('is still told when Office.js comes late', async () => {
    const { told, page, fire } = openPage();
    await vi.advanceTimersByTimeAsync(1000);
    page.office = { host: 'Excel' };
    await fire('load');
    expect(told).toEqual(['waiting', 'unreachable', 'excel']);
  });
});
