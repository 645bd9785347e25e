/** What the messages of the Workshop carry: folders by handle, files by their name inside one, never a path. */
import { z } from 'zod';
import { SCENARIO_FILE } from '../file-names.ts';
import { MAX_FILES, MAX_TEXT, bytes, findings, pictureName } from './scenario-messages.ts';
import { handle, label } from './session-messages.ts';

/** The texts of a scenario that may be written, by their name inside the folder. */
export const scenarioFile = z.string().regex(SCENARIO_FILE);
export const scenarioText = z.string().max(MAX_TEXT);
/** What is to be written may be too large by so much that the host can say so. */
export const writtenText = z.string().max(4 * MAX_TEXT);
/** Tells one content of a file from any other; made by the host, compared by it alone. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

const few = (files: object): boolean => Object.keys(files).length <= MAX_FILES;
const file = z.strictObject({
  text: scenarioText,
  fingerprint,
  /** What was written here while the person's folder could not be reached, where the folder has another text since. */
  unsent: scenarioText.optional(),
});
export type WorkshopFile = z.infer<typeof file>;

const row = z.strictObject({
  workshop: handle,
  /** The folder's or the package's own name. */
  name: label,
  /** When it was last opened here. */
  updated: z.iso.datetime(),
});
export type WorkshopRow = z.infer<typeof row>;
export const workshopRows = z.array(row).max(1_000);

export const openWish = z.union([
  z.strictObject({ from: z.enum(['folder', 'package']) }),
  /** `art`: the pictures that the window has; where they are the same, they are not sent again. */
  z.strictObject({ workshop: handle, art: fingerprint.optional() }),
  /** A copy of these files; without `pictures` it has none. */
  z.strictObject({
    name: label,
    files: z.record(scenarioFile, scenarioText).refine(few),
    pictures: z.record(pictureName, bytes).optional(),
  }),
]);

const workshop = z.strictObject({
  workshop: handle,
  name: label,
  files: z.record(scenarioFile, file).refine(few),
  /** Its pictures as bytes, unread; null where they are those that the window has. */
  pictures: z.record(pictureName, bytes).nullable(),
  /** Tells these pictures from any others. */
  art: fingerprint,
  /**
   * `folder`: what is written is in the person's own folder at once; `host`: it is kept here until it is exported; `apart`: it
   * is kept here until the person's own folder can be reached again, which opening it anew tries.
   */
  keptIn: z.enum(['folder', 'host', 'apart']),
});
export type OpenedWorkshop = z.infer<typeof workshop>;

/** `opened` is null where there was no scenario; the findings say why, and what of it could not be read. */
export const openedWorkshop = z.strictObject({ opened: workshop.nullable(), findings });

export const changeNumber = z.int().min(0);
/** What was changed after the number asked about, and the number to ask about next. */
export const changes = z.strictObject({ at: changeNumber, changed: z.array(handle).max(100) });
