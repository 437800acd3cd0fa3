/** The real office.js of Excel on the web, unmodified, without Excel: a bridge stands in for it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const DIST = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** What the host is asked to run; a custom function's answer is one such action. */
interface Action {
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface HostBridge {
  onMessageFromHost(text: string): void;
  sendMessageToHost(text: string): void;
}

/** The answer to one call, as Excel gets it. */
export interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** Flags of a call: which of them Excel sets depends on functions.json and on its version. */
export const CALL_FLAGS = { plain: 0, errorsAllowed: 4, dataTypesAllowed: 8 };

export interface OfficeHost {
  /** What office.js offers to functions. */
  readonly customFunctions: object;
  /** Calls a function as Excel does, and waits for what it hands back. */
  invoke(id: string, given: readonly unknown[], flags?: number): Promise<InvocationResult>;
}

/** Excel's message about calls of custom functions: category 1, type 1000. */
const CATEGORY = 1;
const INVOCATION = 1000;
const HOST_EVENT = 3;
const CELL = 'Sheet1!C2';

export function openOffice(functionsScript: string): OfficeHost {
  const page = openPage();
  const context = vm.createContext(page.window);
  for (const name of ['office.debug.js', 'excel-web-16.00.debug.js']) {
    page.load(name);
    vm.runInContext(readFileSync(join(DIST, name), 'utf8'), context, { filename: name });
  }
  page.start();

  const waiting = new Map<number, (result: InvocationResult) => void>();
  const bridge: HostBridge = {
    onMessageFromHost: () => {},
    sendMessageToHost(text) {
      const request = JSON.parse(text) as { id: number; message: { body: string | object } };
      const { body } = request.message;
      const { Actions } = (typeof body === 'string' ? JSON.parse(body) : body) as {
        Actions: Action[];
      };
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name !== 'SetInvocationResults') continue;
        const [results] = (ArgumentInfo?.Arguments ?? []) as [InvocationResult[]];
        for (const result of results) {
          waiting.get(result.id)?.(result);
        }
      }
      const reply = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [] }) };
      setTimeout(() => {
        bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: 2, message: reply }));
      });
    },
  };
  const office = page.window as unknown as {
    OfficeExtension: { HostBridge: { init(bridge: HostBridge): void } };
    Office: { context: object };
  };
  // Without 1.7 of the functions' own API the answers go as objects rather than as lists.
  Object.assign(office.Office.context, {
    requirements: { isSetSupported: (_: string, version: string) => Number(version) < 1.7 },
  });
  office.OfficeExtension.HostBridge.init(bridge);
  vm.runInContext(functionsScript, context, { filename: 'functions.js' });

  let calls = 0;
  return {
    customFunctions: vm.runInContext('CustomFunctions', context),
    invoke(id, given, flags = CALL_FLAGS.errorsAllowed) {
      calls += 1;
      const call = calls;
      const entry = [CATEGORY, INVOCATION, '', JSON.stringify([call, id, given, CELL, flags]), 0];
      return new Promise((resolve) => {
        waiting.set(call, resolve);
        bridge.onMessageFromHost(
          JSON.stringify({ type: HOST_EVENT, message: { entries: [entry] } }),
        );
      });
    },
  };
}

/** As much of a window as office.js looks at. It would wait for Excel's page: those timers end. */
function openPage() {
  let script = '';
  let started = false;
  const element = () => ({
    src: `https://localhost/${script}`,
    style: {},
    parentNode: { insertBefore() {} },
    appendChild() {},
    getAttribute: () => null,
    setAttribute() {},
  });
  const document = {
    readyState: 'loading',
    URL: 'https://localhost/',
    cookie: '',
    head: element(),
    body: element(),
    addEventListener() {},
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: () => [element()],
  };
  const window: Record<string, unknown> = {
    document,
    performance,
    console: { log() {}, info() {}, warn() {}, error() {} },
    name: '',
    navigator: { userAgent: 'Node' },
    location: { href: 'https://localhost/', protocol: 'https:', hash: '', search: '' },
    history: {},
    addEventListener() {},
    postMessage() {},
    setTimeout: (run: (...given: unknown[]) => void, delay: number, ...given: unknown[]) =>
      started ? setTimeout(run, delay, ...given) : 0,
    clearTimeout,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return {
    window,
    load(name: string) {
      script = name;
    },
    start() {
      started = true;
    },
  };
}
