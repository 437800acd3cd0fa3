import { WorkbookModel } from './model.ts';
import { processQuery } from './process-query.ts';
import { ACTION, type Action, type RequestBody, type ResponseBody } from './protocol.ts';
import { References, workbookObject } from './workbook-object.ts';

/** Excel on the web refuses longer requests and responses. */
const MOST_BYTES = 5_000_000;

/** A message as it went by. */
export interface SeenMessage {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** It only gave references back. */
  readonly isCleanup: boolean;
  /** Names of properties set and methods called. */
  readonly actions: readonly string[];
}

/** What goes wrong with a message. */
export interface Fault {
  /** Before it took effect, after it did, the answer being lost, or with half of it done. */
  readonly when: 'before' | 'midway' | 'after';
  readonly code: string;
}

export interface HostAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * A small Excel for tests: it answers the messages of the real office.js out of a model of a
 * workbook, strictly, and counts. It proves the protocol, not Excel's behaviour. Nothing in it is
 * of Node, so that a page can play Excel with it too.
 */
export class EmulatedHost {
  readonly book = new WorkbookModel();
  readonly seen: SeenMessage[] = [];
  /** Asked before each message; what it gives goes wrong with it. Clean-up is spared. */
  fault: (index: number) => Fault | undefined = () => undefined;
  /** What somebody else does before each message. */
  meanwhile: (index: number) => void = () => undefined;
  readonly #references = new References();
  #index = 0;

  /** References that were not given back. */
  get liveReferences(): number {
    return this.#references.live;
  }

  /** The messages that were not mere clean-up. */
  get work(): SeenMessage[] {
    return this.seen.filter(({ isCleanup }) => !isCleanup);
  }

  forget(): void {
    this.seen.length = 0;
    this.#index = 0;
  }

  answer(request: string): HostAnswer {
    const body = JSON.parse(request) as RequestBody;
    const isCleanup = isCleaning(body.Actions);
    const requestBytes = byteLength(request);
    if (requestBytes > MOST_BYTES) return this.#refuse('RequestPayloadSizeLimitExceeded');
    const index = isCleanup ? -1 : this.#index++;
    if (!isCleanup) this.meanwhile(index);
    const fault = isCleanup ? undefined : this.fault(index);
    if (fault?.when === 'before') return this.#refuse(fault.code);

    const workbook = workbookObject(this.book, this.#references);
    const done = fault?.when === 'midway' ? firstHalf(body) : body;
    const answer: ResponseBody = processQuery(done, workbook, this.#references);
    const response = JSON.stringify(answer);
    const responseBytes = byteLength(response);
    const actions = body.Actions.map(({ Name }) => Name).filter((name) => name !== '');
    this.seen.push({ requestBytes, responseBytes, isCleanup, actions });
    if (fault) return this.#refuse(fault.code);
    if (responseBytes > MOST_BYTES) return this.#refuse('ResponsePayloadSizeLimitExceeded');
    return { status: 200, body: response };
  }

  #refuse(code: string): HostAnswer {
    const status = code === 'InvalidOrTimedOutSession' ? 503 : 400;
    return { status, body: JSON.stringify({ error: { code, message: code } }) };
  }
}

/** The actions up to the middle one of those that set something. */
function firstHalf(body: RequestBody): RequestBody {
  const setting = body.Actions.flatMap(({ ActionType }, index) =>
    ActionType === ACTION.setProperty ? [index] : [],
  );
  const middle = setting[Math.floor(setting.length / 2)] ?? 0;
  return { ...body, Actions: body.Actions.slice(0, middle) };
}

/** What office.js sends of itself after a batch; an object that is merely made is work. */
function isCleaning(actions: readonly Action[]): boolean {
  const isRemoval = ({ Name }: Action): boolean => Name === '_RemoveReference';
  return (
    actions.some(isRemoval) &&
    actions.every((action) => action.ActionType === ACTION.instantiate || isRemoval(action))
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
