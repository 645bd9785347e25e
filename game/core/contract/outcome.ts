/** What a message answers instead of what was asked: one closed list of failures, the same on every host. */
import { z } from 'zod';
import type { StoreFailure } from '../session/session.ts';

/** What a store refuses, and after it what only a host can refuse. */
export const FAILURES = [
  'full',
  'read-only',
  'gone',
  'locked',
  'exists',
  'bad-name',
  'failed',
  /** This window has not opened the session for writing, or no longer has it. */
  'not-open',
  /** Not the line that comes next, or not the one that was written under this number. */
  'out-of-turn',
  /** Nothing may be added to it and it cannot be begun with: it is damaged, edited, newer or somebody else's. */
  'unsound',
  /** A text that is larger than a scenario's file may be. */
  'too-large',
  /** The person closed the dialog without choosing; nothing was done. */
  'cancelled',
] as const;
export type FailureCode = (typeof FAILURES)[number];

const LONGEST_DETAIL = 500;

const failureSchema = z.strictObject({ code: z.enum(FAILURES), detail: z.string().max(LONGEST_DETAIL) });

/** `detail` is the system's own word for it, for whoever has to mend it; it may be empty. */
export type Failure = z.infer<typeof failureSchema>;

/** What came of a request: its answer, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const outcome = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]);

export const answered = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const done: { readonly ok: true; readonly value: null } = answered(null);

/** A failure as it leaves a host; what the system says at length about it is cut. */
export const failed = (code: FailureCode, detail = ''): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code, detail: detail.slice(0, LONGEST_DETAIL) },
});

/** What a store refused, as an answer. */
export const notKept = ({ code, detail }: StoreFailure): { readonly ok: false; readonly failure: Failure } =>
  failed(code, detail);
