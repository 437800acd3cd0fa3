import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadFileModules } from '../support/browser/file-page.ts';
import { setUpStage } from '../support/browser/stage.ts';

const stage = setUpStage();

/** A page with a keeper, and what it does under short names. */
async function prepare(page: Page): Promise<void> {
  await loadFileModules(page);
  await page.evaluate(() => {
    const told: string[] = [];
    const keeper = window.modules.createKeeper({ onProblem: ({ code }) => told.push(code) });
    const workbook = (name: string, rows = 3) => ({
      ...{ id: 'w', name, appVersion: '', locale: 'zhCN', styles: {}, sheetOrder: ['s'] },
      sheets: {
        s: {
          id: 's',
          name: 'S',
          cellData: Object.fromEntries(
            Array.from({ length: rows }, (_, row) => [row, { 0: { v: `${name} ${row}`, t: 1 } }]),
          ),
        },
      },
    });
    const keep = async (name: string, rows?: number) => {
      keeper.changed(() => workbook(name, rows) as never);
      await keeper.flush();
    };
    const offers = async () => {
      const found = await keeper.offers();
      return found.ok ? found.value : [];
    };
    const restore = async () => {
      const [offer] = await offers();
      const restored = offer && (await keeper.restore(offer));
      if (!restored?.ok) return restored?.error.code ?? 'no offer';
      const cells = restored.value.sheets['s']?.cellData ?? {};
      return `${restored.value.name}: ${Object.keys(cells).length} rows, ${cells[2]?.[0]?.v}`;
    };
    window.kept = { keep, offers, restore, told, keeper };
  });
}

declare global {
  interface Window {
    kept: {
      keep(name: string, rows?: number): Promise<void>;
      offers(): Promise<readonly { name: string; cells: number; slot: string; keptAt: number }[]>;
      restore(): Promise<string>;
      told: string[];
      keeper: ReturnType<Window['modules']['createKeeper']>;
    };
  }
}

async function openTab(): Promise<Page> {
  const { page } = await stage.openTab('list.html');
  await prepare(page);
  return page;
}

async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await prepare(other);
  return other;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await prepare(page);
}

const namesOffered = (page: Page) =>
  page.evaluate(async () => (await window.kept.offers()).map(({ name }) => name));

/** Of which keepings pieces are there by now. */
const editionsIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('sla-tiers-kept');
        opening.onsuccess = () => {
          const db = opening.result;
          const asking = db.transaction('pieces').objectStore('pieces').getAllKeys();
          asking.onsuccess = () => {
            db.close();
            resolve([...new Set(asking.result.map((key) => String((key as string[])[0])))]);
          };
        };
      }),
  );

describe('the last workbook', () => {
  it('is offered again after a reload, whole, the newest one', async () => {
    const page = await openTab();
    await page.evaluate(() => window.kept.keep('一', 25_000));
    await page.evaluate(() => window.kept.keep('二', 25_000));
    await reload(page);
    expect(await page.evaluate(() => window.kept.restore())).toBe('二: 25000 rows, 二 2');
    // Taken over: it is this page's now, and no offer any more.
    expect(await namesOffered(page)).toEqual([]);
    await page.evaluate(() => window.kept.keep('三'));
    await reload(page);
    expect(await namesOffered(page)).toEqual(['三']);
  });

  it('is kept by itself a while after a change, many changes at once', async () => {
    const page = await openTab();
    const asked = await page.evaluate(async () => {
      let count = 0;
      const { promise: first, resolve: askFirst } = Promise.withResolvers<void>();
      const snapshot = () => {
        count++;
        askFirst();
        return { id: 'w', name: '忙', sheetOrder: [], sheets: {}, styles: {} } as never;
      };
      for (let change = 0; change < 20; change++) window.kept.keeper.changed(snapshot);
      const atOnce = count;
      await first;
      // What would be kept later is kept now.
      await window.kept.keeper.flush();
      return [atOnce, count];
    });
    expect(asked).toEqual([0, 1]);
    await reload(page);
    expect(await namesOffered(page)).toEqual(['忙']);
  });

  it('of each of several tabs is its own: none writes over another’s', async () => {
    const page = await openTab();
    const other = await secondTab(page);
    await page.evaluate(() => window.kept.keep('甲'));
    await other.evaluate(() => window.kept.keep('乙'));
    // What is open in a tab is not offered to another.
    expect(await namesOffered(page)).toEqual([]);
    await other.close();
    await expect.poll(() => namesOffered(page)).toEqual(['乙']);
    await reload(page);
    expect((await namesOffered(page)).sort()).toEqual(['乙', '甲'].sort());
  });

  it('that another page took over in spite of all is not written over', async () => {
    const page = await openTab();
    await page.evaluate(() => window.kept.keep('原'));
    const other = await secondTab(page);
    // As where the browser has no locks to tell pages apart, on pages without TLS.
    await page.evaluate(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    await other.evaluate(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    expect(await other.evaluate(() => window.kept.restore())).toBe('原: 3 rows, 原 2');
    await other.evaluate(() => window.kept.keep('后'));
    await page.evaluate(() => window.kept.keep('先'));
    await page.close();
    await reload(other);
    expect((await namesOffered(other)).sort()).toEqual(['先', '后'].sort());
  });

  it('stays as it was when a page ends while it keeps the next', async () => {
    const page = await openTab();
    await page.evaluate(() => window.kept.keep('旧', 10));
    const before = await editionsIn(page);
    await page.evaluate(() => {
      void window.kept.keep('新', 400_000);
    });
    await expect.poll(() => editionsIn(page)).not.toEqual(before);
    await reload(page);
    const restored = await page.evaluate(() => window.kept.restore());
    expect(['旧: 10 rows, 旧 2', '新: 400000 rows, 新 2']).toContain(restored);
  });

  it('is dropped when there is nothing to keep, and when the offer is declined', async () => {
    const page = await openTab();
    await page.evaluate(() => window.kept.keep('弃'));
    await page.evaluate(() => window.kept.keeper.forget());
    await reload(page);
    expect(await namesOffered(page)).toEqual([]);
    await page.evaluate(() => window.kept.keep('拒'));
    await reload(page);
    await page.evaluate(async () => {
      const [offer] = await window.kept.offers();
      if (offer) await window.kept.keeper.discard(offer as never);
    });
    expect(await namesOffered(page)).toEqual([]);
  });

  it('that is incomplete is answered with what to do', async () => {
    const page = await openTab();
    await page.evaluate(() => window.kept.keep('残'));
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('sla-tiers-kept');
          opening.onsuccess = () => {
            const change = opening.result.transaction('pieces', 'readwrite');
            change.objectStore('pieces').clear();
            change.oncomplete = resolve;
          };
        }),
    );
    await reload(page);
    expect(await page.evaluate(() => window.kept.restore())).toBe('damaged');
  });

  it('that finds no room is told of once, and the one before stays', async () => {
    const page = await openTab();
    await page.evaluate(() => window.kept.keep('存'));
    // Played, since Chromium's own quota cannot be lowered for the window of a test.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.evaluate(() => window.kept.keep('满'));
    await page.evaluate(() => window.kept.keep('满'));
    expect(await page.evaluate(() => window.kept.told)).toEqual(['quota']);
    await reload(page);
    expect(await page.evaluate(() => window.kept.restore())).toBe('存: 3 rows, 存 2');
  });

  it('cannot be kept where the browser keeps nothing, which is told', async () => {
    const { page } = await stage.openTab('list.html');
    await page.evaluate(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await prepare(page);
    await page.evaluate(() => window.kept.keep('无'));
    expect(await page.evaluate(() => window.kept.told)).toEqual(['unavailable']);
  });
});
