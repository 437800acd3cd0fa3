/** Whether answers are what the OpenAPI document of the service says. */
import { Ajv2020 } from 'ajv/dist/2020.js';

// biome-ignore lint/suspicious/noExplicitAny: a document may hold anything; the expectations say what.
export type Json = any;

export type Method = 'get' | 'post';

const inPointer = (name: string) =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Answers that have no body, and how they are told from those that lack one. */
const WITHOUT_BODY: readonly number[] = [204, 304];

export class Conformance {
  readonly #document: Json;
  readonly #ajv = new Ajv2020({
    strict: true,
    // The arguments that WHY takes in order may end early.
    strictTuples: false,
    allowUnionTypes: true,
    allErrors: true,
  });

  constructor(document: Json) {
    this.#document = document;
    this.#ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
    this.#ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    this.#ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/);
    // The document around the schemas is none itself.
    this.#ajv.addVocabulary(Object.keys(document));
    this.#ajv.addSchema(document, 'openapi');
  }

  /** What is wrong with a value by the schema at a place in the document; empty where nothing is. */
  faultsBy(place: readonly string[], value: unknown): string {
    const pointer = `openapi#/${place.map(inPointer).join('/')}`;
    const validate = this.#ajv.getSchema(pointer);
    if (!validate) throw new Error(`No schema at ${pointer}`);
    return validate(value) ? '' : this.#ajv.errorsText(validate.errors);
  }

  /** What is wrong with an answer by what the document says of this operation. */
  async faultsOfAnswer(path: string, method: Method, answer: Response): Promise<string[]> {
    const { status } = answer;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
    // As bytes: workerd warns of reading lines of JSON as text.
    const text = new TextDecoder().decode(await answer.arrayBuffer());
    if (status >= 500) return [`status ${status}: ${text}`];
    const given = this.#document.paths[path][method].responses[status];
    const shared = given?.$ref?.split('/').slice(1);
    const documented = shared ? this.#document.components.responses[shared[2]] : given;
    if (!documented) return [`status ${status} is not documented: ${text.slice(0, 200)}`];
    if (WITHOUT_BODY.includes(status)) return text === '' ? [] : [`${status} with a body`];
    if (!(type in documented.content)) return [`${status} ${type} is not documented`];
    if (status >= 400 && !['application/problem+json', 'text/plain'].includes(type)) {
      return [`${status} is no problem document: ${type}`];
    }
    const owner = shared ?? ['paths', path, method, 'responses', String(status)];
    const place = [...owner, 'content', type, 'schema'];
    const value = type.endsWith('/json') || type.endsWith('+json') ? JSON.parse(text) : text;
    const faults = this.faultsBy(place, value) || this.#faultsOfLines(text, type);
    if (faults !== '') return [`${faults}: ${text.slice(0, 300)}`];
    return type === 'application/problem+json' ? faultsOfIdentity(answer, value) : [];
  }

  /** Of lines of JSON, each is a customer or a row of the caps, as the document says in words. */
  #faultsOfLines(text: string, type: string): string {
    if (type !== 'application/x-ndjson') return '';
    const faultsOfLine = (line: string) => {
      const shapes = ['ClassifiedCustomer', 'QuotaRow'].map((shape) =>
        this.faultsBy(['components', 'schemas', shape], JSON.parse(line)),
      );
      return shapes.includes('') ? '' : shapes.join('; ');
    };
    const faults = text.split('\n').filter(Boolean).map(faultsOfLine);
    return faults.find((fault) => fault !== '') ?? '';
  }
}

function faultsOfIdentity(answer: Response, problem: Json): string[] {
  if (problem.status !== answer.status) return [`the body says status ${problem.status}`];
  const id = answer.headers.get('x-request-id');
  return problem.requestId === id ? [] : [`the body says request id ${problem.requestId}`];
}
