import type { ScopePart, ServicePart } from '../document.ts';
import { split } from './forms.ts';

/** Basic communication services 基础通信类业务; two always come with line access. */
export const SERVICES: readonly ServicePart[] = [
  {
    code: 'messaging',
    label: { zh: '集团短彩信', en: 'group messaging' },
    aliases: split('集团短信 集团彩信 短彩信 短信 彩信'),
    line: 'told',
  },
  {
    code: 'voice-line',
    label: { zh: '语音专线', en: 'voice line' },
    aliases: split('语音专线业务 语音'),
    line: 'told',
  },
  {
    code: 'apn-line',
    label: { zh: 'APN专线', en: 'APN line' },
    aliases: split('APN专线GPRSTD APN APN专线业务'),
    line: 'told',
  },
  {
    code: 'internet-line',
    label: { zh: '互联网专线', en: 'internet line' },
    aliases: split('互联网专线业务 互联网'),
    line: 'always',
  },
  {
    code: 'data-line',
    label: { zh: '数据专线', en: 'data line' },
    aliases: split('数据专线业务 数据'),
    line: 'always',
  },
  // Named in the preface, but without a row anywhere.
  {
    code: 'e-net',
    label: { zh: '集团E网', en: 'group E-net' },
    aliases: ['E网'],
    line: 'told',
    covered: false,
  },
];

export const SCOPES: readonly ScopePart[] = [
  {
    code: 'intra-city',
    label: { zh: '地市内', en: 'intra-city' },
    aliases: split('市内 本地 本地市 同城'),
  },
  {
    code: 'inter-city',
    label: { zh: '跨地市', en: 'inter-city' },
    aliases: split('跨市 省内跨地市'),
  },
  { code: 'inter-province', label: { zh: '跨省', en: 'inter-province' }, aliases: ['省际'] },
  {
    code: 'international',
    label: { zh: '跨国', en: 'international' },
    aliases: ['国际'],
    reading: 'R8',
  },
];
