/** What the Worker is given: see wrangler.toml. */
export interface Bindings {
  readonly ASSETS: { fetch(request: Request | string): Promise<Response> };
  /** Where the service is reached; empty: the origin of each request. */
  readonly PUBLIC_ORIGIN?: string;
  /** Company rulebooks by id, as one JSON object; requests choose one by `company`. */
  readonly COMPANY_RULEBOOKS?: string;
  /** Set by `npm start`, which looks for it in the answer of /healthz. */
  readonly START_NONCE?: string;
}

export interface AppEnvironment {
  Bindings: Bindings;
}
