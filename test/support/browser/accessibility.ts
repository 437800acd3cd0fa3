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
