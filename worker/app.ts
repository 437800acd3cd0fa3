import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { FUNCTION_IDS } from '../shared/functions/catalogue.ts';
import { alike } from '../shared/vocabulary/nearest.ts';
import { didYouMean } from '../shared/words/failures.ts';
import type { AppEnvironment } from './environment/bindings.ts';
import { access } from './http/access/access.ts';
import { problem, RequestError } from './http/problem.ts';
import { languageOf } from './http/request-options.ts';
import { respondProblem, wantsText } from './http/respond.ts';
import { compression } from './middleware/compression.ts';
import { crossOrigin } from './middleware/cross-origin.ts';
import { representation } from './middleware/representation.ts';
import { requestIds } from './middleware/request-id.ts';
import { logError, requestLog } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { timeLimit } from './middleware/time-limit.ts';
import { assetRoutes } from './routes/assets.ts';
import { classifyRoutes } from './routes/classify.ts';
import { docsRoutes } from './routes/docs.ts';
import { documentRoutes } from './routes/documents.ts';
import { functionRoutes } from './routes/functions.ts';
import { healthRoutes } from './routes/health.ts';
import { normRoutes } from './routes/norm.ts';

/** The whole service: the functions over HTTP, the norm as documents, and the add-in's files. */
export const app = new Hono<AppEnvironment>();

const tagged = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'Content-Language'] });

app.use(requestLog);
app.use(compression);
app.use(requestIds);
app.use(securityHeaders);
app.use(crossOrigin);
app.use('/v1/*', timeLimit, tagged, representation, access);
app.use('/manifest.xml', tagged);

app.route('/', healthRoutes);
app.route('/', documentRoutes);
app.route('/', docsRoutes);
app.route('/v1', normRoutes);
app.route('/v1', classifyRoutes);
app.route('/v1', functionRoutes);
app.route('/', assetRoutes);

app.notFound((c) => {
  const path = new URL(c.req.url).pathname.slice(0, 100);
  const language = languageOf(c.req.query('labels'), c.req.raw);
  const meant = didYouMean(functionsLike(path), language);
  const detail =
    language === 'zh'
      ? `没有 ${path},${meant} 函数在 /v1/<名称>, 说明见 /docs`
      : `nothing at ${path},${meant} functions are at /v1/<name>, see /docs`;
  return respondProblem(problem('not-found', detail), wantsText(c.req.raw));
});

/** The paths of functions with a name like the one asked for. */
function functionsLike(path: string): string[] {
  const [, name] = /^\/v1\/([^/]+)$/.exec(path) ?? [];
  if (name === undefined) return [];
  const names = FUNCTION_IDS.map((id) => id.toLowerCase());
  return alike(name, names).map((like) => `/v1/${like}`);
}

app.onError((error, c) => {
  const asText = wantsText(c.req.raw);
  if (error instanceof RequestError) return respondProblem(error.problem, asText, error.headers);
  logError(error, c.get('requestId'));
  const detail = '服务内部错误, 请把请求发给维护人员 | internal error: please report the request';
  return respondProblem(problem('internal', detail), asText);
});
