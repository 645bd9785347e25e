/** What the preview server tells its page: the folder as it is now, and where the game begins. */
import { z } from 'zod';
import { pictureName, scenarioFolder } from './scenario-messages.ts';

/** Below the address of the page; `after` is the number of the news that the page has. */
export const PREVIEW_PATH = '/preview.json';

export const previewNews = z.strictObject({
  /** Counts up with every change; the page asks for what comes after the one it has. */
  n: z.int().min(0),
  /** Pictures in base64: this travels as JSON. */
  folder: scenarioFolder.extend({ pictures: z.record(pictureName, z.base64()) }),
  seed: z.int().min(0),
  /** Decisions that are taken before the player begins. */
  begin: z.array(z.string().max(400)).max(2_000),
  /** What is said once about the beginning: a state that no game reaches, a week that is not there. */
  note: z.string().max(500),
});
export type PreviewNews = z.infer<typeof previewNews>;
