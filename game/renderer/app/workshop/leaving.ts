/** Before a scenario is put away: what is not kept is not dropped, but asked about. */
import type { FailureCode } from '../../host/host.ts';
import type { Leaving } from '../../ui/ui.tsx';
import type { Saver } from './saving.ts';

export type LeavingParts = {
  readonly saver: Pick<Saver, 'now' | 'state' | 'stop'>;
  /** Keeps all of it as another scenario, as it stands here; the failure where it cannot. */
  readonly keepCopy: () => Promise<FailureCode | undefined>;
  /** The question as it stands; undefined while there is none. */
  readonly put: (leaving: Leaving | undefined) => void;
};

export type Leave = {
  /** Resolves to whether it may be put away: all is kept, or its author says so. A later question takes this one's place. */
  readonly ask: () => Promise<boolean>;
  readonly answer: (what: 'stay' | 'copy' | 'discard') => Promise<void>;
};

export const openLeaving = ({ saver, keepCopy, put }: LeavingParts): Leave => {
  let told: ((may: boolean) => void) | undefined;
  const end = (may: boolean): void => {
    put(undefined);
    told?.(may);
    told = undefined;
  };
  return {
    ask: async () => {
      await saver.now();
      if (saver.state().kind === 'saved') return true;
      told?.(false);
      put({ failure: undefined });
      return new Promise((resolve) => (told = resolve));
    },
    answer: async (what) => {
      if (told === undefined) return;
      const failure = what === 'copy' ? await keepCopy() : undefined;
      if (failure !== undefined) return put({ failure });
      // What was thrown away is not written after all, a moment later.
      if (what !== 'stay') saver.stop();
      end(what !== 'stay');
    },
  };
};
