/** Characters that nobody sees: some turn the direction of writing, so that a text need not say what it shows. */

/** Overrides, embeddings and isolates of Unicode's bidirectional algorithm. The marks for one letter turn nothing else. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** Those, control characters but tab and line ends, and halves of characters. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Where the first of them stands in a text; -1 where there is none. */
export const firstUnseen = (text: string): number => text.search(UNSEEN);

/** Where in a text the direction is turned, the first `most` places. */
export const turningIn = (text: string, most: number): readonly number[] => {
  const found: number[] = [];
  for (let at = text.search(TURNING); at >= 0 && found.length < most;) {
    found.push(at);
    const next = text.slice(at + 1).search(TURNING);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return found;
};

/** A text of ours that quotes a stranger's: what nobody would see is left out. */
export const withoutUnseen = (text: string): string =>
  UNSEEN.test(text) ? text.replace(new RegExp(UNSEEN, 'g'), '') : text;
