/** What the one message about the record store carries. The window never sees the key to it. */
import { z } from 'zod';
import { label, sessionText } from './session-messages.ts';

/** Names a batch in the outbox. */
const batchKey = z.string().regex(/^[0-9a-f]{32}$/);
const MEBI = 2 ** 20;
/** More sessions than anybody debriefs. */
export const MOST_READ = 1_000;

export const recordsWish = z.discriminatedUnion('wish', [
  z.strictObject({ wish: z.literal('look') }),
  /**
   * Sends to this store from now on. The host shows its name in a box of the system and asks; the only address that a message
   * takes, and it is used for nothing else.
   */
  z.strictObject({
    wish: z.literal('connect'),
    address: z.string().max(2_000),
    user: z.string().max(200),
    secret: z.string().max(500),
  }),
  /** Forgets the store and its key. What waits stays. */
  z.strictObject({ wish: z.literal('disconnect') }),
  /** Statements as JSON lines and the session that they tell of; safe on disk when answered, sent when it can be. */
  z.strictObject({
    wish: z.literal('queue'),
    version: z.enum(['1.0.3', '2.0.0']),
    name: label,
    statements: z.string().max(4 * MEBI),
    session: z.strictObject({ contentType: z.string().max(100), text: sessionText }).nullable(),
  }),
  /** Tries at once. */
  z.strictObject({ wish: z.literal('now') }),
  /** Sends once more what the store refused of this batch; or throws the batch away. */
  z.strictObject({ wish: z.enum(['putBack', 'discard']), batch: batchKey }),
  /** Reads sessions back: the files of this use beside statements of this verb, about this activity if one is named. */
  z.strictObject({
    wish: z.literal('readBack'),
    verb: z.url().max(500),
    activity: z.url().max(500).nullable(),
    usageType: z.url().max(500),
  }),
]);
export type RecordsWish = z.infer<typeof recordsWish>;

const count = z.int().min(0);
const waiting = z.strictObject({
  batch: batchKey,
  name: label,
  statements: count,
  stored: count,
  /** Each with what the store said; the first fifty. */
  refused: z.array(z.strictObject({ id: z.string().max(100), why: z.string().max(300) })).max(50),
});

export const recordsStanding = z.strictObject({
  /** What the window shows of it: the store's name on the network. Null where none is set. */
  store: z.string().max(300).nullable(),
  /** Whether the key can be kept safely on this machine; else it is asked for again after the next start. */
  keepsKey: z.boolean(),
  waiting: z.array(waiting).max(1_000),
  /** What stands in the way, and in how many milliseconds it is tried again; null: only a person can help. */
  trouble: z
    .strictObject({
      kind: z.enum(['failing', 'busy', 'unreachable', 'badKey', 'noStore']),
      why: z.string().max(300),
      againMs: count.nullable(),
    })
    .nullable(),
  /** The answer to `readBack`, how many files were not what their statements say, and whether the store has more than are here. */
  readBack: z
    .strictObject({ sessions: z.array(sessionText).max(MOST_READ), damaged: count, more: z.boolean() })
    .nullable(),
});
export type RecordsStanding = z.infer<typeof recordsStanding>;
