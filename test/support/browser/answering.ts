import type { EmulatedHost } from '../office/emulated-host.ts';
import { ACTION, type RequestBody } from '../office/protocol.ts';
import {
  ADDIN_ID,
  CONVERSATION,
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

const EXCEL_ON_THE_WEB = 16;
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

export interface HeldMessage {
  /** When it has come. */
  readonly here: Promise<void>;
  /** Now it is answered. */
  letGo(): void;
}

interface Hold {
  readonly isWanted: (body: string) => boolean;
  readonly arrive: () => void;
  readonly released: Promise<void>;
}

/** Excel's side of the conversation. */
export class Answering {
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
