import type { Phrase } from '../../shared/failure.ts';
import { OperatorError } from './operator-error.ts';
import type { NodeSettings } from './settings.ts';

/** Why a server could not start, in words for who starts it; an error that says nothing to them stays as it is. */
export function explainStart(error: unknown, settings: NodeSettings): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  const words = wordsFor(code, settings);
  return words ? new OperatorError(words) : error;
}

function wordsFor(code: string, { HOST, PORT }: NodeSettings): Phrase | undefined {
  const other = Number(PORT) === 65_535 ? 8787 : Number(PORT) + 1;
  switch (code) {
    case 'EADDRINUSE':
      return {
        zh: `端口 ${PORT} 已被另一个程序占用。请停止它，或换一个端口：PORT=${other}`,
        en: `Port ${PORT} is taken by another program. Stop it, or use another port: PORT=${other}`,
      };
    case 'EACCES':
      return {
        zh: `没有权限使用端口 ${PORT}，请用 1024 以上的端口。`,
        en: `No permission for port ${PORT}; use one above 1024.`,
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        zh: `HOST=${HOST} 不是本机的地址。`,
        en: `HOST=${HOST} is no address of this machine.`,
      };
    default:
      return /^ERR_(OSSL|SSL)/.test(code)
        ? {
            zh: `TLS_CERT_FILE 和 TLS_KEY_FILE 不是一对 PEM 证书和私钥(${code})。`,
            en: `TLS_CERT_FILE and TLS_KEY_FILE are no PEM certificate with its key (${code}).`,
          }
        : undefined;
  }
}
