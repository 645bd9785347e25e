/** Re-runs for the order of a class's dilemmas, in workers, while the instructor prepares. */
import type { DilemmaWorth, OptionsIn } from '../../../core/debrief/class/class-worth.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Reruns } from '../../ui/ui.tsx';
import { type Sharing, startSharing } from '../sharing.ts';
import type { Sampled } from './class-desk.ts';

export type Ranking = {
  /** Tells what is known so far; it can be gone on with. */
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly end: () => void;
};

/** Begins at once; `tell` hears how far it is, and what came of it whenever it has stopped. */
export const startRanking = (
  scenario: Scenario,
  sampled: Sampled,
  startWorker: () => Worker,
  tell: (reruns: Reruns, worths: readonly DilemmaWorth[] | undefined) => void,
): Ranking => {
  const of = sampled.jobs.length;
  let sharing: Sharing<OptionsIn> | undefined;
  let before: readonly (OptionsIn | undefined)[] = [];
  let done = 0;
  const begin = (): void => {
    tell({ standing: 'working', done, of }, undefined);
    sharing = startSharing<OptionsIn, readonly DilemmaWorth[]>({
      start: startWorker,
      asked: { scenario, ...sampled },
      before,
      onProgress: (progress) => {
        done = progress.done;
        tell({ standing: 'working', done, of }, undefined);
      },
      onDone: (worths) => {
        before = sharing?.results() ?? before;
        sharing = undefined;
        tell({ standing: done < of ? 'stopped' : 'done', done, of }, worths);
      },
      onFailed: () => {
        sharing = undefined;
        tell({ standing: 'failed', done, of }, undefined);
      },
    });
  };
  begin();
  return {
    stop: () => sharing?.stop(),
    goOn: () => {
      if (sharing === undefined && done < of) begin();
    },
    end: () => sharing?.end(),
  };
};
