/** Notes beside a decision (debrief.md, section 1): kept for the talk afterwards, never part of the state. */
import { z } from 'zod';

const ids = (most: number) => z.array(z.string().min(1).max(90)).max(most);
const id = z.string().min(1).max(90);

/** What is said with an id or a number. All of it may be left out. */
export const notesSchema = z.strictObject({
  /** The option chosen before the advisers spoke. */
  firstAnswer: id.optional(),
  /** Advisers whose advice was opened, in that order. */
  opened: ids(12).optional(),
  /** The actor who is expected to be angriest. */
  angriest: id.optional(),
  /** How sure: 1 a guess, 2 fairly, 3 sure. */
  confidence: z.int().min(1).max(3).optional(),
  /** Time taken, in whole seconds of a monotonic clock. */
  seconds: z.int().min(0).max(86_400).optional(),
  /** The week that the player would play again. */
  weekAgain: z.int().min(1).max(1000).optional(),
  /** Lines of the log chosen for the handover, by their number, in the order chosen. */
  handover: z.array(z.int().min(1)).max(12).optional(),
});

/** What a person wrote in words of their own; each stands on a line of its own beside the decision. */
export const TEXT_KINDS = [
  'intention',
  'justification',
  'announcementReason',
  'leaderReason',
  'handover',
  'commitment',
  'question',
  'otherWeek',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

const LONGEST = 2000;

export const textLineSchema = z.strictObject({
  /** Number of the line it belongs to. */
  text: z.int().min(1),
  kind: z.enum(TEXT_KINDS),
  /** Makes the hash useless for guessing; it leaves the file together with the text. */
  salt: z.string().min(8).max(64),
  content: z.string().min(1).max(LONGEST),
});

export type Notes = z.output<typeof notesSchema>;
export type TextLine = z.output<typeof textLineSchema>;
/** A text as it comes from the player, with a salt that the caller draws. Longer ones are cut at 2,000 UTF-16 units. */
export type FreeText = { readonly kind: TextKind; readonly content: string; readonly salt: string };

export const textLineOf = (n: number, { kind, content, salt }: FreeText): TextLine => ({
  text: n,
  kind,
  salt,
  content: wholeCharacters(content.trim().slice(0, LONGEST)),
});

/** Cutting may leave half a character at the end; half of one cannot be written. */
const wholeCharacters = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '').toWellFormed();
