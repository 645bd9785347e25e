/** Phrases in words, for whoever has the texts of a language at hand. */
import type { Value, Words } from '../scenario/phrase.ts';

export { phrase } from '../scenario/phrase.ts';
export type { Phrase, Value, Words } from '../scenario/phrase.ts';

type Catalogue = Readonly<Record<string, string>>;

/**
 * Says words in one language: `{name}` is filled in, numbers as that language writes them. With `n` = 1 the text `key.one` is
 * taken where there is one. A value that is not given stays visible as its name, and so does a key. `shown` has the last word
 * on texts that are not ours, the scenario's and the players'.
 */
export const sayFrom = (
  catalogue: Catalogue,
  language: string,
  shown: (text: string) => string = (text) => text,
): ((words: Words) => string) => {
  const say = (words: Words): string => {
    if (typeof words === 'string') return shown(words);
    const { key, values = {} } = words;
    const one = values['n'] === 1 ? catalogue[`${key}.one`] : undefined;
    return (one ?? catalogue[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => filled(values[name], whole));
  };
  const filled = (value: Value | undefined, whole: string): string => {
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(language) : say(value);
  };
  return say;
};
