import {
  findWrongSettings,
  listOf,
  SERVICE_SETTINGS,
  type Setting,
} from '../../worker/environment/settings.ts';
import { OperatorError } from '../../worker/node/operator-error.ts';
import { isFrameAncestor } from '../generate/headers.ts';
import { OFFICE_SCRIPTS } from '../generate/office-script.ts';

/** What the built files hold: where the add-in is, what it is called, and whom it trusts. */
export const BUILD_SETTINGS = {
  OFFICE_JS_URL: {
    usual: 'global',
    accepts: {
      zh: 'global(微软全球), china(世纪互联), 或自有副本的 https:// 地址',
      en: 'global, china (21Vianet), or the https:// address of a copy of your own',
    },
    isValid: (text) =>
      Object.hasOwn(OFFICE_SCRIPTS, text) || URL.parse(text)?.protocol === 'https:',
  },
  FRAME_ANCESTORS: {
    usual: '',
    accepts: {
      zh: '自有 Office Online 的来源: https://office.example.com, https://*.example.com',
      en: 'origins of an Office Online of your own: https://office.example.com, https://*.example.com',
    },
    isValid: (text) => listOf(text).every(isFrameAncestor),
  },
  PUBLIC_ORIGIN: SERVICE_SETTINGS.PUBLIC_ORIGIN,
  SLA_ENVIRONMENT: SERVICE_SETTINGS.SLA_ENVIRONMENT,
  SLA_NAMESPACE: SERVICE_SETTINGS.SLA_NAMESPACE,
} as const satisfies Readonly<Record<string, Setting>>;

export type BuildSettings = Readonly<Partial<Record<string, string | undefined>>>;

/** Throws an OperatorError for what can't be built with. */
export function checkBuildSettings(given: BuildSettings): void {
  const wrong = findWrongSettings(given, BUILD_SETTINGS);
  if (wrong.length > 0) throw new OperatorError(...wrong);
}
