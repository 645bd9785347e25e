import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { HatWays } from './hat-control.tsx';
import { PageSheet } from './page-sheet.tsx';

/** The hat control: one role put down, another taken up, said aloud or not. */
export const HatPage = (): ReactElement | null => {
  const say = useSay();
  const { view } = useAtHand();
  const { hatControl, hat } = view.week;
  if (hatControl === undefined) return null;
  return (
    <PageSheet title={say('play.hat.title')} fromDesk={false}>
      <p className="soft">{say(`hat.${hat}.worn`)}</p>
      <Explain part="hat" />
      <HatWays control={hatControl} />
    </PageSheet>
  );
};
