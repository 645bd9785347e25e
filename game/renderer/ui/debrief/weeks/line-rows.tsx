import type { ReactElement } from 'react';
import type { Series, SeriesId } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { amount } from '../pieces/amount.ts';
import { Num } from '../pieces/num.tsx';
import { BOX, type Scale, type Spot, depthOf, pathOf, scaleOf, spotsOf } from './axis.ts';
import { dotsOf } from './line-marks.ts';
import { leadOf, useWords } from './line-words.ts';
import { Marks } from './marks.tsx';
import { drawn, usePlot } from './plot.ts';
import { Row } from './row.tsx';
import './line-rows.css';

/** The three that carry the story: what is seen, and the two legs it stands on. */
export const LARGE: readonly SeriesId[] = ['seen', 'outside', 'inside'];

const Line = ({ series, spots, scale }: { series: Series; spots: readonly Spot[]; scale: Scale }): ReactElement => {
  const say = useSay();
  const name = say.words({ key: `debrief.series.${series.id}` });
  const path = pathOf(spots);
  return (
    <svg
      className="line-picture"
      viewBox={`0 0 ${BOX} ${BOX}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say('back.weeks.line', {
        name,
        first: amount(series.points[0]?.figure.value ?? 0, say),
        last: amount(series.points.at(-1)?.figure.value ?? 0, say),
      })}
    >
      {series.id === 'seen' && <path className="line-ground" d={`${path}V${BOX}H0Z`} />}
      {series.lines.map((line) => {
        const y = (depthOf(line, scale) * BOX).toFixed(1);
        return <path key={line} className="line-dotted" d={`M0 ${y}H${BOX}`} />;
      })}
      <path className="line-base" d={`M0 ${BOX}H${BOX}`} />
      <path className="line" d={path} />
    </svg>
  );
};

/** What a line is called, and what it is a number of. */
const useNames = (id: SeriesId) => {
  const say = useSay();
  const { debrief } = useLooking();
  const name = say.words({ key: `debrief.series.${id}` });
  const unit = id === 'seen' ? debrief.ending?.seen.unit : undefined;
  const sub = unit ?? (id === 'outside' ? say('back.weeks.outside') : id === 'inside' ? say('back.weeks.inside') : '');
  return { name, sub, what: unit ?? name };
};

/** Words where the line turned, and what its dotted lines mean. */
const LineWords = ({ series, scale }: { readonly series: Series; readonly scale: Scale }): ReactElement => {
  const words = useWords(series, scale);
  const { what } = useNames(series.id);
  return (
    <>
      {words.map(({ key, box, spot }) => {
        const lead = spot && leadOf(spot, box);
        return (
          lead && (
            <span
              key={key}
              className="line-lead"
              style={drawn({}, { left: `${lead.x}rem`, top: `${lead.y}rem`, high: `${lead.height}rem` })}
            />
          )
        );
      })}
      {words.map(({ key, text, box, note }) => (
        <p
          key={key}
          className={note ? 'line-note' : 'line-note soft'}
          style={drawn({}, { left: `${box.x.toFixed(2)}rem`, top: `${box.y.toFixed(2)}rem` })}
        >
          {text}
          {note && (
            <>
              : <Num figure={note.figure} words={what} />
            </>
          )}
        </p>
      ))}
    </>
  );
};

/** A point for each decision that moved the line. */
const LineMarks = ({ series, scale }: { readonly series: Series; readonly scale: Scale }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { end } = usePlot();
  const { name } = useNames(series.id);
  return (
    <Marks
      row={`line.${series.id}`}
      label={say('back.weeks.points', { name })}
      marks={dotsOf(debrief, series, end, scale, name, say).map(({ y, ...dot }) => ({
        ...dot,
        kind: series.notes.some(({ n }) => n === dot.n) ? 'point-told' : 'point',
        children: <span className="dot" style={drawn({ y })} />,
      }))}
    />
  );
};

/** One of the large lines: its first and last value at the ends, words where it turned, a point for each decision. */
const LineRow = ({ series }: { readonly series: Series }): ReactElement => {
  const { end } = usePlot();
  const { id, points, lines } = series;
  const { name, sub, what } = useNames(id);
  const scale = scaleOf([...points.map(({ figure }) => figure.value), ...lines], id === 'seen');
  const spots = spotsOf(points, end, scale);
  const [first, last] = [points[0]?.figure, points.at(-1)?.figure];
  return (
    <Row
      kind={`line week-row-${id}`}
      label={
        <>
          <h2>{name}</h2>
          <span className="soft">{sub}</span>
          {first && (
            <span className="line-first" style={drawn({ y: spots[0]?.y ?? 1 })}>
              <Num figure={first} words={what} />
            </span>
          )}
        </>
      }
      end={
        last && (
          <span className="line-last" style={drawn({ y: spots.at(-1)?.y ?? 1 })}>
            <Num figure={last} words={what} />
          </span>
        )
      }
    >
      <Line series={series} spots={spots} scale={scale} />
      <LineMarks series={series} scale={scale} />
      <LineWords series={series} scale={scale} />
    </Row>
  );
};

/** The large lines, one below the other, on the same weeks; without one that nothing was measured for. */
export const LineRows = (): ReactElement => {
  const { debrief } = useLooking();
  const shown = LARGE.flatMap((id) => debrief.timeline.series.find((one) => one.id === id) ?? []);
  return (
    <>
      {shown
        .filter(({ points }) => points.length > 0)
        .map((series) => (
          <LineRow key={series.id} series={series} />
        ))}
    </>
  );
};
