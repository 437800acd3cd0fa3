import { parseAccept } from 'hono/utils/accept';
import type { Language } from '../../shared/failure.ts';
import type { Encoding } from '../environment/bindings.ts';

/** Language tags (RFC 5646) of the answers. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

// hono's `accepts` takes `*/*` for no wish at all, and `zh-CN` for another language than `zh`; its parser serves.

/** The language that `Accept-Language` asks for most (RFC 9110, 12.5.4); Chinese where it asks for neither. */
export function preferredLanguage(header: string | null): Language {
  const ranges = parseAccept(header ?? '').map(({ type, q }) => ({
    language: type.toLowerCase().split('-')[0],
    q,
  }));
  const refused = ranges.filter(({ q }) => q === 0).map(({ language }) => language);
  for (const { language, q } of ranges) {
    if (q === 0) break;
    if (language === 'zh' || language === 'en') return language;
    if (language === '*') return refused.includes('zh') ? 'en' : 'zh';
  }
  return refused.includes('zh') && !refused.includes('en') ? 'en' : 'zh';
}

const TEXT_RANGES = ['text/plain', 'text/*'];
const JSON_RANGES = ['application/json', 'application/*', '*/*'];

/** Whether `Accept` prefers the bare answer to JSON (RFC 9110, 12.5.1). */
export function prefersText(header: string | null): boolean {
  const wanted = parseAccept(header ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase())
    .find((type) => TEXT_RANGES.includes(type) || JSON_RANGES.includes(type));
  return wanted !== undefined && TEXT_RANGES.includes(wanted);
}

/** What a body can be encoded as, the better one first where a client likes both. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

/** The encoding that `Accept-Encoding` allows and likes most; undefined: as it is (RFC 9110, 12.5.3). */
export function preferredEncoding(header: string | null): Encoding | undefined {
  const ranges = parseAccept(header ?? '').map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const qualityOf = (name: string) => ranges.find(({ type }) => type === name)?.q;
  const others = qualityOf('*') ?? 0;
  let best: Encoding | undefined;
  let bestQuality = qualityOf('identity') ?? 0;
  for (const encoding of ENCODINGS) {
    const quality = qualityOf(encoding) ?? others;
    if (quality === 0 || quality < bestQuality) continue;
    if (best !== undefined && quality === bestQuality) continue;
    [best, bestQuality] = [encoding, quality];
  }
  return best;
}
