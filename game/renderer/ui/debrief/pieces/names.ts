/** Names, and several words in a row, as people say them. */
import type { Say } from '../../text/text.ts';

/** What somebody is called in passing: without what stands behind the comma to find somebody by. */
export const shortName = (name: string): string => name.split(',')[0]!.trim();

/** `Sam, Wil and Petra`, as this language says it. */
export const listed = (words: readonly string[], say: Say): string =>
  new Intl.ListFormat(say.language, { type: 'conjunction' }).format(words);

export const listedShort = (names: readonly string[], say: Say): string => listed(names.map(shortName), say);

const MOST = 2;

/** Some names, and how many more there are. */
export const namesInWords = (names: readonly string[], say: Say): string => {
  const short = names.map(shortName);
  return short.length <= MOST + 1
    ? listed(short, say)
    : say('back.cards.names.more', { names: short.slice(0, MOST).join(', '), n: short.length - MOST });
};
