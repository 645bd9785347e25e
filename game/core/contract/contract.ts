import { z } from 'zod';
import type { Channel } from './channels.ts';

/** No message takes a path, an address or a file name; what the window may name, it was given as a handle first. */
const NOTHING = z.strictObject({});

const MAX_FILES = 64;
const MAX_TEXT = 1_048_576;

/** One scenario as it lies in its folder: texts by their path inside it (`scenario.yaml`, `locales/nl.yaml`), unread. */
const scenarioFolder = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  files: z
    .record(z.string().max(200), z.string().max(MAX_TEXT))
    .refine((files) => Object.keys(files).length <= MAX_FILES, `at most ${MAX_FILES} files`),
});

/**
 * Every message between the window and its host: what is asked and what is answered. Handlers, preload script, clients and
 * fakes are derived from this table; a new message is one row here, one name in `channels.ts`, one handler, one test.
 */
export const CONTRACT = {
  'host.about': {
    request: NOTHING,
    /** `savesElsewhere`: the address under which this player's saves are, when the window is served from another one. */
    reply: z.strictObject({ edition: z.enum(['desktop', 'browser']), savesElsewhere: z.string().nullable() }),
  },
  'scenarios.list': { request: NOTHING, reply: z.array(scenarioFolder).max(500) },
} as const satisfies Record<Channel, { request: z.ZodType; reply: z.ZodType }>;

export type Request<C extends Channel> = z.infer<(typeof CONTRACT)[C]['request']>;
export type Reply<C extends Channel> = z.infer<(typeof CONTRACT)[C]['reply']>;
export type ScenarioFolder = z.infer<typeof scenarioFolder>;

/** What the window holds: one function a message. The desktop and the browser edition each make one. */
export type Host = { readonly [C in Channel]: (request: Request<C>) => Promise<Reply<C>> };
