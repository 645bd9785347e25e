import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { useArrive } from '../pieces/use-arrive.ts';
import { Foot } from './foot.tsx';
import { Groups } from './groups.tsx';
import { HatRow } from './hat-row.tsx';
import { Inbox } from './inbox.tsx';
import './week.css';

/** The week: what came in, what could be done with whom, and the end of it. */
export const WeekPanel = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const { week, weeks, turn, turns } = view.week;
  const place = useArrive<HTMLElement>();
  return (
    <section ref={place} tabIndex={-1} className="panel arrive" aria-labelledby="which-week">
      <HatRow />
      <div className="panel-list">
        <h1 id="which-week" className="which-week">
          {weeks > 1 ? say('week.span', { week, last: week + weeks - 1 }) : say('week.one', { week })}
          <span className="soft"> · {say('week.turn', { turn, turns })}</span>
        </h1>
        <p className="soft how-you-are">
          {say.words(view.week.energy)} {say.words(view.week.cover)}
        </p>
        <Inbox />
        <Groups />
      </div>
      <Foot />
    </section>
  );
};
