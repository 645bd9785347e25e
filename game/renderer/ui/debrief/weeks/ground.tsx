import type { ReactElement } from 'react';
import { momentOf, useLooking } from '../looking.ts';
import { shareOf } from './axis.ts';
import { drawn, usePlot } from './plot.ts';

/** Behind everything: the tint of the hat worn, and a hairline where each turn begins. */
export const Ground = (): ReactElement => {
  const { debrief, focus } = useLooking();
  const { timeline } = debrief;
  const here = focus?.kind === 'moment' ? momentOf(debrief, focus.n) : undefined;
  const { end } = usePlot();
  return (
    <>
      {timeline.hats.stretches.map(({ hat, from, to }) => (
        <span
          key={from}
          className="ground-worn"
          data-worn={hat}
          style={drawn({ x: shareOf(from, end), span: shareOf(to, end) - shareOf(from, end) })}
        />
      ))}
      {timeline.turns.map(({ week }) => (
        <span key={week} className="ground-turn" style={drawn({ x: shareOf(week, end) })} />
      ))}
      {here && <span className="ground-here" style={drawn({ x: shareOf(here.at, end) })} />}
    </>
  );
};
