import { useEffect, useSyncExternalStore } from 'react';
import type { WorthView } from '../../ui/ui.tsx';
import type { LookBack } from '../look-back.ts';

const NOT_BEGUN: WorthView = {
  standing: 'waiting',
  progress: undefined,
  report: undefined,
  stories: undefined,
  words: undefined,
  runs: 0,
  titles: { endings: {}, sheets: {}, dilemmas: {} },
};
const NOTHING: Pick<LookBack['worth'], 'subscribe' | 'state'> = {
  subscribe: () => () => undefined,
  state: () => NOT_BEGUN,
};

/** The debrief has been drawn by then, its paper too. */
const SOON_MS = 700;

/** What decisions were worth, while the debrief is looked at. A game that goes on is re-run only if somebody asks for it. */
export const useWorth = (lookBack: LookBack | undefined): WorthView => {
  const { subscribe, state } = lookBack?.worth ?? NOTHING;
  useEffect(() => {
    if (lookBack === undefined) return undefined;
    const { worth, debrief } = lookBack;
    const timer = debrief.ended ? setTimeout(worth.begin, SOON_MS) : undefined;
    return () => {
      clearTimeout(timer);
      worth.leave();
    };
  }, [lookBack]);
  return useSyncExternalStore(subscribe, state);
};
