import type { Words } from '../../phrase.ts';
import { type Conflict, child, type DocumentFinding, type Finding } from '../finding.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type More = Partial<Omit<DocumentFinding, 'severity' | 'code' | 'pointer' | 'given'>>;

/** A place in a document: what stands there, and where findings about it go. */
export class Place {
  readonly given: unknown;
  readonly findings: DocumentFinding[];
  readonly #parent: Place | undefined;
  readonly #name: string | number;

  constructor(
    given: unknown,
    findings: DocumentFinding[],
    parent?: Place,
    name: string | number = '',
  ) {
    this.given = given;
    this.findings = findings;
    this.#parent = parent;
    this.#name = name;
  }

  /** Made when it is asked for: most places are never named. */
  get pointer(): string {
    return this.#parent ? child(this.#parent.pointer, this.#name) : '';
  }

  get name(): string {
    return String(this.#name);
  }

  get isGiven(): boolean {
    return this.given !== undefined;
  }

  add(severity: Finding['severity'], code: DocumentFinding['code'], more?: More): undefined {
    const { given, pointer } = this;
    this.findings.push({ severity, code, pointer, given, ...more });
    return undefined;
  }

  /** @param words those of the vocabulary in force that are accepted. */
  refuse(words?: Words): undefined {
    return this.add('error', 'invalid', words && { words });
  }

  conflict(conflicting: Conflict, other?: string): undefined {
    return this.add('error', 'conflict', {
      with: conflicting,
      ...(other !== undefined && { other }),
    });
  }

  /** Whether an object with the member stands here. */
  has(name: string | number): boolean {
    const { given } = this;
    return (
      typeof given === 'object' &&
      given !== null &&
      Object.hasOwn(given, name) &&
      (given as JsonObject)[name] !== undefined
    );
  }

  /** The place of a member of an object or an array. */
  at(name: string | number): Place {
    const member = this.has(name) ? (this.given as JsonObject)[name] : undefined;
    return new Place(member, this.findings, this, name);
  }

  /**
   * The members of the object that stands here, where one does; names that are not accepted are
   * findings.
   */
  members(accepted?: readonly string[]): [name: string, place: Place][] {
    if (this.given === undefined) return [];
    if (!isObject(this.given)) return this.refuse() ?? [];
    const members = Object.keys(this.given).map((name): [string, Place] => [name, this.at(name)]);
    return members.filter(
      ([name, place]) => accepted?.includes(name) !== false || place.unknown(accepted),
    );
  }

  /** Whether an object stands here; names that are not accepted are findings. */
  isObject(accepted: readonly string[]): boolean {
    if (!isObject(this.given)) return this.refuse() ?? false;
    for (const name of Object.keys(this.given)) {
      if (!accepted.includes(name)) this.at(name).unknown(accepted);
    }
    return true;
  }

  /** The name itself is not one of those accepted. */
  unknown(accepted: readonly string[]): undefined {
    return this.add('error', 'unknown-name', { accepted });
  }

  /** A member that is needed is not there: one of these. */
  missing(...accepted: readonly string[]): undefined {
    return this.add('error', 'missing', { accepted });
  }

  /** The entries of the array that stands here, where one does. */
  entries(most: number): Place[] {
    const { given } = this;
    if (given === undefined) return [];
    if (!Array.isArray(given) || given.length > most) return this.refuse() ?? [];
    return given.map((_, index) => this.at(index));
  }

  /** The entries of an array, or the one thing that stands here in place of one. */
  oneOrMore(most: number): Place[] {
    if (this.given === undefined) return [];
    if (!Array.isArray(this.given)) return [this];
    if (this.given.length === 0) return this.refuse() ?? [];
    return this.entries(most);
  }

  /** What `read` makes of the value here, or `otherwise` where there is none or it is invalid. */
  read<T>(otherwise: T, read: (given: unknown) => T | undefined): T {
    if (this.given === undefined) return otherwise;
    const value = read(this.given);
    if (value === undefined) this.refuse();
    return value ?? otherwise;
  }

  /** A member where it is given and valid: made to be spread into what it belongs to. */
  member<Name extends string, T>(
    name: Name,
    read: (given: unknown) => T | undefined,
  ): { readonly [N in Name]?: T } {
    if (!this.has(name)) return NOTHING;
    return withMember(name, this.at(name).read<T | undefined>(undefined, read));
  }
}

const NOTHING = {};

/** An object of one member, or of none where it is undefined. */
export function withMember<Name extends string, T>(
  name: Name,
  value: T | undefined,
): { readonly [N in Name]?: T } {
  return (value === undefined ? NOTHING : { [name]: value }) as { readonly [N in Name]?: T };
}
