/** `npm run keys`, and `node server.mjs keys` where the service is packaged. */
export const KEYS = /** @satisfies {import('./help.mjs').Command} */ ({
  does: {
    zh: '发放、列出、吊销调用服务的密钥',
    en: 'make, list and revoke the keys that callers of the service show',
  },
  words: {
    usage: ['add <名称 name>', 'list', 'revoke <编号或名称 id or name>'],
    most: 2,
    means: {
      zh: '密钥存在 keys.json(KEYS_FILE), 除非另有指定; 显示一次, 只存其哈希。',
      en: 'Keys are kept in keys.json (KEYS_FILE) unless told otherwise, as hashes only; a key is shown once.',
    },
  },
  options: {
    scopes: {
      type: 'string',
      value: 'calculate,classify,norm',
      means: { zh: '权限, 平常全部', en: 'what the key may do, usually all' },
    },
    limit: {
      type: 'string',
      value: 'N',
      means: {
        zh: '每分钟次数, 平常不限(off)',
        en: 'calls a minute, usually without a limit (off)',
      },
    },
    // Not `expires`: npm has an option of that name, and keeps what is not a number without a trace.
    until: {
      type: 'string',
      value: '2027-01-31',
      also: 'expires',
      means: { zh: '最后一天, 平常不过期', en: 'its last day, usually none' },
    },
    file: {
      type: 'string',
      value: 'FILE',
      means: { zh: '密钥文件', en: 'the file of keys' },
    },
    cloudflare: {
      type: 'boolean',
      means: { zh: '用于已部署的 Worker', en: 'those of the Worker deployed' },
    },
    // Not `local`: npm takes it for --no-global, and hands nothing on.
    here: {
      type: 'boolean',
      also: 'local',
      means: { zh: '用于本机 npm start', en: 'those of npm start on this machine' },
    },
  },
});
