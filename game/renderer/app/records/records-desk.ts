/** The record store as the window knows it: what the host says of it, and what is asked of the host by hand. */
import type { Host, Outcome, Reply, Request } from '../../host/host.ts';
import { type RecordsIntent, type RecordsView, toGo } from '../../ui/ui.tsx';

export type RecordsDesk = {
  readonly view: () => RecordsView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly send: (intent: RecordsIntent) => void;
  /** Looks at once, and again as long as something is on its way; returns what ends that. */
  readonly watch: () => () => void;
};

type Clock = { readonly after: (milliseconds: number, run: () => void) => () => void };

const SYSTEM: Clock = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

const SOON_MS = 1_000;
const LATEST_MS = 30_000;

/** When it is worth looking again; undefined where nothing changes by itself. */
const nextLook = ({ standing }: RecordsView): number | undefined => {
  if (standing === undefined || standing.store === null || toGo(standing.waiting) === 0) return undefined;
  const { trouble } = standing;
  if (trouble === null) return SOON_MS;
  return trouble.againMs === null ? undefined : Math.min(LATEST_MS, trouble.againMs + SOON_MS);
};

const wishOf = (intent: RecordsIntent): Request<'records'> => {
  const { kind, ...rest } = intent;
  return { wish: kind, ...rest } as Request<'records'>;
};

export const openRecordsDesk = (host: Pick<Host, 'records'>, clock: Clock = SYSTEM): RecordsDesk => {
  let view: RecordsView = { here: true, standing: undefined, said: 0, busy: undefined, failure: undefined };
  let watchers = 0;
  let cancel = (): void => undefined;
  const listeners = new Set<() => void>();
  const put = (next: RecordsView): void => {
    view = next;
    for (const changed of listeners) changed();
    cancel();
    const wait = watchers > 0 ? nextLook(view) : undefined;
    if (wait !== undefined) cancel = clock.after(wait, () => void ask({ kind: 'look' }));
  };
  const take = (of: RecordsIntent['kind'], answer: Reply<'records'>): void => {
    // Whoever only looks does not put away what was said of the last thing that was asked for.
    const failure = of === 'look' && view.failure?.of !== 'look' ? view.failure : undefined;
    const busy = view.busy === of ? undefined : view.busy;
    if (answer.ok) put({ here: true, standing: answer.value, said: view.said + 1, busy, failure });
    else put({ ...view, busy, failure: { of, ...answer.failure } });
  };
  const asked = (wish: Request<'records'>): Promise<Reply<'records'>> =>
    host.records(wish).catch((): Extract<Outcome<never>, { ok: false }> => ({
      ok: false,
      failure: { code: 'failed', detail: '' },
    }));
  const ask = async (intent: RecordsIntent): Promise<void> => take(intent.kind, await asked(wishOf(intent)));
  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    send: (intent) => {
      if (intent.kind !== 'look') put({ ...view, busy: intent.kind, failure: undefined });
      void ask(intent);
    },
    watch: () => {
      watchers++;
      void ask({ kind: 'look' });
      return () => {
        watchers--;
        if (watchers === 0) cancel();
      };
    },
  };
};
