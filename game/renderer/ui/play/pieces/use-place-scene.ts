import { useMemo } from 'react';
import type { PlaceScene } from '../../../art/art.ts';
import { useAtHand } from '../at-hand.ts';

/** Where one is, what is counted there and how that stands, for pictures; the same object while none of it changes. */
export const usePlaceScene = (): Omit<PlaceScene, 'theme'> => {
  const { place, open, figures } = useAtHand().view.board;
  const { thing, count, far } = figures.seen;
  return useMemo(() => ({ place, open, thing, count, far }), [place, open, thing, count, far]);
};
