/** Wrong usage: said in one line, with how it is meant, exit status 2. */
import { LANGUAGE_CODE } from '../../core/file-names.ts';
import { type Words, phrase } from '../../core/scenario/phrase.ts';
import { nearest } from '../../core/scenario/scenario.ts';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Say } from './text/say.ts';

/** Exit status as scripts read it. */
export const EXIT = { fine: 0, faulty: 1, usage: 2, bug: 70 } as const;

/** Thrown by a command whose words make no sense; `words` say which. */
export class UsageError extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(typeof words === 'string' ? words : words.key);
    this.words = words;
  }
}

/** Something outside that stands in the way: no scenario, no such file. Shown as it is, exit status 1. */
export class Obstacle extends Error {}

/** Options and operands of a command; what it does not know is wrong usage. */
export const parsed = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(slipIn(error as Error & { readonly code?: string }, Object.keys(options)));
  }
};

/** What the library found, in our words: it says which option in quotation marks. */
const slipIn = ({ code, message }: Error & { readonly code?: string }, options: readonly string[]): Words => {
  const name = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearest(name.replace(/^-+/, ''), [...options, 'help']);
    if (meant === undefined) return phrase('usage.option.none', { name });
    return phrase('usage.option.meant', { name, meant: `--${meant}` });
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return phrase(message.includes('does not take') ? 'usage.option.alone' : 'usage.option.value', { name });
};

const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const formatOf = (value: string | undefined): Format => {
  const format = FORMATS.find((one) => one === (value ?? 'text'));
  if (format === undefined) throw new UsageError(`--format: ${FORMATS.join(' | ')}`);
  return format;
};

/** A language code as it was typed, if one was; any code will do, a word of another form will not. */
export const languageOption = (value: string | undefined): string | undefined => {
  if (value !== undefined && !LANGUAGE_CODE.test(value)) throw new UsageError('--lang: en | nl | …');
  return value;
};

export const LARGEST_SEED = 2 ** 32 - 1;

type Bounds = { readonly name: string; readonly from: number; readonly to: number; readonly otherwise: number };

/** A whole number within its bounds, as it was typed for an option; `otherwise` where nothing was. */
export const wholeOption = (text: string | undefined, { name, from, to, otherwise }: Bounds, say: Say): number => {
  if (text === undefined) return otherwise;
  const n = Number(text);
  if (!/^[0-9]{1,10}$/.test(text) || n < from || n > to)
    throw new UsageError(say.t('simulate.whole', { name, from: String(from), to: String(to) }));
  return n;
};
