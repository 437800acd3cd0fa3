/** The messages between office.js and Excel, as far as the emulated workbook speaks them. */
export interface RequestBody {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path of the object that it is, if it is one. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** An error as Excel gives it for one statement; what came before it took effect. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

/** What office.js can name: an object of the workbook. */
export interface HostObject {
  /** As in error locations. */
  readonly type: string;
  get(name: string): unknown;
  set?(name: string, value: unknown): void;
  call?(name: string, given: readonly unknown[]): unknown;
  item?(given: readonly unknown[]): HostObject;
  /** Of a collection. */
  items?(): readonly HostObject[];
}

export function unknownName(type: string, name: string): HostError {
  return new HostError('ApiNotFound', `${type}.${name} is not emulated`);
}
