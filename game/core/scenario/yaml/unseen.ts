/** Characters that nobody sees: some turn the direction of writing, so that a text need not say what it shows. */

/** Overrides, embeddings and isolates of Unicode's bidirectional algorithm. The marks for one letter turn nothing else. */
export const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** Those, control characters but tab and line ends, and halves of characters. */
export const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Where signs of a kind stand in a text, the first `most` places. */
export const placesOf = (signs: RegExp, text: string, most: number): readonly number[] => {
  const found: number[] = [];
  const every = new RegExp(signs, 'g');
  for (let one = every.exec(text); one !== null && found.length < most; one = every.exec(text)) found.push(one.index);
  return found;
};

/** A text of ours that quotes a stranger's: what nobody would see is left out. */
export const withoutUnseen = (text: string): string =>
  UNSEEN.test(text) ? text.replace(new RegExp(UNSEEN, 'g'), '') : text;
