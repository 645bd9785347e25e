/** Brings what is written in the Workshop to the host, a moment after the last stroke, and again if need be. */
import type { FailureCode, Host, OpenedWorkshop, Outcome } from '../../host/host.ts';
import type { Saving } from '../../ui/ui.tsx';
import type { FolderFindings } from './folder-findings.ts';
import { type Buffers, type Heard, heard, inConflict, keptAs, waiting, written } from './buffers.ts';

export type Clock = { readonly after: (milliseconds: number, run: () => void) => () => void };

export type Saver = {
  /** Something was written: it is kept soon. */
  readonly soon: () => void;
  /** Keeps everything now; resolves when it is safe, or known not to be. */
  readonly now: () => Promise<void>;
  /** The host says that it was changed by somebody else. */
  readonly look: () => Promise<void>;
  readonly state: () => Saving;
  /** Nothing is kept from now on. */
  readonly stop: () => void;
};

export type Kept = {
  readonly host: Host;
  readonly workshop: string;
  /** The pictures that the window has; the host sends others alone. */
  readonly art: () => string;
  readonly buffers: () => Buffers;
  readonly put: (buffers: Buffers, taken: readonly string[]) => void;
  /** What the host has beside its texts, whenever it was looked at anew: where it is kept may be another place now. */
  readonly reopened: (opened: OpenedWorkshop, findings: FolderFindings) => void;
  readonly changed: () => void;
  readonly clock: Clock;
};

const QUIET_MS = 600;
const RETRY_MS = 10_000;

export const openSaver = ({ host, workshop, art, buffers, put, reopened, changed, clock }: Kept): Saver => {
  let cancel = (): void => undefined;
  let flight: Promise<void> | undefined;
  let failure: FailureCode | undefined;
  /** Why the host could not show it the last time: whatever was kept there may be gone. */
  let lost: FailureCode | undefined;
  let stopped = false;

  const state = (): Saving => {
    const file = inConflict(buffers());
    if (file !== undefined) return { kind: 'conflict', file };
    if (lost !== undefined) return { kind: 'failed', code: lost };
    if (waiting(buffers()).length === 0) return { kind: 'saved' };
    if (failure !== undefined) return { kind: 'failed', code: failure };
    return { kind: flight === undefined ? 'unsaved' : 'saving' };
  };
  const wait = (milliseconds: number): void => {
    cancel();
    if (!stopped) cancel = clock.after(milliseconds, () => void now());
  };
  const look = async (): Promise<void> => {
    const answer = await asked(() => host['workshop.open']({ workshop, art: art() }));
    const opened = answer.ok ? answer.value.opened : null;
    if (opened === null) {
      lost = answer.ok ? 'gone' : answer.failure.code;
      changed();
      return wait(RETRY_MS);
    }
    lost = undefined;
    const findings = answer.ok ? answer.value.findings : [];
    reopened(opened, findings);
    const unread = new Set(findings.map(({ file }) => file));
    const { buffers: next, taken }: Heard = heard(buffers(), opened.files, unread);
    put(next, taken);
  };
  const keep = async (file: string): Promise<FailureCode | undefined> => {
    const buffer = buffers()[file];
    if (buffer === undefined) return undefined;
    const kept = await asked(() => host['workshop.write']({ workshop, file, text: written(buffer), was: buffer.mark }));
    if (kept.ok) put(keptAs(buffers(), file, buffer.text, kept.value), []);
    return kept.ok ? undefined : kept.failure.code;
  };
  const fly = async (): Promise<void> => {
    failure = undefined;
    changed();
    let looked = lost !== undefined;
    if (looked) await look();
    // One that cannot be kept does not stand in the way of the others.
    const inVain = new Set<string>();
    const next = (): string | undefined =>
      lost === undefined ? waiting(buffers()).find((file) => !inVain.has(file)) : undefined;
    for (let file = next(); file !== undefined; file = next()) {
      const code = await keep(file);
      if (code === undefined) continue;
      // Somebody else wrote it, or the host has let go of the folder: look at it anew, once.
      if (!looked && (code === 'out-of-turn' || code === 'not-open')) {
        looked = true;
        await look();
        continue;
      }
      inVain.add(file);
      failure ??= code;
    }
    if (failure !== undefined) wait(RETRY_MS);
  };
  const now = (): Promise<void> => {
    cancel();
    if (stopped) return flight ?? Promise.resolve();
    if (lost === undefined && waiting(buffers()).length === 0) return flight ?? Promise.resolve();
    flight ??= fly().finally(() => {
      flight = undefined;
      changed();
    });
    return flight;
  };
  return {
    soon: () => wait(QUIET_MS),
    now,
    look,
    state,
    stop: () => {
      stopped = true;
      cancel();
    },
  };
};

/** A host that does not answer at all has failed like any other. */
export const asked = async <T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await ask();
  } catch (error) {
    return { ok: false, failure: { code: 'failed', detail: String(error) } };
  }
};
