import type { Context, MiddlewareHandler } from 'hono';
import type { Language } from '../../../shared/failure.ts';
import { DONE } from '../../../shared/result.ts';
import type { AppEnvironment } from '../../environment/bindings.ts';
import { identify, type KeyRefusal, type Scope } from '../../stores/keys.ts';
import { problem, RequestError } from '../problem.ts';
import { languageOf } from '../request-options.ts';
import { callerAt } from './caller.ts';

/** Whoever asks how to call needs no key. */
const ALWAYS_OPEN: readonly string[] = ['/v1/openapi.json'];

/**
 * Who may call, and how often. A call without a key counts for its address, and so does one with a
 * key that is none, so that keys can't be guessed at leisure; a good key counts for itself.
 */
export const access: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  // A page of another origin asks what it may send before it sends its key.
  if (c.req.method === 'OPTIONS') return next();
  const language = languageOf(c.req.query('labels'), c.req.raw);
  const given = keyIn(c.req.raw.headers);
  const caller = given === undefined ? undefined : await identify(given, c.env.KEYS, Date.now());
  if (!caller?.ok) {
    const limit = Number(c.env.RATE_LIMIT);
    if (limit > 0) await count(c, `address ${callerAt(c.env.CLIENT_ADDRESS ?? '')}`, limit);
    if (caller) throw refuseKey(caller.error, language);
    if (isClosed(c.env.ACCESS) && !ALWAYS_OPEN.includes(c.req.path)) throw askForKey(language);
    return next();
  }
  const { id, record } = caller.value;
  c.set('keyId', id);
  if (record.limit !== null) await count(c, `key ${id}`, record.limit);
  const scope = scopeOf(c.req.path);
  if (!record.scopes.includes(scope)) throw refuseScope(scope, record.scopes, language);
  return next();
};

/** What is not plainly open is closed: a misspelt setting must not open the service. */
export function isClosed(access: string | undefined): boolean {
  return access !== undefined && access !== '' && access !== 'open';
}

/** Never from the query: addresses are kept in logs and histories. */
function keyIn(headers: Headers): string | undefined {
  const bearer = /^bearer +(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return bearer?.trim() ?? headers.get('x-api-key')?.trim();
}

function scopeOf(path: string): Scope {
  if (path === '/v1/classify') return 'classify';
  return /^\/v1\/(tables|calendar|rulebook|openapi\.json)(\/|$)/.test(path) ? 'norm' : 'calculate';
}

async function count(c: Context<AppEnvironment>, caller: string, limit: number): Promise<void> {
  const allowance = (await c.env.LIMITER?.count(caller, limit)) ?? DONE;
  if (allowance.ok) return;
  const seconds = allowance.error.retryAfterSeconds;
  const detail =
    languageOf(c.req.query('labels'), c.req.raw) === 'zh'
      ? `请求过于频繁: 每分钟至多 ${limit} 次, 请在 ${seconds} 秒后再试; 许多问题可用 items 一次提出`
      : `too many requests: at most ${limit} a minute, try again in ${seconds} s; many questions fit into one request with items`;
  throw new RequestError(problem('too-many-requests', detail), { 'Retry-After': String(seconds) });
}

const CHALLENGE = 'Bearer realm="sla-tiers"';

function askForKey(language: Language): RequestError {
  const detail =
    language === 'zh'
      ? '本服务需要密钥: 请求头 Authorization: Bearer <密钥>, 密钥由管理员发放'
      : 'this service needs a key: the header Authorization: Bearer <key>; its operator gives keys out';
  return new RequestError(problem('unauthorized', detail), { 'WWW-Authenticate': CHALLENGE });
}

const REFUSED: Readonly<Record<KeyRefusal, Readonly<Record<Language, string>>>> = {
  unknown: {
    zh: '密钥无效: 请核对, 或向管理员索取',
    en: 'the key is not valid: check it, or ask the operator for one',
  },
  revoked: {
    zh: '密钥已吊销: 请向管理员索取新的',
    en: 'the key was revoked: ask the operator for a new one',
  },
  expired: {
    zh: '密钥已过期: 请向管理员索取新的',
    en: 'the key has expired: ask the operator for a new one',
  },
};

function refuseKey(why: KeyRefusal, language: Language): RequestError {
  return new RequestError(problem('unauthorized', REFUSED[why][language]), {
    'WWW-Authenticate': `${CHALLENGE}, error="invalid_token"`,
  });
}

function refuseScope(scope: Scope, given: readonly Scope[], language: Language): RequestError {
  const has = given.join(', ') || '—';
  const detail =
    language === 'zh'
      ? `密钥没有权限 ${scope}, 它有: ${has}`
      : `the key lacks the scope ${scope}; it has: ${has}`;
  return new RequestError(problem('forbidden', detail), {
    'WWW-Authenticate': `${CHALLENGE}, error="insufficient_scope", scope="${scope}"`,
  });
}
