/** How a storyline is put into words. The picture is laid out by their length, so they are chosen before it is drawn. */
import type { Consequence } from '../../scenario/consequence.ts';
import { deedsOf } from './deeds-of.ts';

export type Wording = {
  readonly state: (id: string) => string;
  /** An event as a storyline hears it: `agreement.unlock`. */
  readonly event: (event: string) => string;
  readonly weeks: (n: number) => string;
  readonly always: string;
  /** `when` with the condition that has to hold, given as its source. */
  readonly guarded: (when: string, guard: string) => string;
  /** `when`, where none of the conditions before it holds. */
  readonly otherwise: (when: string) => string;
  /** One of several ways that lead to the same place, but the first. */
  readonly or: (when: string) => string;
  /** What a consequence does, a few words each. */
  readonly deeds: (one: Consequence) => readonly string[];
  readonly leaving: (deed: string) => string;
  /** What happens inside a state, without going anywhere. */
  readonly inside: (when: string, deed: string) => string;
  /** Most letters in a line, and lines in the label of an arrow; the rest of it is left out. */
  readonly most: { readonly letters: number; readonly lines: number };
};

/** In the words of the file. */
export const FILE_WORDING: Wording = {
  state: (id) => id,
  event: (event) => event,
  weeks: (n) => (n === 1 ? 'after 1 week' : `after ${n} weeks`),
  always: 'always',
  guarded: (when, guard) => `${when} [${guard}]`,
  otherwise: (when) => `${when} [otherwise]`,
  or: (when) => when,
  deeds: deedsOf,
  leaving: (deed) => `leaving: ${deed}`,
  inside: (when, deed) => `${when}: ${deed}`,
  most: { letters: 36, lines: Infinity },
};
