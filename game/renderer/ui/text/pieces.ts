/** Messages of the checker as sentences in which the author's own words stand out. */

/** Words in backticks are the author's own. */
export const inPieces = (text: string): readonly { readonly text: string; readonly own: boolean }[] =>
  text
    .split('`')
    .map((piece, at) => ({ text: piece, own: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** A hint as a sentence of its own: with a capital, and a full stop where it ends without a mark. */
export const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).replace(/([^.!?])$/, '$1.');
