import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds in a page: the rule, what it says, and where. */
export async function findingsOf(frame: Page | Frame, name: string): Promise<string[]> {
  // Evaluated from outside, so the page's own policy on scripts is not in the way.
  await frame.evaluate(AXE);
  const findings = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Finding[] }> };
    };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const places = nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`);
      return `${id}: ${help}\n${places.join('\n')}`;
    });
  });
  return findings.map((finding) => `${name}: ${finding}`);
}

/** The frame that holds the pane. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('Excel has no pane open');
  return frame;
}

/** Where Chinese stands in an English pane: the norm's own words, names in the workbook, formulas. */
const OWN_WORDS = [
  ...[
    '[lang^="zh"]:not(html)',
    'code',
    '.clause',
    '.clauses',
    '#language',
    '#place option',
    'noscript',
    '.mark',
  ],
  ...['#insert-list option', 'sla-list', '.rule-table td', '.arguments', '.facts', '.example'],
  ...['.caps summary', '.card', '#explain-call option', 'textarea', '.quiet.tabular'],
].join(', ');

/** Words that are spoken of, the language's own name, and the name of the sample's sheet. */
const SPOKEN_OF = '取整|中文|金牌级|SLA 示例客户清单';

/** Texts in Chinese that an English pane should say in English. */
export async function chineseIn(frame: Page | Frame, name: string): Promise<string[]> {
  const found = await frame.evaluate(
    ([allowed, spokenOf]) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').replace(new RegExp(spokenOf, 'g'), '').trim();
        if (/\p{Script=Han}/u.test(text) && !node.parentElement?.closest(allowed)) texts.push(text);
      }
      return texts;
    },
    [OWN_WORDS, SPOKEN_OF] as const,
  );
  return found.map((text) => `${name}: in Chinese: ${text}`);
}
