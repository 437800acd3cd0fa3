/**
 * Excel on the web as far as an add-in sees it: a page whose frame holds the pane, with Microsoft's
 * own unmodified office.js in it. The page only passes messages on; they are answered here, out of
 * the emulated workbook.
 */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { EmulatedHost } from '../office/emulated-host.ts';
import { ACTION, type RequestBody } from '../office/protocol.ts';
import {
  ENTRY,
  FLAG_ERRORS_ALLOWED,
  type InvocationResult,
  MESSAGE,
  METHOD,
  type Message,
  type MethodCall,
  REGISTER,
  RESPONSE,
} from './messages.ts';
import { type Surroundings, type Watch, watchWindow } from './watch.ts';

/** Another place than the add-in's, but office.js trusts the same host name only. */
const EXCEL = 'https://localhost:44300/excel.html';
const CONVERSATION = 'conversation';
const ADDIN_ID = 'sla-tiers';
const EXCEL_ON_THE_WEB = 16;
/** Flags: a shared runtime (1) in which custom functions run (2). */
const SHARED_RUNTIME = 3;
/** What office.js calls its message that the functions are there to be called. */
const FUNCTIONS_READY = 'SetOsfControlContainerReadyForCustomFunctions';
/** The kind of path that names a service rather than something in the workbook. */
const PATH_OF_SERVICE = 2;
const PUBLISHED_APIS = {
  ExcelApi: '1.17',
  CustomFunctions: '1.5',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
};

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

export interface HeldMessage {
  /** When it has come. */
  readonly here: Promise<void>;
  /** Now it is answered. */
  letGo(): void;
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

interface Hold {
  readonly isWanted: (body: string) => boolean;
  readonly arrive: () => void;
  readonly released: Promise<void>;
}

/** Excel's side of the conversation. */
class Answering {
  readonly #host: EmulatedHost;
  readonly #locale: string;
  readonly #send: (message: object) => void;
  readonly #registered = new Set<string>();
  readonly #waiting: { readonly done: () => boolean; readonly resolve: () => void }[] = [];
  readonly #results = new Map<number, InvocationResult>();
  readonly #completed = new Set<number>();
  #hold: Hold | undefined;
  #functionsReady = false;
  #calls = 0;

  constructor(host: EmulatedHost, locale: string, send: (message: object) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#send = send;
  }

  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== MESSAGE.request) return;
    await this.#waitIfHeld(message);
    const { _actionName, _conversationId, _correlationId } = message;
    this.#send({
      ...{ _messageType: MESSAGE.response, _actionName, _conversationId, _correlationId },
      ...{ _errorCode: 0, _responseType: RESPONSE.forCalling, _data: this.#answer(message) },
    });
    this.#look();
  }

  holdMessage(isWanted: (body: string) => boolean): HeldMessage {
    let letGo = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const here = new Promise<void>((arrive) => {
      this.#hold = { isWanted, arrive, released };
    });
    return { here, letGo };
  }

  async #waitIfHeld({ _actionName, _data }: Message): Promise<void> {
    const hold = this.#hold;
    if (!hold || _actionName !== 'executeMethod') return;
    if (!hold.isWanted(String((_data as MethodCall).ArrayData?.[4]))) return;
    this.#hold = undefined;
    hold.arrive();
    await hold.released;
  }

  #answer({ _actionName, _actionType, _data }: Message): unknown {
    if (_actionType === REGISTER.event) {
      this.#registered.add(_actionName);
      return { Error: 0 };
    }
    if (_actionType === REGISTER.noEvent) {
      this.#registered.delete(_actionName);
      return { Error: 0 };
    }
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#context();
      case 'executeMethod':
        return this.#execute(_data as MethodCall);
      default:
        // Telemetry and the like.
        return null;
    }
  }

  #context() {
    return {
      ...{ _id: ADDIN_ID, _appName: EXCEL_ON_THE_WEB, _appVersion: '16.00', _reason: 1 },
      ...{ _appUILocale: this.#locale, _dataLocale: this.#locale, _clientMode: 1, _settings: [] },
      ...{ _docUrl: 'https://localhost/customers.xlsx', _initialDisplayMode: 0 },
      _requirementMatrix: JSON.stringify(PUBLISHED_APIS),
    };
  }

  #execute({ DdaMethod, ArrayData = [] }: MethodCall): unknown {
    const Version = 1;
    switch (DdaMethod.DispatchId) {
      case METHOD.richApi: {
        if (ArrayData[0] === FUNCTIONS_READY) this.#functionsReady = true;
        const { status, body } = this.#processQuery(String(ArrayData[4]));
        return { Version, Error: 0, Data: [status, [], body] };
      }
      case METHOD.commandCompleted:
        this.#completed.add(this.#calls);
        return { Version, Error: 0 };
      default:
        return { Version, Error: 0 };
    }
  }

  #processQuery(body: string): { readonly status: number; readonly body: string } {
    const query = JSON.parse(body) as RequestBody;
    const isForService = Object.values(query.ObjectPaths).some(
      ({ ObjectPathType }) => ObjectPathType === PATH_OF_SERVICE,
    );
    return isForService ? this.#serve(query) : this.#host.answer(body);
  }

  /** Beside the workbook there are services: the functions' answers go to one of them. */
  #serve({ Actions }: RequestBody): { readonly status: number; readonly body: string } {
    const answers = Actions.filter(({ Name }) => Name === 'SetInvocationResults');
    for (const result of answers.flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0])) {
      this.#results.set((result as InvocationResult).id, result as InvocationResult);
    }
    const Results = Actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === ACTION.instantiate ? {} : null,
    }));
    return { status: 200, body: JSON.stringify({ Results }) };
  }

  async callFunction(id: string, given: readonly unknown[]): Promise<InvocationResult> {
    const call = ++this.#calls;
    const message = JSON.stringify([call, id, given, 'Sheet1!C2', FLAG_ERRORS_ALLOWED]);
    const { category, call: type } = ENTRY.functions;
    this.#tell('richApiMessage', [[category, type, '', message, call]]);
    await this.#until(() => this.#results.has(call));
    return this.#results.get(call) as InvocationResult;
  }

  async runAction(action: string): Promise<void> {
    const call = ++this.#calls;
    const _actionName = 'appCommandInvoked';
    await this.untilRegistered(_actionName);
    const event = JSON.stringify({ source: { id: 'Button' } });
    this.#event(_actionName, { 0: 'Button', 1: action, 2: event });
    await this.#until(() => this.#completed.has(call));
  }

  selectionChanges(): void {
    const { category, selectionChanged } = ENTRY.events;
    const args = JSON.stringify({ address: 'A1', worksheetId: this.#host.book.sheets[0]?.id });
    this.#tell('richApiMessage', [[category, selectionChanged, 'Workbook', args, 1]]);
  }

  untilFunctionsReady(): Promise<void> {
    return this.#until(() => this.#functionsReady);
  }

  untilRegistered(event: string): Promise<void> {
    return this.#until(() => this.#registered.has(event));
  }

  #tell(event: string, entries: readonly unknown[]): void {
    this.#event(event, { ArrayData: entries });
  }

  #event(_actionName: string, _data: unknown): void {
    this.#send({
      ...{ _messageType: MESSAGE.response, _actionName, _conversationId: CONVERSATION },
      ...{ _correlationId: 0, _errorCode: 0, _responseType: RESPONSE.forEventing, _data },
    });
  }

  #until(done: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ done, resolve });
      this.#look();
    });
  }

  #look(): void {
    for (const one of this.#waiting.filter(({ done }) => done())) {
      this.#waiting.splice(this.#waiting.indexOf(one), 1);
      one.resolve();
    }
  }
}
