import { parseArgs } from 'node:util';
import type { Phrase } from '../../../shared/failure.ts';
import { nearest } from '../../../shared/vocabulary/nearest.ts';
import { OperatorError } from '../operator-error.ts';
import { type Command, HELP, type Option, written } from './help.mjs';

/** What a command line says, after its command. */
export interface CommandLine<C extends Command = Command> {
  readonly options: OptionsOf<C>;
  readonly words: readonly string[];
  /** What stood after a further --, for the program that the command runs. */
  readonly passedOn: readonly string[];
}

type OptionsOf<C extends Command> = {
  readonly [Name in keyof C['options']]?: C['options'][Name]['type'] extends 'boolean'
    ? boolean
    : string;
};

/**
 * Reads a command line by the declaration of its command. Throws an OperatorError that tells what
 * was written wrong and what may be written, so that nothing runs on half of what was typed.
 *
 * @param typed what is typed before the command's own words: "npm run deploy --"
 */
export function readCommand<C extends Command>(
  command: C,
  args: readonly string[],
  typed: string,
): CommandLine<C> {
  const { tokens } = parseArgs({
    args: [...args],
    options: declared(command),
    strict: false,
    tokens: true,
  });
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? args.length;
  const wrong: Phrase[] = [];
  const options: Record<string, boolean | string> = {};
  const words: string[] = [];
  const passedOn: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option') {
      const [name, option] = find(command, token.name) ?? [];
      const finding =
        name && option ? misuse(name, option, token) : unknown(command, token.rawName);
      if (finding) wrong.push(finding);
      else if (name) options[name] = token.value ?? true;
    } else if (token.kind === 'positional') {
      (command.passesOn && token.index > end ? passedOn : words).push(token.value);
    }
  }
  wrong.push(...tooMany(command, words));
  if (wrong.length > 0) throw new OperatorError(...wrong, explains(typed));
  return { options: options as OptionsOf<C>, words, passedOn };
}

/** Where the help is, to end a refusal with. */
export function explains(typed: string): Phrase {
  return { zh: `说明: ${typed} --${HELP}`, en: `${typed} --${HELP} explains it` };
}

function declared({ options }: Command) {
  const all = Object.entries(options).flatMap(([name, { type, short, also }]) => [
    [name, { type, ...(short !== undefined && { short }) }] as const,
    ...(also === undefined ? [] : [[also, { type }] as const]),
  ]);
  return Object.fromEntries(all);
}

function find({ options }: Command, written: string): [string, Option] | undefined {
  return Object.entries(options).find(([name, { also }]) => name === written || also === written);
}

function misuse(
  name: string,
  option: Option,
  {
    value,
    inlineValue,
  }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): Phrase | undefined {
  if (option.type === 'boolean') {
    if (value === undefined) return undefined;
    return {
      zh: `--${name} 不带值, 给出“${value}”`,
      en: `--${name} takes no value, given "${value}"`,
    };
  }
  // "--file --local" has forgotten the value rather than meant a file of that name.
  if (value !== undefined && value !== '' && (inlineValue || !value.startsWith('-')))
    return undefined;
  const as = written(name, option);
  return { zh: `--${name} 缺少值: ${as}`, en: `--${name} lacks its value: ${as}` };
}

function unknown({ options }: Command, rawName: string): Phrase {
  const names = Object.keys(options);
  const like = nearest(rawName.replace(/^-+/, ''), names);
  const all = names.map((name) => `--${name}`).join(', ') || '—';
  return {
    zh: `没有选项 ${rawName}${like ? `, 是否 --${like}?` : '.'} 可用: ${all}`,
    en: `no option ${rawName}${like ? `, did you mean --${like}?` : '.'} There are: ${all}`,
  };
}

function tooMany({ words: accepted }: Command, words: readonly string[]): Phrase[] {
  const most = accepted ? (accepted.most ?? Number.POSITIVE_INFINITY) : 0;
  return words.slice(most).map((word) => ({ zh: `多余: “${word}”`, en: `too much: "${word}"` }));
}
