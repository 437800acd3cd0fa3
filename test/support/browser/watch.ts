import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { OFFICE_SCRIPT } from '../../../scripts/generate/office-script.ts';

const OFFICE_FOLDER = OFFICE_SCRIPT.slice(0, OFFICE_SCRIPT.lastIndexOf('/') + 1);
const OFFICE_DIST = dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
}

/** What the pages of a window did. */
export interface Watch {
  readonly requests: Sent[];
  /** What went neither to the add-in's own place nor for Office.js: it was stopped. */
  readonly strayRequests: Sent[];
  /** What the Content-Security-Policy kept a page from. */
  readonly violations: string[];
  /** Errors that no page caught, and whatever a page wrote to its console as an error. */
  readonly errors: string[];
}

export interface Surroundings {
  readonly origin: string;
  /** Pages that play the world around the add-in, by address: asking for them does not count. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What else the add-in may ask for, by address. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether Microsoft's address can be reached: then it gives the unmodified library. */
  readonly officeScript?: boolean;
}

/** Watches everything that the pages of a window ask for, and answers in the world's place. */
export async function watchWindow(
  context: BrowserContext,
  { origin, pages = {}, files = {}, officeScript = true }: Surroundings,
): Promise<Watch> {
  const watch: Watch = { requests: [], strayRequests: [], violations: [], errors: [] };
  await context.exposeBinding('reportViolation', (_, text: string) => {
    watch.violations.push(text);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const where = `${sourceFile}:${lineNumber} ${sample}`;
      const report = (globalThis as unknown as { reportViolation(text: string): void })
        .reportViolation;
      report(`${effectiveDirective} ${blockedURI} at ${where}`);
    });
  });
  context.on('weberror', (error) => watch.errors.push(String(error.error().stack)));
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });

  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    const page = pages[url];
    if (page !== undefined) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page });
    }
    const sent = { method: request.method(), url, body: request.postData() };
    watch.requests.push(sent);
    const file = files[url];
    if (file !== undefined) return route.fulfill({ contentType: 'application/json', body: file });
    if (url.startsWith(`${origin}/`)) return route.continue();
    if (url.startsWith(OFFICE_FOLDER)) {
      return officeScript ? giveOfficeScript(route, url) : route.abort('connectionrefused');
    }
    watch.strayRequests.push(sent);
    return route.abort('blockedbyclient');
  });
  return watch;
}

/** The library's files as they are in the package. */
function giveOfficeScript(route: Route, url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname).slice(
    new URL(OFFICE_FOLDER).pathname.length,
  );
  const file = join(OFFICE_DIST, name);
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
}
