/** What a deletion took away, counted where it was done, and what it could not: the same on every host. */
import { z } from 'zod';
import { accountOf, readSession } from '../session/session.ts';
import { labelFrom } from './label.ts';
import { FAILURES, type FailureCode } from './outcome.ts';
import { LONGEST_LIST, label } from './session-messages.ts';
import { labelOf } from './session-row.ts';

const count = z.int().min(0);
/** What is kept, as somebody who deletes it thinks of it. */
const KEPT_KINDS = ['sessions', 'scenarios', 'workshop', 'settings', 'records'] as const;

export const removedSession = z.strictObject({
  name: label,
  /** Under which it went to a record store, if it ever did; null where it could not be read. */
  account: z.uuid().nullable(),
  /** Torn ends of it that were kept aside and went with it. */
  aside: count,
});
export type RemovedSession = z.infer<typeof removedSession>;

export const removal = z.strictObject({
  sessions: z.array(removedSession).max(LONGEST_LIST),
  /** Brought in; by id. */
  scenarios: z.array(z.string().max(80)).max(LONGEST_LIST),
  /** On the Workshop's list. `own`: a folder of the person's own, which stays; else it was kept by the host alone and is gone. */
  workshop: z.array(z.strictObject({ name: label, own: z.boolean() })).max(LONGEST_LIST),
  /** Whether there were any. */
  settings: z.boolean(),
  /** How many sessions waited for a record store, and whether one was set. */
  records: z.strictObject({ waiting: count, store: z.boolean() }),
  /** What is still there, with the reason; without a name where nothing of its kind could be looked at. */
  left: z
    .array(z.strictObject({ kind: z.enum(KEPT_KINDS), name: label.nullable(), code: z.enum(FAILURES) }))
    .max(2 * LONGEST_LIST),
});
export type Removal = z.infer<typeof removal>;
export type Left = Removal['left'][number];

/** What is said of a session that is being removed; `name` is what the person called it, `text` its lines. */
export const asRemoved = (session: string, name: string | undefined, text: string, aside: number): RemovedSession => {
  const read = readSession(text);
  const found = read.ok ? read.session : undefined;
  return {
    name: labelFrom(name ?? '', labelOf(found?.header, session)),
    account: found === undefined ? null : accountOf(found),
    aside,
  };
};

/** Something that is still there; `name` is null where nothing of its kind could be looked at. */
export const leftBehind = (kind: Left['kind'], name: string | null, code: FailureCode): Left => ({ kind, name, code });
