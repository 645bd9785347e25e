import type { ReactElement } from 'react';
import { useLooking } from '../looking.ts';

export const Along = (): ReactElement => {
  const { debrief, go } = useLooking();
  return (
    <button type="button" onClick={() => go('cards')}>
      {debrief.title}
    </button>
  );
};
