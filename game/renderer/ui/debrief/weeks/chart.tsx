import { useEffect, useState, type ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { shareOf, weeksNamed } from './axis.ts';
import { DilemmaRow, EveryDecision } from './decision-rows.tsx';
import { DoorRows } from './door-rows.tsx';
import { Ground } from './ground.tsx';
import { HatRow } from './hat-row.tsx';
import { LineRows } from './line-rows.tsx';
import { type Pointed, PlotContext, drawn, usePlot, useWidth } from './plot.ts';
import { Row } from './row.tsx';
import { SmallLines } from './small-lines.tsx';
import './chart.css';

const WEEK_WIDTH = 1.8;

/** The weeks' numbers, each in the middle of its week. */
const WeekNumbers = ({ kind }: { readonly kind: 'top' | 'bottom' }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { end, width } = usePlot();
  return (
    <Row kind={`numbers week-numbers-${kind}`} label={<span className="soft">{say('debrief.week')}</span>}>
      <span aria-hidden="true">
        {weeksNamed(end, width, WEEK_WIDTH).map((week) => (
          <span key={week} className="week-number" style={drawn({ x: shareOf(week + 0.5, end) })}>
            {week}
          </span>
        ))}
      </span>
      {kind === 'top' &&
        debrief.timeline.hats.stretches.map(({ hat, from, to }) => (
          <span
            key={from}
            className="week-worn"
            data-worn={hat}
            style={drawn({ x: shareOf(from, end), span: shareOf(to, end) - shareOf(from, end) })}
          />
        ))}
    </Row>
  );
};

/** All weeks side by side: hats, doors, dilemmas, lines. */
export const Chart = (): ReactElement => {
  const { debrief } = useLooking();
  const [pointed, point] = useState<Pointed>();
  const [ground, room] = useWidth();
  useEffect(() => {
    if (pointed === undefined) return undefined;
    const away = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') point(undefined);
    };
    addEventListener('keydown', away);
    return () => removeEventListener('keydown', away);
  }, [pointed]);
  return (
    <PlotContext value={{ end: debrief.timeline.end, ...room, pointed, point }}>
      <div className="weeks-scroll" role="group" aria-labelledby="weeks-title" tabIndex={0}>
        <div className="weeks-chart">
          <div className="weeks-ground" ref={ground} aria-hidden="true">
            <Ground />
          </div>
          <HatRow />
          <WeekNumbers kind="top" />
          <DoorRows />
          <DilemmaRow />
          <EveryDecision />
          <LineRows />
          <WeekNumbers kind="bottom" />
        </div>
      </div>
      <SmallLines />
    </PlotContext>
  );
};
