/** What office.js and Excel on the web send each other between frames, as JSON. */
export interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const CONVERSATION = 'conversation';
export const ADDIN_ID = 'sla-tiers';

export const MESSAGE = { request: 0, response: 1 };
export const RESPONSE = { forCalling: 0, forEventing: 1 };
export const REGISTER = { event: 1, noEvent: 2 };

/** Methods of the older kind, by number. */
export const METHOD = { richApi: 93, commandCompleted: 94 };

/** What comes with a method of the older kind. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** Entries of the event `richApiMessage`. */
export const ENTRY = {
  functions: { category: 1, call: 1000 },
  events: { category: 65_536, selectionChanged: 14 },
};
export const FLAG_ERRORS_ALLOWED = 4;

/** What a custom function hands back, in either of the shapes that office.js uses. */
export interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}
