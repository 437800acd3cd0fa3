// What `env` and `exports` of "cloudflare:workers" are in the Worker's tests.
declare namespace Cloudflare {
  interface Env {
    ASSETS: Fetcher;
    KEYS: KVNamespace;
    PUBLIC_ORIGIN: string;
  }
  interface GlobalProps {
    mainModule: typeof import('../../worker/index.ts');
  }
}
