/** What a word without quotation marks is: nothing, true or false, a number, or a text (the core schema of YAML 1.2). */

const WORDS: ReadonlyMap<string, null | boolean | number> = new Map<string, null | boolean | number>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF'].flatMap((word) => [
    [word, Number.POSITIVE_INFINITY] as const,
    [`+${word}`, Number.POSITIVE_INFINITY] as const,
    [`-${word}`, Number.NEGATIVE_INFINITY] as const,
  ]),
]);
const LONGEST_WORD = 5;

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEX = /^0x[0-9a-fA-F]+$/;

/** The value of a plain word. Letters are looked at first: most words are texts. */
export const plainScalar = (word: string): string | null | boolean | number => {
  if (word.length <= LONGEST_WORD) {
    const known = WORDS.get(word);
    if (known !== undefined) return known;
  }
  const first = word.charCodeAt(0);
  // Numbers begin with a digit, `+`, `-` or `.`, all of which come before the colon.
  if (first >= 58) return word;
  if (DECIMAL.test(word) || OCTAL.test(word) || HEX.test(word)) return Number(word);
  return word;
};
