/**
 * Excel on the web as far as an add-in sees it: a page whose frame holds the pane, with Microsoft's
 * own unmodified office.js in it. The page only passes messages on; they are answered here, out of
 * the emulated workbook.
 */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { EmulatedHost } from '../office/emulated-host.ts';
import { Answering, type HeldMessage } from './answering.ts';
import { ADDIN_ID, CONVERSATION, type InvocationResult } from './messages.ts';
import { type Surroundings, type Watch, watchWindow } from './watch.ts';

/** Another place than the add-in's, but office.js trusts the same host name only. */
const EXCEL = 'https://localhost:44300/excel.html';
/** Flags: a shared runtime (1) in which custom functions run (2). */
const SHARED_RUNTIME = 3;

export interface ExcelOnTheWeb {
  /** Its workbook, and everything that goes to it. */
  readonly host: EmulatedHost;
  readonly watch: Watch;
  readonly page: Page;
  /** The pane, as a person sees it. */
  readonly pane: FrameLocator;
  /** What `Office.onReady` told the pane. */
  ready(): Promise<unknown>;
  /** Enters a formula of one function into a cell, so to say, and waits for what it shows. */
  callFunction(id: string, ...given: readonly unknown[]): Promise<InvocationResult>;
  /** Has an action in the shared runtime that does nothing but complete. */
  associate(action: string): Promise<void>;
  /** Presses a button of the ribbon that runs an action, and waits until it has completed. */
  runAction(action: string): Promise<void>;
  /** What a person does who selects something. */
  selectionChanges(): void;
  /** Lets the first message to the workbook that is wanted wait, as if Excel took its time. */
  holdMessage(isWanted: (body: string) => boolean): HeldMessage;
}

export interface Opening extends Surroundings {
  readonly host?: EmulatedHost;
  /** The pane's page and its query, as the manifest has them. */
  readonly pane?: string;
  readonly locale?: string;
}

/** Opens the pane inside Excel, and waits until office.js is ready in it. */
export async function openInExcel(
  context: BrowserContext,
  { host = new EmulatedHost(), pane = 'taskpane.html?namespace=SLADEV', ...given }: Opening,
): Promise<ExcelOnTheWeb> {
  if (host.book.sheets.length === 0) host.book.addSheet('Sheet1');
  const address = paneAddress(`${given.origin}/${pane}`, given.locale ?? 'zh-CN');
  const watch = await watchWindow(context, {
    ...given,
    pages: { [EXCEL]: framing(address), ...given.pages },
  });
  const page = await context.newPage();
  const answering = new Answering(host, given.locale ?? 'zh-CN', (message) => {
    const text = JSON.stringify(message);
    page
      .evaluate((sent) => {
        const [frame] = document.getElementsByTagName('iframe');
        frame?.contentWindow?.postMessage(sent, '*');
      }, text)
      // The test has closed the window.
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
  });
  await page.exposeBinding('toExcel', (_, text: string) => answering.receive(text));
  await page.goto(EXCEL);
  await answering.untilFunctionsReady();

  return {
    ...{ host, watch, page, pane: page.frameLocator('iframe') },
    ready: () => inPane(page, () => (globalThis as unknown as Shared).Office.onReady()),
    associate: (action) => inPane(page, associateInPane, action),
    callFunction: (id, ...parameters) => answering.callFunction(id, parameters),
    runAction: (action) => answering.runAction(action),
    selectionChanges: () => answering.selectionChanges(),
    holdMessage: (isWanted) => answering.holdMessage(isWanted),
  };
}

/** What the pane's scope has of office.js. */
interface Shared {
  readonly Office: {
    onReady(): Promise<unknown>;
    readonly actions: {
      associate(id: string, run: (event: { completed(): void }) => void): void;
    };
  };
}

function associateInPane(action: string): void {
  const { actions } = (globalThis as unknown as Shared).Office;
  actions.associate(action, (event) => event.completed());
}

/** Runs in the frame that holds the pane. */
function inPane<Given, Result>(
  page: Page,
  run: (given: Given) => Result,
  given?: Given,
): Promise<Awaited<Result>> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('Excel has no pane open');
  return frame.evaluate(run as never, given as never) as Promise<Awaited<Result>>;
}

/** Excel puts into the address what office.js has to know; the last part must stay last. */
function paneAddress(page: string, locale: string): string {
  const info = ['Excel', 'Web', '16.00', locale, 'correlation', '', '', SHARED_RUNTIME].join('$');
  const xdm = [CONVERSATION, ADDIN_ID, new URL(EXCEL).origin].join('|');
  const [path, hash = ''] = page.split('#');
  return `${path}&_host_Info=${info}#${hash}&_serializer_version=1&_xdm_Info=${xdm}`;
}

function framing(address: string): string {
  return `<!doctype html>
    <title>Excel</title>
    <style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
    <script>addEventListener('message', ({ data }) => toExcel(data));</script>
    <iframe src="${address.replaceAll('&', '&amp;')}"></iframe>`;
}
