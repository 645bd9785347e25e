/** Keeps a session while it is played, and lets the play go on while the host cannot keep it. */
import type { FailureCode, Host } from '../../core/contract/contract.ts';
import type { Made } from '../../core/session/session.ts';
import { type Beginning, makeSender } from './sender.ts';

/** Time as an argument: runs something once, so many milliseconds from now, unless what it returns is called first. */
export type Clock = { readonly after: (ms: number, run: () => void) => () => void };

export const windowClock: Clock = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** `slow`: the host has not answered for two seconds; `waiting` lines are not safe yet. */
export type Keeping =
  | { readonly kind: 'kept' }
  /** By the player's own wish: when it is left, it is gone. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'notKept'; readonly code: FailureCode | 'slow'; readonly waiting: number }
  | { readonly kind: 'readOnly'; readonly why: 'elsewhere' | 'unsound' };

export type Keeper = {
  /** Keeps one line more. Resolves when it is safe or, after two seconds at most, given up for now: `state` says which. */
  readonly add: (made: Made) => Promise<void>;
  readonly state: () => Keeping;
  /** Calls `changed` whenever the state is another one, or the session has got its handle; returns what ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** The whole session so far, safe or not, for an export. */
  readonly text: () => string;
  /** Its handle; undefined while the host does not know it. */
  readonly session: () => string | undefined;
  /** Tries once more to keep what waits, then lets go of the session. */
  readonly close: () => Promise<void>;
};

const PATIENCE_MS = 2_000;
const RETRY_MS = 10_000;
const KEPT: Keeping = { kind: 'kept' };

const firstState = (from: Beginning): Keeping => {
  const why = 'readOnly' in from ? from.readOnly : null;
  if (why === 'elsewhere' || why === 'unsound') return { kind: 'readOnly', why };
  return why === 'disk' ? { kind: 'notKept', code: 'read-only', waiting: 0 } : KEPT;
};

/** Keeps a session that the host opened, or begins a new one with the text of a header (and lines) as soon as it can. */
export const openKeeper = (host: Host, from: Beginning, clock: Clock = windowClock): Keeper => {
  const sender = makeSender(host, from);
  const { state, show, tell, subscribe } = observable(firstState(from));
  let flight: Promise<void> | undefined;
  let cancelRetry = (): void => undefined;
  let closed = false;

  const fly = async (): Promise<void> => {
    cancelRetry();
    const known = sender.session();
    const code = await sender.send();
    flight = undefined;
    if (sender.session() !== known) tell();
    if (code === undefined) return sender.waiting() > 0 ? attempt() : show(KEPT);
    show({ kind: 'notKept', code, waiting: sender.waiting() });
    if (!closed) cancelRetry = clock.after(RETRY_MS, () => void attempt());
    return undefined;
  };
  // One at a time: lines that come meanwhile are taken along.
  const attempt = (): Promise<void> => (flight ??= fly());
  const attemptForAWhile = (): Promise<void> => {
    const given = Promise.withResolvers<void>();
    const cancel = clock.after(PATIENCE_MS, () => {
      show({ kind: 'notKept', code: 'slow', waiting: sender.waiting() });
      given.resolve();
    });
    void attempt().then(given.resolve);
    return given.promise.finally(cancel);
  };

  // Nothing is asked of the host for a session that may not be written.
  const writable = state().kind !== 'readOnly';
  if (writable && (sender.session() === undefined || state() !== KEPT)) void attempt();
  return {
    add: (made) => {
      if (!writable) throw new Error('A read-only session was added to.');
      sender.put(made);
      return attemptForAWhile();
    },
    state,
    subscribe,
    text: sender.text,
    session: sender.session,
    close: async () => {
      if (writable && sender.waiting() > 0) await attemptForAWhile();
      closed = true;
      cancelRetry();
      const session = sender.session();
      // A host that does not answer here lets go of the session when the window closes.
      if (writable && session !== undefined) await host['sessions.close']({ session }).catch(() => undefined);
    },
  };
};

/** A value that may be watched. */
const observable = (first: Keeping) => {
  let now = first;
  const watching = new Set<() => void>();
  const tell = (): void => {
    for (const changed of watching) changed();
  };
  return {
    state: () => now,
    tell,
    show: (next: Keeping): void => {
      if (JSON.stringify(next) === JSON.stringify(now)) return;
      now = next;
      tell();
    },
    subscribe: (changed: () => void) => {
      watching.add(changed);
      return () => void watching.delete(changed);
    },
  };
};
