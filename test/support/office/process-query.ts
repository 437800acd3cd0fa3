import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  HostError,
  type HostObject,
  type ObjectPath,
  PATH,
  type RequestBody,
  type ResponseBody,
} from './protocol.ts';
import type { References } from './workbook-object.ts';

/** Runs the actions of one message in their order, until one fails. */
export function processQuery(
  body: RequestBody,
  workbook: HostObject,
  references: References,
): ResponseBody {
  return new Query(body, workbook, references).run();
}

class Query {
  readonly #body: RequestBody;
  readonly #workbook: HostObject;
  readonly #references: References;
  /** Objects by path, found when they are first named; null where there is none. */
  readonly #found = new Map<number, HostObject | null>();
  readonly #kept = new Map<number, string>();

  constructor(body: RequestBody, workbook: HostObject, references: References) {
    this.#body = body;
    this.#workbook = workbook;
    this.#references = references;
  }

  run(): ResponseBody {
    const Results: ActionResult[] = [];
    for (const [index, action] of this.#body.Actions.entries()) {
      try {
        const result = this.#act(action);
        if (result) Results.push(result);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        const Location = this.#locate(action);
        return {
          Results,
          Error: {
            ...{ Code: code, Message: message, Location },
            ...{ ActionIndex: index, HttpStatusCode: code === 'ItemNotFound' ? 404 : 400 },
          },
        };
      }
    }
    return { Results };
  }

  #locate({ ObjectPathId, Name }: Action): string {
    const path = this.#body.ObjectPaths[ObjectPathId];
    return `${path?.Name ?? ''}.${Name}`;
  }

  #act(action: Action): ActionResult | undefined {
    const { Id: ActionId, ObjectPathId, Name } = action;
    // Of no object; office.js registers a handler of events when this is answered.
    if (action.ActionType === ACTION.trace) return { ActionId, Value: null };
    const object = this.#find(ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const reference = this.#kept.get(ObjectPathId);
        const Value = object && (reference ? { _ReferenceId: reference } : {});
        return { ActionId, Value };
      }
      case ACTION.query: {
        const Value = object && this.#query(object, action.QueryInfo?.Select ?? []);
        return { ActionId, Value };
      }
      case ACTION.method: {
        if (!object) return { ActionId, Value: null };
        if (Name === '_KeepReference') {
          if (!this.#kept.has(ObjectPathId)) {
            this.#kept.set(ObjectPathId, this.#references.keep(object));
          }
          return undefined;
        }
        const value = object.call?.(Name, this.#arguments(action.ArgumentInfo));
        if (isHostObject(value)) throw new HostError('InvalidArgument', `${Name} gives an object`);
        return { ActionId, Value: value ?? null };
      }
      case ACTION.setProperty: {
        if (!object?.set) throw new HostError('InvalidOperation', Name);
        object.set(Name, this.#arguments(action.ArgumentInfo)[0]);
        return undefined;
      }
      default:
        throw new HostError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  #find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidArgument', `path ${id} is not there`);
    const object = this.#resolve(path);
    this.#found.set(id, object);
    return object;
  }

  #resolve(path: ObjectPath): HostObject | null {
    const { ObjectPathType, Name, ParentObjectPathId } = path;
    if (ObjectPathType === PATH.global) return this.#workbook;
    if (ObjectPathType === PATH.reference) return this.#references.find(Name);
    if (ObjectPathType === PATH.nothing) return null;
    const parent = this.#find(ParentObjectPathId ?? 0);
    if (!parent) return null;
    const given = this.#arguments(path.ArgumentInfo);
    switch (ObjectPathType) {
      case PATH.method:
        return asObject(parent.call?.(Name, given), `${parent.type}.${Name}`);
      case PATH.property:
        return asObject(parent.get(Name), `${parent.type}.${Name}`);
      case PATH.indexer:
        if (!parent.item) throw new HostError('InvalidOperation', `${parent.type} has no items`);
        return parent.item(given);
      default:
        throw new HostError('InvalidArgument', `path type ${ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const path = references?.[index];
      return path ? this.#find(path) : value;
    });
  }

  #query(object: HostObject, select: readonly string[]): unknown {
    if (object.items) {
      const _Items = object.items().map((item) => this.#query(item, select));
      return { _Items, Count: _Items.length };
    }
    const value: Record<string, unknown> = {};
    for (const path of select) pick(object, path.split('/'), value);
    return value;
  }
}

/** Puts a property, or one of an object in it, where the response has it. */
function pick(object: HostObject, [first = '', ...rest]: string[], into: Record<string, unknown>) {
  const name = first[0]?.toUpperCase() + first.slice(1);
  const value = object.get(name);
  if (!isHostObject(value)) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ?? {}) as Record<string, unknown>;
  into[name] = inner;
  if (rest.length > 0) pick(value, rest, inner);
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'get' in value;
}

function asObject(value: unknown, what: string): HostObject | null {
  if (value === null) return null;
  if (!isHostObject(value)) throw new HostError('InvalidArgument', `${what} is no object`);
  return value;
}
