/** What the decisions of a game were worth, worked out in workers while its debrief is looked at, and kept with its session. */
import type { Progress } from '../../../core/authoring/authoring.ts';
import {
  type JobResult,
  USUAL,
  type Wish,
  type WorthReport,
  worthKey,
} from '../../../core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Session } from '../../../core/session/session.ts';
import type { KeptReports } from '../../host/host.ts';
import { type Sharing, startSharing } from '../sharing.ts';

export type Worth = {
  /** `waiting`: not begun, or left for a while. `stopped`: by the person, who may go on. */
  readonly standing: 'waiting' | 'working' | 'stopped' | 'done' | 'failed';
  readonly progress: Progress | undefined;
  /** All of it once it is done, as much as there is where it was stopped. */
  readonly report: WorthReport | undefined;
};

export type WorthDesk = {
  readonly state: () => Worth;
  readonly subscribe: (changed: () => void) => () => void;
  /** Begins, or goes on where it was left; not where a person stopped it. */
  readonly begin: () => void;
  /** Begins or goes on because a person asks for it. */
  readonly goOn: () => void;
  /** A person has had enough: what is known is told. */
  readonly stop: () => void;
  /** Nobody looks at it for the moment. What was worked out stays. */
  readonly leave: () => void;
};

export type WorthParts = {
  readonly scenario: Scenario;
  readonly session: Session;
  /** The handle of the session where it is kept, if it is. */
  readonly handle: () => string | undefined;
  readonly kept: KeptReports;
  readonly version: string;
  readonly startWorker: () => Worker;
  readonly wish?: Wish;
  readonly workers?: number;
};

const WAITING: Worth = { standing: 'waiting', progress: undefined, report: undefined };

/** Told in steps of a twentieth: all that looks at it is drawn anew each time. */
const STEPS = 20;
const stepOf = (progress: Progress | undefined): number | undefined =>
  progress?.of === undefined ? undefined : Math.floor((STEPS * progress.done) / progress.of);

export const openWorthDesk = (parts: WorthParts): WorthDesk => {
  const { scenario, session, handle, kept, version, startWorker, wish = USUAL, workers } = parts;
  const heard = new Set<() => void>();
  const key = worthKey(session, wish, version);
  let worth = WAITING;
  let sharing: Sharing<JobResult> | undefined;
  let results: readonly (JobResult | undefined)[] = [];

  const put = (more: Partial<Worth>): void => {
    worth = { ...worth, ...more };
    for (const changed of heard) changed();
  };
  const finish = (report: WorthReport): void => {
    results = report.partial ? (sharing?.results() ?? results) : [];
    sharing = undefined;
    put({
      standing: report.partial ? 'stopped' : 'done',
      report,
      progress: report.partial ? worth.progress : undefined,
    });
    const under = handle();
    if (!report.partial && under !== undefined) void kept.keep(under, key, report);
  };
  /** What was worked out stays, whatever is still under way. */
  const halt = (): void => {
    results = sharing?.results() ?? results;
    sharing?.end();
    sharing = undefined;
  };
  const share = (): void => {
    sharing = startSharing<JobResult, WorthReport>({
      start: startWorker,
      asked: { scenario, session, wish },
      before: results,
      onProgress: (progress) => {
        if (stepOf(progress) !== stepOf(worth.progress)) put({ progress });
      },
      onDone: finish,
      onFailed: () => {
        sharing = undefined;
        put({ standing: 'failed', progress: undefined });
      },
      ...(workers === undefined ? {} : { workers }),
    });
  };
  const isWorking = (): boolean => worth.standing === 'working';
  const goOn = async (): Promise<void> => {
    if (isWorking() || worth.standing === 'done') return;
    halt();
    put({ standing: 'working' });
    const under = handle();
    const before = under === undefined ? undefined : await kept.read(under, key);
    // Left meanwhile, or begun twice.
    if (!isWorking() || sharing !== undefined) return;
    if (before === undefined) share();
    else put({ standing: 'done', report: before as WorthReport });
  };
  return {
    state: () => worth,
    subscribe: (changed) => {
      heard.add(changed);
      return () => heard.delete(changed);
    },
    begin: () => {
      if (worth.standing === 'waiting') void goOn();
    },
    goOn: () => void goOn(),
    stop: () => {
      if (!isWorking()) return;
      put({ standing: 'stopped' });
      sharing?.stop();
    },
    leave: () => {
      if (!isWorking()) return;
      halt();
      put({ standing: 'waiting' });
    },
  };
};
