import { type Environment, isEnvironment } from '../../shared/manifest/environments.ts';
import type { Bindings } from '../environment/bindings.ts';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Where the add-in is for the one who asks, and as which environment. */
export interface Place {
  readonly origin: string;
  readonly environment: Environment;
}

/**
 * The place that a manifest is for: the host as asked where it is this machine or on the list
 * ALLOWED_HOSTS, else PUBLIC_ORIGIN. A host that anybody may put into a request is not trusted
 * where either is set; where neither is, there is nothing else to name.
 */
export function originOf(request: Request, bindings: Bindings): Place {
  const { host, hostname } = new URL(request.url);
  const allowed = (bindings.ALLOWED_HOSTS ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const isLocal = LOCAL_HOSTS.includes(hostname);
  const asked = isLocal || allowed.includes(host.toLowerCase());
  const publicOrigin = bindings.PUBLIC_ORIGIN || `https://${allowed[0] ?? host}`;
  const given = bindings.SLA_ENVIRONMENT ?? '';
  return {
    origin: asked ? `https://${host}` : publicOrigin,
    environment: isEnvironment(given) ? given : isLocal ? 'development' : 'production',
  };
}
