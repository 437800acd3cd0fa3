import { Hono } from 'hono';

interface Bindings {
  ASSETS: Fetcher;
  PUBLIC_ORIGIN: string;
  /** Set by `npm start`, which looks for it in the answer of /healthz. */
  START_NONCE?: string;
}

const app = new Hono<{ Bindings: Bindings }>();

app.get('/healthz', (c) =>
  c.json(
    c.env.START_NONCE === undefined
      ? { status: 'ok' }
      : { status: 'ok', nonce: c.env.START_NONCE },
  ),
);

export default app;
