/** Words, sentences and syllables of a text, counted well enough for measures of how hard it is to read. */

/** A text without the signs that a player does not read aloud. */
const plainText = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();

export const sentencesOf = (text: string): string[] =>
  (plainText(text).match(/[^.!?…]+[.!?…]*["”’)]*/gu) ?? []).filter((one) => /\p{L}/u.test(one));

export const wordsOf = (text: string): string[] => plainText(text).match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

/** Groups of vowels; what one language writes and does not say is taken off. */
const SYLLABLES: Readonly<Record<string, (word: string) => number>> = {
  en: (word) => groups(word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, ''), /[aeiouy]+/g),
  nl: (word) =>
    groups(word.replace(/ij/g, 'y'), /(?:aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|[aeiouyäëïöüé])/g),
};

const groups = (word: string, vowels: RegExp): number => Math.max(1, word.match(vowels)?.length ?? 0);

type Measure = { readonly name: string; readonly score: (wordsASentence: number, syllablesAWord: number) => number };

/** From 100 (very easy) down to 0 and below (very hard). */
const MEASURES: Readonly<Record<string, Measure>> = {
  // R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
  en: { name: 'Flesch', score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables },
  // W. H. Douma, De leesbaarheid van landbouwbladen (1960): Flesch fitted to Dutch.
  nl: { name: 'Flesch–Douma', score: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables },
};

/** How easy a text is to read, by the measure for its language; undefined for languages without one. */
export const ease = (text: string, language: string): { readonly name: string; readonly score: number } | undefined => {
  const code = language.slice(0, 2);
  const [measure, count] = [MEASURES[code], SYLLABLES[code]];
  const words = wordsOf(text);
  if (!measure || !count || words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + count(word.toLowerCase()), 0);
  const score = measure.score(words.length / Math.max(1, sentencesOf(text).length), syllables / words.length);
  return { name: measure.name, score: Math.round(score) };
};
