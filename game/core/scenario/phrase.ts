/** Words that are not the scenario's: a key of the texts in `assets/locales/<language>`, and what is filled in. */

export type Value = string | number | Phrase;
export type Values = Readonly<Record<string, Value>>;
export type Phrase = { readonly key: string; readonly values?: Values | undefined };

/** A text of the scenario, in its words, or a phrase of ours. */
export type Words = string | Phrase;

export const phrase = (key: string, values?: Values): Phrase => (values === undefined ? { key } : { key, values });
