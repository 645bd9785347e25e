/** Words that are not the scenario's: a key of `assets/locales/<language>/game.json` and what is filled in. */

export type Value = string | number | Phrase;
export type Phrase = { readonly key: string; readonly values?: Readonly<Record<string, Value>> };

/** A text of the scenario, in its words, or a phrase of the game. */
export type Words = string | Phrase;

export const phrase = (key: string, values?: Readonly<Record<string, Value>>): Phrase =>
  values === undefined ? { key } : { key, values };
