/** The real office.js of Excel on the web, unmodified, in Node: an emulated host is its Excel. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { ExcelApi } from '../../../addin/host/office/excel.ts';
import type { EmulatedHost } from './emulated-host.ts';

const DIST = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const SCRIPT = join(DIST, 'excel-web-16.00.debug.js');
const HOST_EVENT = 3;
const EVENT_CATEGORY = 65_536;
const SELECTION_CHANGED = 14;
const WORKBOOK_TARGET = 'Workbook';

interface Bridge {
  onMessageFromHost(text: string): void;
  sendMessageToHost(text: string): void;
}

interface OfficeWindow {
  readonly Excel: ExcelApi;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

export interface OfficeInNode {
  readonly excel: ExcelApi;
  /** Tells office.js that a person selected something. */
  selectionChanges(): void;
  /** Until clean-up, which office.js does not wait for, is through. */
  settle(): Promise<void>;
}

interface Loaded {
  readonly excel: ExcelApi;
  readonly bridge: Bridge;
}

let loaded: Loaded | undefined;
/** The host that answers: that of the workbook opened last. */
let current: EmulatedHost | undefined;
let open = 0;

/** office.js with this host as its Excel; it is loaded once, since that takes a while. */
export function openOfficeInNode(host: EmulatedHost): OfficeInNode {
  loaded ??= loadOffice();
  const { excel, bridge } = loaded;
  current = host;
  return {
    excel,
    selectionChanges() {
      const args = JSON.stringify({ address: 'A1', worksheetId: host.book.sheets[0]?.id });
      const entries = [[EVENT_CATEGORY, SELECTION_CHANGED, WORKBOOK_TARGET, args, 1]];
      bridge.onMessageFromHost(JSON.stringify({ type: HOST_EVENT, message: { entries } }));
    },
    async settle() {
      do await new Promise((resolve) => setImmediate(resolve));
      while (open > 0);
    },
  };
}

/** With nothing but what office.js needs of a window. */
function loadOffice(): Loaded {
  const window: Record<string, unknown> = {
    ...{ navigator: { userAgent: 'node' }, console, setTimeout, clearTimeout },
    location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
    document: { readyState: 'complete', getElementsByTagName: () => [], cookie: '' },
  };
  for (const name of ['window', 'self', 'top']) window[name] = window;
  const script = new vm.Script(readFileSync(SCRIPT, 'utf8'), { filename: 'excel-web.js' });
  script.runInContext(vm.createContext(window));
  const { Excel, OfficeExtension } = window as unknown as OfficeWindow;
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      open++;
      // To whom it was sent, though another workbook may be opened meanwhile.
      const host = current;
      setImmediate(() => {
        open--;
        if (host) bridge.onMessageFromHost(answerOf(host, text));
      });
    },
  };
  OfficeExtension.HostBridge.init(bridge);
  return { excel: Excel, bridge };
}

function answerOf(host: EmulatedHost, text: string): string {
  const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
  const { body } = message;
  const answer = host.answer(typeof body === 'string' ? body : JSON.stringify(body));
  const reply = { statusCode: answer.status, headers: {}, body: answer.body };
  return JSON.stringify({ id, type: 2, message: reply });
}
