import type { Phrase } from '../../shared/failure.ts';
import { STEPS } from '../../worker/cloudflare.ts';
import { both, findWrongSettings, SERVICE_SETTINGS } from '../../worker/environment/settings.ts';
import { OperatorError } from '../../worker/node/operator-error.ts';

/** Cloudflare's counters have fixed limits (wrangler.toml), and its variables and secrets 5 KB. */
export const CLOUDFLARE_SETTINGS = {
  ...SERVICE_SETTINGS,
  RATE_LIMIT: {
    usual: '6000',
    accepts: both(['off', ...STEPS].join(', ')),
    isValid: (text: string) => text === 'off' || STEPS.some((step) => String(step) === text),
  },
};
const LARGEST_SECRET_BYTES = 5 * 1024;

export type DeploySettings = Readonly<Record<keyof typeof CLOUDFLARE_SETTINGS, string>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of a deployment, from the environment; throws an OperatorError for wrong ones. */
export function readDeploySettings(environment: Environment): DeploySettings {
  const wrong = findWrongSettings(environment, CLOUDFLARE_SETTINGS);
  if (wrong.length > 0) throw new OperatorError(...wrong);
  const settings = Object.entries(CLOUDFLARE_SETTINGS).map(([name, { usual }]) => [
    name,
    environment[name] || usual,
  ]);
  return Object.fromEntries(settings) as DeploySettings;
}

/** What still has to be set before a deployment would be whole. */
export function whatIsMissing(
  settings: DeploySettings,
  environment: Environment,
  canAsk: boolean,
): Phrase[] {
  const missing: Phrase[] = [];
  const origin = URL.parse(settings.PUBLIC_ORIGIN);
  if (origin?.protocol !== 'https:' || /^(localhost|127\.|\[::1\])/.test(origin.hostname)) {
    const given = settings.PUBLIC_ORIGIN || '—';
    missing.push({
      zh: `PUBLIC_ORIGIN(现为 ${given}): 服务的公网地址, 如 https://sla.example.com 或 https://sla-tiers.<帐户>.workers.dev; 加载项清单据此生成`,
      en: `PUBLIC_ORIGIN (now ${given}): where the service is reached, such as https://sla.example.com or https://sla-tiers.<account>.workers.dev; the add-in's manifest names it`,
    });
  }
  if (settings.SLA_ENVIRONMENT === 'development') {
    missing.push({
      zh: 'SLA_ENVIRONMENT=development 只用于本机: 改为 production 或 intranet',
      en: 'SLA_ENVIRONMENT=development is for this machine only: production or intranet',
    });
  }
  if (!environment['CLOUDFLARE_API_TOKEN'] && !canAsk) {
    missing.push({
      zh: 'CLOUDFLARE_API_TOKEN: 没有终端可登录时需要, 权限为 Workers Scripts 和 Workers KV Storage 的编辑',
      en: 'CLOUDFLARE_API_TOKEN: needed where there is no terminal to log in at; it may edit Workers Scripts and Workers KV Storage',
    });
  }
  const bytes = new TextEncoder().encode(settings.COMPANY_RULEBOOKS).length;
  if (bytes > LARGEST_SECRET_BYTES) {
    missing.push({
      zh: `COMPANY_RULEBOOKS 有 ${bytes} 字节, Cloudflare 的机密至多 ${LARGEST_SECRET_BYTES} 字节: 请缩短, 或由请求自带规则`,
      en: `COMPANY_RULEBOOKS has ${bytes} bytes, a secret on Cloudflare at most ${LARGEST_SECRET_BYTES}: shorten it, or let requests bring their rulebook`,
    });
  }
  return missing;
}
