import { z } from 'zod';
import type { Channel } from './channels.ts';
import { outcome } from './outcome.ts';
import { recordsStanding, recordsWish } from './records-messages.ts';
import { removal, removedSession } from './removal.ts';
import { roomStanding, roomWish } from './room-messages.ts';
import { broughtScenario, scenarioFolder, scenarioId } from './scenario-messages.ts';
import {
  broughtSessions,
  handle,
  label,
  lineNumber,
  opened,
  rows,
  sessionText,
  wishedExport,
  writtenLine,
} from './session-messages.ts';
import { keptSettingsSchema, settingsSchema } from './settings.ts';
import {
  changes,
  changeNumber,
  fingerprint,
  openWish,
  openedWorkshop,
  scenarioFile,
  workshopRows,
  writtenText,
} from './workshop-messages.ts';

export { folderFinding } from './folder-finding.ts';
export type { FolderFinding, FolderRule } from './folder-finding.ts';
export { changeBell } from './change-bell.ts';
export type { ChangeBell } from './change-bell.ts';
export { queue } from './in-turn.ts';
export { fileNameFor, freeName, handleFrom, labelFrom, packageNameFor, savedNameFor } from './label.ts';
export { answered, done, failed, notKept } from './outcome.ts';
export type { Failure, FailureCode, Outcome } from './outcome.ts';
export { logOf, withLine, withoutTornEnd } from './session-log.ts';
export type { SessionLog } from './session-log.ts';
export type { BroughtSessions, OpenedSession, SessionRow } from './session-messages.ts';
export { PREVIEW_PATH, previewNews } from './preview-news.ts';
export type { PreviewNews } from './preview-news.ts';
export { labelOf, newestFirst, rowOf } from './session-row.ts';
export { LARGEST_SAVED } from './room-messages.ts';
export type { SavedKind } from './room-messages.ts';
export { MOST_LISTED, roomForPictures } from './room-for-pictures.ts';
export { isTooLarge } from './scenario-messages.ts';
export { MOST_READ } from './records-messages.ts';
export type { RecordsStanding, RecordsWish } from './records-messages.ts';
export { asRemoved, leftBehind } from './removal.ts';
export type { Left, Removal, RemovedSession } from './removal.ts';
export { settingsIn } from './settings.ts';
export type { KeptSettings } from './settings.ts';
export type { OpenedWorkshop, WorkshopFile, WorkshopRow } from './workshop-messages.ts';

/** No message takes a path, an address or a file name; what the window may name, it was given as a handle first. */
const NOTHING = z.strictObject({});
const DONE = outcome(z.null());

/**
 * Every message between the window and its host: what is asked and what is answered. Handlers, preload script, clients and
 * fakes are derived from this table; a new message is one row here, one name in `channels.ts`, one handler, one test. What
 * the world may refuse is answered as a failure; a promise that rejects is a bug, or a message that the host refuses to hear.
 */
export const CONTRACT = {
  'host.about': {
    request: NOTHING,
    reply: z.strictObject({
      edition: z.enum(['desktop', 'browser']),
      /** The address under which this player's saves are, when the window is served from another one. */
      savesElsewhere: z.string().nullable(),
      /** Where everything is kept, to be shown as text; null where it is the browser's own business. */
      dataFolder: z.string().max(4_096).nullable(),
    }),
  },

  /** With pictures as far as they have room together (`MOST_LISTED`); who comes after that has none. */
  'scenarios.list': { request: NOTHING, reply: z.array(scenarioFolder).max(500) },
  /** Asks the person for a folder, or for one file: a package, or texts (with what lies beside them, where the host can see it). */
  'scenarios.import': {
    request: z.strictObject({ from: z.enum(['folder', 'file']) }),
    reply: outcome(broughtScenario),
  },
  /** Removes one that was brought in; `gone` for any other. Sessions played with it stay. */
  'scenarios.remove': { request: z.strictObject({ scenario: scenarioId }), reply: DONE },

  'sessions.list': { request: NOTHING, reply: outcome(rows) },
  /** Keeps a new session: a header alone, or one with lines (a fork, or one that could not be kept until now). */
  'sessions.begin': {
    request: z.strictObject({ text: sessionText, name: label.optional() }),
    reply: outcome(opened),
  },
  'sessions.open': { request: z.strictObject({ session: handle }), reply: outcome(opened) },
  /** Safe on disk when answered. Asking again with a line that is there already answers the same. */
  'sessions.append': {
    request: z.strictObject({ session: handle, n: lineNumber, written: writtenLine }),
    reply: DONE,
  },
  'sessions.close': { request: z.strictObject({ session: handle }), reply: DONE },
  'sessions.rename': { request: z.strictObject({ session: handle, name: label }), reply: DONE },
  /** Removes it for good, with what was kept aside of it. Refused as `locked` while another window has it. */
  'sessions.remove': { request: z.strictObject({ session: handle }), reply: outcome(removedSession) },
  /** Asks the person where to put it; answers how many files were written. */
  'sessions.export': { request: wishedExport, reply: outcome(z.int().min(1)) },
  /** Asks the person for files. Each becomes a session of its own; none replaces another. */
  'sessions.import': { request: NOTHING, reply: outcome(broughtSessions) },

  /** What was opened in the Workshop before and can be opened again, newest first. */
  'workshop.list': { request: NOTHING, reply: outcome(workshopRows) },
  /** Asks the person for a folder or a package; or opens anew what is on the list; or begins a new scenario with these texts. */
  'workshop.open': { request: openWish, reply: outcome(openedWorkshop) },
  /**
   * This window has left it: it is watched no longer, and opened again it is as it was. `forget` takes it off the list, too: a
   * folder of the person's own stays as it is; what only the host kept is gone for good.
   */
  'workshop.close': { request: z.strictObject({ workshop: handle, forget: z.boolean() }), reply: DONE },
  /**
   * Replaces one file that still is what `was` says (null: there is none yet) and answers its new fingerprint; safe when
   * answered. `out-of-turn`: it is not that any more, or it is there and cannot be read; `too-large`: nobody could read it
   * again. Nothing was written then.
   */
  'workshop.write': {
    request: z.strictObject({ workshop: handle, file: scenarioFile, text: writtenText, was: fingerprint.nullable() }),
    reply: outcome(fingerprint),
  },
  /** Asks the person where to put it as one package; answers how many files were written. */
  'workshop.export': { request: z.strictObject({ workshop: handle }), reply: outcome(z.int().min(1)) },
  /**
   * Waits until something that this window has open was changed by somebody else after the number given, or half a minute;
   * `not-open` where it has nothing open.
   */
  'changes.next': { request: z.strictObject({ after: changeNumber }), reply: outcome(changes) },

  'settings.read': { request: NOTHING, reply: outcome(keptSettingsSchema) },
  'settings.write': { request: z.strictObject({ settings: settingsSchema }), reply: DONE },

  /**
   * The record store: where it is, what waits for it, what it refused. `bad-name`: no address that may be used; `cancelled`:
   * the person did not agree to it; `gone`: no store is set, this edition has none, or it did not answer.
   */
  records: { request: recordsWish, reply: outcome(recordsStanding) },

  /**
   * The projector's window, and files and papers to take away. `exists`: under the ending that the file must have, another one
   * lies there; `failed`: the browser lets no second window open, or the page could not be printed.
   */
  room: { request: roomWish, reply: outcome(roomStanding) },

  /**
   * Removes sessions, scenarios brought in, the Workshop's list with what only the host kept, what waits for a record store, and
   * settings; answers what really went and what did not (a session that another window plays: `locked`). A scenario under its
   * author's hands goes, wherever it is open; a folder of the person's own stays.
   */
  'data.removeAll': { request: NOTHING, reply: outcome(removal) },
} as const satisfies Record<Channel, { request: z.ZodType; reply: z.ZodType }>;

export type Request<C extends Channel> = z.infer<(typeof CONTRACT)[C]['request']>;
export type Reply<C extends Channel> = z.infer<(typeof CONTRACT)[C]['reply']>;
export type ScenarioFolder = z.infer<typeof scenarioFolder>;

/** What the window holds: one function a message. The desktop and the browser edition each make one. */
export type Host = { readonly [C in Channel]: (request: Request<C>) => Promise<Reply<C>> };
