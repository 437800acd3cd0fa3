// What a command line may say is declared once; from the declaration come its help and its reading
// (read-command.ts). Plain JavaScript, since the help is shown on a Node that runs no TypeScript.

/**
 * @typedef {import('../../../shared/failure.ts').Phrase} Phrase
 *
 * @typedef {object} Option
 * @property {'boolean' | 'string'} type
 * @property {string} [value] what stands for the text in the help, such as PORT
 * @property {string} [short] one letter, as in -t
 * @property {string} [also] an older name that is read all the same
 * @property {Phrase} means
 *
 * @typedef {object} Command
 * @property {Phrase} does in one line
 * @property {Readonly<Record<string, Option>>} options by name, without the dashes
 * @property {{ readonly usage: readonly string[], readonly most?: number, readonly means: Phrase }} [words]
 *   what may stand beside options; without it nothing may
 * @property {Phrase} [passesOn] what becomes of words after a further --; without it, what becomes of others
 * @property {Phrase} [more] what else to know
 */

export const HELP = 'help';

/** @param {string} name @param {Option} option as it is written: "--port=PORT" */
export function written(name, { type, value = 'TEXT', short }) {
  const long = type === 'string' ? `--${name}=${value}` : `--${name}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

/**
 * The help of a command.
 * @param {Command} command
 * @param {string} typed what is typed before its own words: "npm run deploy --"
 */
export function helpOf({ does, options, words, passesOn, more }, typed) {
  const given = Object.entries(options);
  const usage = (words?.usage ?? ['']).map((each) =>
    [typed, each, given.length > 0 ? '[选项 options]' : '', passesOn ? '[-- …]' : '']
      .filter((part) => part !== '')
      .join(' ')
      .replace(/ --$/, ''),
  );
  /** @type {[string, Phrase][]} */
  const lines = [
    ...given.map(
      ([name, option]) => /** @type {[string, Phrase]} */ ([written(name, option), option.means]),
    ),
    ...(passesOn ? [/** @type {[string, Phrase]} */ (['-- …', passesOn])] : []),
  ];
  const width = Math.max(0, ...lines.map(([name]) => name.length));
  const explained = lines.map(
    ([name, { zh, en }]) => `  ${name.padEnd(width)}  ${zh}\n  ${' '.repeat(width)}  ${en}`,
  );
  const also = [words?.means, more].filter((phrase) => phrase !== undefined);
  return [
    usage.join('\n'),
    `${does.zh}\n${does.en}`,
    ...also.map(({ zh, en }) => `${zh}\n${en}`),
    ...(explained.length > 0 ? [explained.join('\n')] : []),
  ].join('\n\n');
}

/**
 * Whether the help is asked for; after a further -- stand another program's words.
 * @param {readonly string[]} args
 */
export function asksForHelp(args) {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return own.some((arg) => arg === `--${HELP}` || arg === '-h');
}
