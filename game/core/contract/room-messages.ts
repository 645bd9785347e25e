/** What the one message about a room full of people carries: the projector's window, and files and papers to take away. */
import { z } from 'zod';
import { bytes } from './scenario-messages.ts';
import { label } from './session-messages.ts';

/** The kinds of file that may be saved; each is the ending that its file gets, whatever name the person gives it. */
const SAVED_KINDS = ['csv', 'jsonl', 'html', 'svg', 'png', 'txt'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** In bytes. A class of thirty with all their statements has a tenth of it. */
export const LARGEST_SAVED = 128 * 2 ** 20;

export const roomWish = z.discriminatedUnion('wish', [
  /**
   * Opens the projector's window or brings it to the front; closes it. In a browser it must be asked while the person's
   * click is fresh.
   */
  z.strictObject({ wish: z.literal('projector'), on: z.boolean() }),
  /** Asks the person where to put a file. */
  z.strictObject({
    wish: z.literal('save'),
    kind: z.enum(SAVED_KINDS),
    name: label,
    bytes: bytes.refine((one) => one.byteLength <= LARGEST_SAVED),
  }),
  /** The page as it is printed, as a PDF where the person says; a browser prints it, and its own box offers that. */
  z.strictObject({ wish: z.literal('pdf'), name: label }),
]);

/** Whether a projector's window that was opened from here is open now. */
export const roomStanding = z.strictObject({ projector: z.boolean() });
