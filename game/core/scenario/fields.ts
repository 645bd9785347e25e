/**
 * The building blocks of the schema: ids, texts, conditions and lists. Texts and conditions are registered, so that a
 * walk over schema and data together finds every one of them (texts for locales, conditions for checking). What the schema
 * objects to has the name of a text for a message (`why.…`).
 */
import { z } from 'zod';

/** Words of CEL (and of JavaScript engines' neighbours) that an id may not be: `at.x.in` would not parse. */
const RESERVED_IDS: readonly string[] = (
  'as break const continue else false for function if import in let loop package namespace null return true var void ' +
  'while constructor prototype'
).split(' ');

const ID_PATTERN = /^[a-z][A-Za-z0-9]*$/;
const ID_LENGTH = 40;

/** What marks a field for the walk: a text with its longest length in characters, or a condition with its result. */
export type Mark =
  | { readonly text: { readonly longest: number } }
  | { readonly expression: 'boolean' }
  | { readonly reference: Reference };

/** What an id may point at. */
export type Reference =
  | 'actor'
  | 'interest'
  | 'objection'
  | 'outcomes'
  | 'event'
  | 'dilemma'
  | 'action'
  | 'agreement'
  | 'effect'
  | 'chartEvent';

export const marks = z.registry<Mark>();

export const id = z
  .string()
  .max(ID_LENGTH)
  .regex(ID_PATTERN, 'why.id')
  .refine((value) => !RESERVED_IDS.includes(value), 'why.reserved');

/** Text that people read, in plain words and a small subset of Markdown. `longest` counts UTF-16 units. */
export const text = (longest: number, meaning: string) =>
  z.string().min(1).max(longest).describe(meaning).register(marks, { text: { longest } });

/** A condition in CEL over the scenario's own names. */
export const condition = (meaning: string) =>
  z.string().min(1).max(500).describe(meaning).register(marks, { expression: 'boolean' });

export const whole = (min: number, max: number) => z.int().min(min).max(max);

/** One or several: authors may leave out the brackets around a single one. */
export const several = <T extends z.ZodType>(item: T) =>
  z
    .union([item, z.array(item).max(100)])
    .transform((value): z.output<T>[] => (Array.isArray(value) ? (value as z.output<T>[]) : [value as z.output<T>]));

export const byId = <T extends z.ZodType>(value: T) => z.record(id, value);

/** `actor.interest`, `barrier.objection`: two ids joined by a dot. */
export const pair = z
  .string()
  .max(2 * ID_LENGTH + 1)
  .regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/, 'why.pair');

/** `actor.interest`; inside an actor, `interest` alone means one of their own. */
const interest = z
  .string()
  .max(2 * ID_LENGTH + 1)
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$/, 'why.interest');

/** Something said: its text alone, or the text with all that comes of it. */
export const said = <T extends z.ZodType>(words: z.ZodString, whole: T) =>
  z
    .union([words, whole])
    .transform(
      (value): z.output<T> => (typeof value === 'string' ? whole.parse({ says: value }) : value) as z.output<T>,
    );

/** An id that must be declared elsewhere in the scenario; the walk finds it, the reader checks it. */
export const reference = (to: Reference, meaning: string) =>
  (to === 'interest' ? interest : to === 'objection' ? pair : z.string().min(1).max(130))
    .describe(meaning)
    .register(marks, { reference: to });
