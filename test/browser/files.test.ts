import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadFileModules } from '../support/browser/file-page.ts';
import { setUpStage } from '../support/browser/stage.ts';

const stage = setUpStage();

async function openTab(): Promise<Page> {
  const { page } = await stage.openTab('list.html');
  await loadFileModules(page);
  return page;
}

describe('a file in the background', () => {
  it('is opened, saved and opened again with the same cells; the bar never goes backwards', async () => {
    const page = await openTab();
    const seen = await page.evaluate(async () => {
      const { openFile, saveFile } = window.modules;
      const rows = Array.from({ length: 30_000 }, (_, row) => `${row},客户${row},0012`);
      const file = new File([rows.join('\n')], 'list.csv');
      const fractions: number[] = [];
      const opened = await openFile(file, {
        onProgress: ({ fraction }) => fractions.push(fraction),
      });
      if (!opened.ok) return { problem: opened.error };
      const saved = await saveFile(opened.value.workbook, 'xlsx', {
        onProgress: ({ fraction }) => fractions.push(1 + fraction),
      });
      if (!saved.ok) return { problem: saved.error };
      const again = await openFile(new File([saved.value.bytes], 'list.xlsx'));
      if (!again.ok) return { problem: again.error };
      const cellsOf = (data: typeof opened.value.workbook) =>
        JSON.stringify(data.sheets[data.sheetOrder[0] as string]?.cellData);
      return {
        fractions,
        same: cellsOf(opened.value.workbook) === cellsOf(again.value.workbook),
        cells: cellsOf(again.value.workbook).slice(0, 120),
      };
    });
    expect(seen.problem).toBeUndefined();
    expect(seen.cells).toContain(
      '"0":{"0":{"v":0,"t":2},"1":{"v":"客户0","t":1},"2":{"v":"0012","t":4',
    );
    expect(seen.fractions).toEqual([...(seen.fractions ?? [])].sort((a, b) => a - b));
    expect(seen.fractions?.length).toBeGreaterThan(10);
  });

  it('stops at once when it is cancelled, and leaves no worker behind', async () => {
    const page = await openTab();
    const problem = await page.evaluate(async () => {
      const rows = Array.from({ length: 200_000 }, (_, row) => `${row},a,b,c`);
      const stop = new AbortController();
      const opened = await window.modules.openFile(new File([rows.join('\n')], 'list.csv'), {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      return opened.ok ? undefined : opened.error;
    });
    expect(problem?.code).toBe('cancelled');
    await expect.poll(() => page.workers().length).toBe(0);
  });

  it('that is broken, empty or no workbook is answered with what to do', async () => {
    const page = await openTab();
    const problems = await page.evaluate(async () => {
      const given: [string, BlobPart[]][] = [
        ['empty.xlsx', []],
        ['cut.xlsx', [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0])]],
        ['picture.xlsx', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])]],
      ];
      const answers: string[] = [];
      for (const [name, parts] of given) {
        const opened = await window.modules.openFile(new File(parts, name));
        answers.push(opened.ok ? 'opened' : `${opened.error.code} ${opened.error.phrase.zh}`);
      }
      return answers;
    });
    expect(problems[0]).toMatch(/^empty .*请/);
    expect(problems[1]).toMatch(/^damaged .*请/);
    expect(problems[2]).toMatch(/^not-a-workbook .*请/);
  });

  it('is taken from a drop only where it is one file', async () => {
    const page = await openTab();
    const answers = await page.evaluate(() =>
      [0, 1, 2].map((count) => {
        const transfer = new DataTransfer();
        for (let number = 0; number < count; number++) {
          transfer.items.add(new File(['a'], `${number}.csv`));
        }
        const found = window.modules.fileOfDrop(transfer);
        return found.ok ? found.value.name : found.error.phrase.zh;
      }),
    );
    expect(answers).toEqual([
      expect.stringMatching(/^没有文件: 请/),
      '0.csv',
      expect.stringMatching(/^选了 2 个文件: .*请只选一个/),
    ]);
  });
});
