/** What trainees write, by occasion. `{name}` is filled in; a sentence whose names are not there is not written. */
import type { Hat } from '../../scenario/vocabulary.ts';

export type Kind =
  | 'intention'
  /** May use {option}, {first} (only after a change of mind), {angry}, {adviser}, {week}. */
  | 'justification'
  /** What some add to it. */
  | 'added'
  /** May use {name}: who was told first. */
  | `announced.${Hat}`
  | 'leaderReason'
  | 'handover'
  | 'otherWeek'
  | 'commitment'
  | 'question';

export type Sentences = Readonly<Record<Kind, readonly string[]>>;

export type Values = Readonly<Record<string, string | undefined>>;

/** The sentence with everything filled in; undefined where something of it is missing. */
export const filled = (sentence: string, values: Values): string | undefined => {
  let whole = true;
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    whole &&= value !== undefined;
    return value ?? '';
  });
  return whole ? text : undefined;
};
