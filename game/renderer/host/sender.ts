/** Brings the lines of one session to the host, in order, whatever stood in the way the last time. */
import {
  type FailureCode,
  type Host,
  type OpenedSession,
  type Outcome,
  labelFrom,
} from '../../core/contract/contract.ts';
import type { Made } from '../../core/session/session.ts';

/** A session that the host has opened, or one that it does not know yet: a header, perhaps with lines. */
export type Beginning = OpenedSession | { readonly text: string; readonly name?: string };

export type Sender = {
  readonly put: (made: Made) => void;
  /** Tries to have everything kept; answers what stands against it, or undefined when nothing waits any more. */
  readonly send: () => Promise<FailureCode | undefined>;
  /** How many lines are not safe yet. */
  readonly waiting: () => number;
  /** The whole session so far, safe or not. */
  readonly text: () => string;
  readonly session: () => string | undefined;
};

/** What has to come before the next line: nothing, taking the session up again, or keeping all of it as a new one. */
type Step = 'append' | 'open' | 'begin';

/** A session that is gone, or that somebody else went on with, is not mended: a copy of what was played here is kept. */
const STEP_AFTER: Partial<Record<FailureCode, Step>> = {
  'not-open': 'open',
  gone: 'begin',
  'out-of-turn': 'begin',
  unsound: 'begin',
};

const WHY_READ_ONLY = { elsewhere: 'locked', unsound: 'unsound', disk: 'read-only' } as const;
/** Append, open, begin, append: after that it waits for the next time. */
const MOST_STEPS = 4;

export const makeSender = (host: Host, from: Beginning): Sender => {
  const opened = 'session' in from ? from : undefined;
  // A name that is no label would have the host refuse the whole session.
  const label = labelFrom(('name' in from ? from.name : undefined) ?? '', '');
  const name = label === '' ? {} : { name: label };
  let session = opened?.session;
  let step: Step = opened === undefined ? 'begin' : opened.readOnly === null ? 'append' : 'open';
  let text = from.text;
  const queue: Made[] = [];

  const begin = async (): Promise<FailureCode | undefined> => {
    const sent = queue.length;
    const begun = await asked(() => host['sessions.begin']({ text, ...name }));
    if (!begun.ok) return begun.failure.code;
    ({ session } = begun.value);
    queue.splice(0, sent);
    return undefined;
  };
  const open = async (): Promise<FailureCode | undefined> => {
    const again = await asked(() => host['sessions.open']({ session: session! }));
    if (!again.ok) return again.failure.code;
    return again.value.readOnly === null ? undefined : WHY_READ_ONLY[again.value.readOnly];
  };
  const append = async (): Promise<FailureCode | undefined> => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const { line, written } = next;
      const kept = await asked(() => host['sessions.append']({ session: session!, n: line.n, written }));
      if (!kept.ok) return kept.failure.code;
      queue.shift();
    }
    return undefined;
  };
  const steps = { append, open, begin };

  const send = async (): Promise<FailureCode | undefined> => {
    let last: FailureCode = 'failed';
    for (let tried = 0; tried < MOST_STEPS; tried++) {
      const failure = await steps[step]();
      if (failure === undefined && step === 'append') return undefined;
      const next: Step | undefined = failure === undefined ? 'append' : STEP_AFTER[failure];
      last = failure ?? last;
      if (next === undefined || (next === step && failure !== undefined)) return last;
      step = next;
    }
    return last;
  };
  const put = (made: Made): void => {
    text += made.written;
    queue.push(made);
  };
  return { put, send, waiting: () => queue.length, text: () => text, session: () => session };
};

/** A host that does not answer at all has failed like any other. */
const asked = async <T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await ask();
  } catch (error) {
    return { ok: false, failure: { code: 'failed', detail: String(error) } };
  }
};
