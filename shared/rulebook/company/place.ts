import { child, type DocumentFinding, type Finding } from './finding.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A place in a document: what stands there, and where findings about it go. */
export class Place {
  readonly given: unknown;
  readonly findings: DocumentFinding[];
  readonly pointer: string;

  constructor(given: unknown, findings: DocumentFinding[], pointer = '') {
    this.given = given;
    this.findings = findings;
    this.pointer = pointer;
  }

  add(
    severity: Finding['severity'],
    code: Finding['code'],
    more?: Pick<DocumentFinding, 'accepted' | 'with' | 'entered'>,
  ): undefined {
    const { given, pointer } = this;
    this.findings.push({ severity, code, pointer, given, ...more });
    return undefined;
  }

  refuse(): undefined {
    return this.add('error', 'invalid');
  }

  conflict(conflicting: NonNullable<DocumentFinding['with']>): undefined {
    return this.add('error', 'conflict', { with: conflicting });
  }

  /** The place of a member of an object or an array. */
  at(name: string | number): Place {
    const members = (this.given ?? {}) as Readonly<Record<string | number, unknown>>;
    return new Place(members[name], this.findings, child(this.pointer, name));
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

  /** The name itself is not one of those accepted. */
  unknown(accepted: readonly string[]): undefined {
    return this.add('error', 'unknown-name', { accepted });
  }

  /** The entries of the array that stands here, where one does. */
  entries(most: number): Place[] {
    const { given } = this;
    if (given === undefined) return [];
    if (!Array.isArray(given) || given.length > most) return this.refuse() ?? [];
    return given.map((_, index) => this.at(index));
  }

  /** What `read` makes of the value here, or `otherwise` where there is none or it is invalid. */
  read<T>(otherwise: T, read: (given: unknown) => T | undefined): T {
    if (this.given === undefined) return otherwise;
    const value = read(this.given);
    if (value === undefined) this.refuse();
    return value ?? otherwise;
  }
}
