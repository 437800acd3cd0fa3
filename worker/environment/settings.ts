import type { Phrase } from '../../shared/failure.ts';
import { ENVIRONMENTS, isEnvironment } from '../../shared/manifest/environments.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';

/** One setting: a text, whether from the environment or from a file. */
export interface Setting {
  /** Where it is not given. */
  readonly usual: string;
  readonly accepts: Phrase;
  isValid(text: string): boolean;
}

export type Settings = Readonly<Record<string, Setting>>;

export const both = (text: string): Phrase => ({ zh: text, en: text });

const oneOf = (usual: string, ...accepted: readonly string[]): Setting => ({
  usual,
  accepts: both(accepted.join(', ')),
  isValid: (text) => accepted.includes(text),
});

export const wholeNumber = (usual: string, least: number, most: number): Setting => ({
  usual,
  accepts: {
    zh: `${least} 至 ${most} 的整数`,
    en: `a whole number from ${least} to ${most}`,
  },
  isValid: (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
});

export const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.toLowerCase();
}

const isHost = (text: string) => URL.parse(`https://${text}`)?.host === text.toLowerCase();

const RATE_LIMIT = wholeNumber('off', 1, 1_000_000);

/** What the service itself reads, on every platform. */
export const SERVICE_SETTINGS = {
  PUBLIC_ORIGIN: {
    usual: '',
    accepts: both('https://sla.example.com'),
    isValid: isOrigin,
  },
  ALLOWED_HOSTS: {
    usual: '',
    accepts: both('sla.example.com, sla.intra:8443'),
    isValid: (text) => listOf(text).every(isHost),
  },
  SLA_ENVIRONMENT: {
    usual: '',
    accepts: both(ENVIRONMENTS.join(', ')),
    isValid: isEnvironment,
  },
  SLA_NAMESPACE: {
    usual: '',
    accepts: {
      zh: '字母开头的字母、数字、句点和下划线, 至多 32 个',
      en: 'letters, digits, full stops and underscores, a letter first, at most 32',
    },
    isValid: (text) => /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(text),
  },
  COMPANY_RULEBOOKS: {
    usual: '',
    accepts: {
      zh: 'JSON 对象 {"编号": 规则文档}, 文档可用 POST /v1/rulebook 检查',
      en: 'a JSON object {"id": rulebook}; POST /v1/rulebook checks a rulebook',
    },
    isValid: areRulebooks,
  },
  ACCESS: oneOf('open', 'open', 'keys'),
  RATE_LIMIT: {
    ...RATE_LIMIT,
    accepts: {
      zh: `off, 或每分钟次数: ${RATE_LIMIT.accepts.zh}`,
      en: `off, or calls a minute: ${RATE_LIMIT.accepts.en}`,
    },
    isValid: (text) => text === 'off' || RATE_LIMIT.isValid(text),
  },
  CORS_ORIGINS: {
    usual: '',
    accepts: both('https://portal.example.com, https://oss.example.com:8443; *'),
    isValid: (text) => text === '*' || listOf(text).every(isOrigin),
  },
  TIME_LIMIT: wholeNumber('120', 1, 3600),
  LOG: oneOf('on', 'on', 'off'),
} as const satisfies Settings;

function areRulebooks(text: string): boolean {
  try {
    const documents: unknown = JSON.parse(text);
    if (typeof documents !== 'object' || documents === null || Array.isArray(documents)) {
      return false;
    }
    return Object.values(documents).every((document) => readCompanyRulebook(document).ok);
  } catch {
    return false; // No JSON: the message says what is accepted.
  }
}

/** What is wrong with the settings given, each in both languages; settings left out have their usual value. */
export function findWrongSettings(
  given: Readonly<Record<string, string | undefined>>,
  settings: Settings,
): Phrase[] {
  return Object.entries(settings).flatMap(([name, { accepts, isValid }]) => {
    const text = given[name] ?? '';
    if (text === '' || isValid(text)) return [];
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return [
      {
        zh: `${name}: 给出“${shown}”, 可用: ${accepts.zh}`,
        en: `${name}: given "${shown}", accepted: ${accepts.en}`,
      },
    ];
  });
}
