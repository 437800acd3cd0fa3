import type { Language } from '../../shared/failure.ts';
import type { KeyStore } from '../stores/keys.ts';
import type { RateLimiter } from '../stores/rate-limiter.ts';

/** What an answer can be encoded as. */
export type Encoding = 'br' | 'gzip';

/** Encodes a body as it streams. */
export type EncodeBody = (
  body: ReadableStream<Uint8Array>,
  encoding: Encoding,
) => ReadableStream<Uint8Array>;

/**
 * What the service is given: settings as text (docs/running.md lists them), and what the platform
 * it runs on brings. worker/cloudflare.ts and worker/node/ fill it.
 */
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
  /** `open`, or empty: anybody may calculate. Anything else: only who has a key. */
  readonly ACCESS?: string;
  /** Calls a minute that one address has without a key; empty or `off`: any number. */
  readonly RATE_LIMIT?: string;
  /** Origins, separated by commas, whose pages may call; `*`: all of them. */
  readonly CORS_ORIGINS?: string;
  /** Seconds in which a request has to be answered, its body read included. */
  readonly TIME_LIMIT?: string;
  /** `off`: no line for each request. */
  readonly LOG?: string;
  readonly KEYS?: KeyStore;
  readonly LIMITER?: RateLimiter;
  /** Of who asks, as far as the platform knows it for certain. */
  readonly CLIENT_ADDRESS?: string;
}

export interface AppEnvironment {
  Bindings: Bindings;
  Variables: {
    /** Of the answer, once the request's options are read. */
    language?: Language;
    requestId: string;
    /** The id of the key that a request was made with. */
    keyId?: string;
  };
}
