import { existsSync, readFileSync } from 'node:fs';
import type { Phrase } from '../../shared/failure.ts';
import { nearest } from '../../shared/vocabulary/nearest.ts';
import {
  findWrongSettings,
  listOf,
  SERVICE_SETTINGS,
  type Setting,
  type Settings,
  wholeNumber,
} from '../environment/settings.ts';
import { isAddressRange } from './client-address.ts';
import { OperatorError } from './operator-error.ts';

const fileNamed = (usual: string): Setting => ({
  usual,
  accepts: { zh: '一个存在的文件', en: 'a file that exists' },
  isValid: (text) => existsSync(text),
});

/** What only a server of one's own has to be told. */
export const SERVER_SETTINGS = {
  HOST: {
    usual: 'localhost',
    accepts: {
      zh: 'localhost(只限本机), 0.0.0.0 或 ::(所有网卡), 或一个地址',
      en: 'localhost (this machine only), 0.0.0.0 or :: (every network), or an address',
    },
    isValid: (text) => /^[\w.:-]+$/.test(text),
  },
  PORT: wholeNumber('8787', 0, 65_535),
  TLS_CERT_FILE: fileNamed(''),
  TLS_KEY_FILE: fileNamed(''),
  TRUSTED_PROXIES: {
    usual: '',
    accepts: {
      zh: '地址或网段: 127.0.0.1, 10.0.0.0/8',
      en: 'addresses or ranges: 127.0.0.1, 10.0.0.0/8',
    },
    isValid: (text) => listOf(text).every(isAddressRange),
  },
  KEYS_FILE: {
    usual: 'keys.json',
    accepts: { zh: '一个文件名', en: 'the name of a file' },
    isValid: () => true,
  },
  STOP_SECONDS: wholeNumber('10', 0, 600),
} as const satisfies Settings;

export const NODE_SETTINGS = { ...SERVICE_SETTINGS, ...SERVER_SETTINGS };
export type NodeSettings = Readonly<Record<keyof typeof NODE_SETTINGS, string>>;

type Given = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a server: from the environment, and below it from the JSON file that it names in
 * SLA_CONFIG. Throws an OperatorError that tells everything that is wrong at once.
 *
 * @param others names that the file may have beside the server's own, such as those of the build
 */
export function readNodeSettings(environment: Given, others: readonly string[] = []): NodeSettings {
  const file = environment['SLA_CONFIG'];
  const names = [...Object.keys(NODE_SETTINGS), ...others];
  const given = file
    ? { ...readSettingsFile(file, names), ...withoutBlanks(environment) }
    : environment;
  const wrong = [...findWrongSettings(given, NODE_SETTINGS), ...findContradictions(given)];
  if (wrong.length > 0) throw new OperatorError(...wrong);
  const settings = Object.entries(NODE_SETTINGS).map(([name, { usual }]) => [
    name,
    given[name] || usual,
  ]);
  return Object.fromEntries(settings) as NodeSettings;
}

/** A setting that is blank is not given. */
export function withoutBlanks(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text));
}

function findContradictions(given: Given): Phrase[] {
  const wrong: Phrase[] = [];
  if (Boolean(given['TLS_CERT_FILE']) !== Boolean(given['TLS_KEY_FILE'])) {
    wrong.push({
      zh: 'TLS_CERT_FILE 和 TLS_KEY_FILE 要么都给, 要么都不给',
      en: 'TLS_CERT_FILE and TLS_KEY_FILE: give both, or neither',
    });
  }
  const keys = given['KEYS_FILE'] || SERVER_SETTINGS.KEYS_FILE.usual;
  if (given['ACCESS'] === 'keys' && !existsSync(keys)) {
    wrong.push({
      zh: `ACCESS=keys, 但没有密钥文件 ${keys}: 先用 npm run keys -- add <名称>(打包后: node server.mjs keys add <名称>)发一个密钥`,
      en: `ACCESS=keys, but there is no key file ${keys}: make a key first with npm run keys -- add <name> (packaged: node server.mjs keys add <name>)`,
    });
  }
  return wrong;
}

/** The settings of a file, as texts like those of the environment; where names are given, no others. */
export function readSettingsFile(file: string, names?: readonly string[]): Given {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError({
      zh: `SLA_CONFIG=${file} 读不了: ${why}`,
      en: `SLA_CONFIG=${file} cannot be read: ${why}`,
    });
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new OperatorError({
      zh: `SLA_CONFIG=${file}: 须为 JSON 对象 {"PORT": 8787, …}`,
      en: `SLA_CONFIG=${file}: a JSON object is needed, {"PORT": 8787, …}`,
    });
  }
  if (names) {
    const unknown = Object.keys(document).filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new OperatorError(...unknown.map((name) => refuseName(name, names)));
    }
  }
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, textOf(value)]));
}

function refuseName(name: string, names: readonly string[]): Phrase {
  const like = nearest(name, names);
  return {
    zh: `没有设置“${name}”${like ? `, 是否“${like}”?` : ''} 可用: ${names.join(', ')}`,
    en: `no setting "${name}"${like ? `, did you mean "${like}"?` : ''}; there are: ${names.join(', ')}`,
  };
}

/** In a file a list may be a list, a number a number, and rulebooks an object. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
