import type { Language } from '../shared/failure.ts';
import type { EncodeBody } from './compression.ts';

/** What the Worker is given: see wrangler.toml. */
export interface Bindings {
  readonly ASSETS: { fetch(request: Request | string): Promise<Response> };
  /** Where the service is reached; empty: the origin of each request. */
  readonly PUBLIC_ORIGIN?: string;
  /** Hosts, separated by commas, whose manifest may name them: `sla.example.com, sla.intra:8443`. */
  readonly ALLOWED_HOSTS?: string;
  /** Which identity the manifest has: production, development or intranet. */
  readonly SLA_ENVIRONMENT?: string;
  /** The namespace of the functions in place of the environment's own. */
  readonly SLA_NAMESPACE?: string;
  /** Company rulebooks by id, as one JSON object; requests choose one by `company`. */
  readonly COMPANY_RULEBOOKS?: string;
  /** Set by `npm start`, which looks for it in the answer of /healthz. */
  readonly START_NONCE?: string;
  /** Brought by a server whose platform compresses nothing by itself. */
  readonly ENCODE_BODY?: EncodeBody;
}

export interface AppEnvironment {
  Bindings: Bindings;
  Variables: {
    /** Of the answer, once the request's options are read. */
    language?: Language;
  };
}
