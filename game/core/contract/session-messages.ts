/** What the messages about sessions carry. */
import { z } from 'zod';
import { LANGUAGE_CODE } from '../file-names.ts';
import { FOLDER_NAME, type ProblemCode, SESSION_NAME } from '../session/session.ts';
import { LABEL } from './label.ts';
import { FAILURES } from './outcome.ts';

/** A whole session in UTF-16 units: what `core/session` reads at most. */
const LARGEST_SESSION = 16 * 1024 * 1024;
/** One decision with all its texts. */
const LARGEST_LINE = 256 * 1024;
export const LONGEST_LIST = 10_000;

const PROBLEMS = [
  'empty',
  'too-large',
  'foreign',
  'newer',
  'header-damaged',
  'cut-off',
  'damaged',
  'edited',
  'text-edited',
] as const satisfies readonly ProblemCode[];

/** An opaque handle: given out by the host, and good for nothing but asking the host about this session. */
export const handle = z.string().regex(SESSION_NAME);
/** What a session is called on the screen; never a file's name. */
export const label = z.string().max(400).regex(LABEL);
/** A whole session, header first. */
export const sessionText = z.string().min(1).max(LARGEST_SESSION);
/** Whole lines, as `makeLine` wrote them. */
export const writtenLine = z.string().max(LARGEST_LINE).endsWith('\n');
/** A line's number in the log, from 1. */
export const lineNumber = z.int().min(1).max(1_000_000);

const row = z.strictObject({
  session: handle,
  name: label,
  /** What its first line says; null where that cannot be read. */
  header: z
    .strictObject({
      scenario: z.string().regex(FOLDER_NAME),
      contentHash: z.string().max(64),
      language: z.string().regex(LANGUAGE_CODE),
      alias: z.string().max(60),
    })
    .nullable(),
  /** How many lines of its log can be used. */
  lines: z.int().min(0),
  /** The week of the last decision among them; null before the first. */
  week: z.int().min(1).nullable(),
  /** The week from which it goes its own way, if it took over the beginning of another session; else null. */
  forkedIn: z.int().min(1).nullable(),
  /** Whether the last decision among them closed a turn. */
  closed: z.boolean(),
  /** When it was last added to, by this machine's clock: for showing and for the order of the list, nothing else. */
  updated: z.iso.datetime(),
  /**
   * `mended`: a torn end was found, or will be taken off on opening; it can be gone on with. `damaged`: nothing may be added;
   * where there is a header, it can still be looked at as far as its lines go.
   */
  state: z.enum(['ok', 'mended', 'damaged']),
  /** What is wrong, in which line of the file, and the file's own word for it (a newer format's name); null where all is well. */
  problem: z.strictObject({ code: z.enum(PROBLEMS), line: z.int().min(1), detail: z.string().max(300) }).nullable(),
});
export type SessionRow = z.infer<typeof row>;

/** Newest first. */
export const rows = z.array(row).max(LONGEST_LIST);

export const opened = z.strictObject({
  session: handle,
  /** Its whole lines, header first; may be read again by `readSession`. */
  text: z.string().max(2 * LARGEST_SESSION),
  /**
   * Why this window can add nothing; null where it can. Another window has it (`elsewhere`), it is damaged or was edited
   * (`unsound`), or the disk lets nobody write (`disk`: opening again tries again).
   */
  readOnly: z.enum(['elsewhere', 'unsound', 'disk']).nullable(),
  /** The name under which a torn end was kept aside just now; null where there was none. */
  damaged: z.string().max(300).nullable(),
});
export type OpenedSession = z.infer<typeof opened>;

/** What was brought in, by handle, and what was not, by the name it came with. */
export const broughtSessions = z.strictObject({
  imported: z.array(handle).max(LONGEST_LIST),
  refused: z
    .array(z.strictObject({ name: z.string().max(300), code: z.enum([...PROBLEMS, ...FAILURES]) }))
    .max(LONGEST_LIST),
});
export type BroughtSessions = z.infer<typeof broughtSessions>;

/** Sessions that are kept, or one that could not be. */
export const wishedExport = z.union([
  z.strictObject({ sessions: z.array(handle).min(1).max(LONGEST_LIST) }),
  z.strictObject({ text: sessionText, name: label }),
]);
