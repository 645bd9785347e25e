import type { ReactElement } from 'react';
import type { Series, SeriesId } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
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
        first: series.points[0]?.figure.value ?? 0,
        last: series.points.at(-1)?.figure.value ?? 0,
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

/** One of the large lines: its first and last value at the ends, words where it turned, a point for each decision. */
const LineRow = ({ series }: { readonly series: Series }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { end } = usePlot();
  const { id, points, lines } = series;
  const scale = scaleOf([...points.map(({ figure }) => figure.value), ...lines], id === 'seen');
  const spots = spotsOf(points, end, scale);
  const words = useWords(series, scale);
  const name = say.words({ key: `debrief.series.${id}` });
  const dots = dotsOf(debrief, series, end, scale, name, say);
  const unit = id === 'seen' ? debrief.ending?.seen.unit : undefined;
  const sub = unit ?? (id === 'outside' ? say('back.weeks.outside') : id === 'inside' ? say('back.weeks.inside') : '');
  const [first, last] = [points[0]?.figure, points.at(-1)?.figure];
  const ends = { first: spots[0]?.y ?? 1, last: spots.at(-1)?.y ?? 1 };
  return (
    <Row
      kind={`line week-row-${id}`}
      label={
        <>
          <h3>{name}</h3>
          <span className="soft">{sub}</span>
          {first && (
            <span className="line-first" style={drawn({ y: ends.first })}>
              <Num figure={first} words={unit ?? name} />
            </span>
          )}
        </>
      }
      end={
        last && (
          <span className="line-last" style={drawn({ y: ends.last })}>
            <Num figure={last} words={unit ?? name} />
          </span>
        )
      }
    >
      <Line series={series} spots={spots} scale={scale} />
      <Marks
        row={`line.${id}`}
        label={say('back.weeks.points', { name })}
        marks={dots.map(({ y, ...dot }) => ({
          ...dot,
          kind: series.notes.some(({ n }) => n === dot.n) ? 'point-told' : 'point',
          children: <span className="dot" style={drawn({ y })} />,
        }))}
      />
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
              : <Num figure={note.figure} words={unit ?? name} />
            </>
          )}
        </p>
      ))}
    </Row>
  );
};

/** The large lines, one below the other, on the same weeks. */
export const LineRows = (): ReactElement => {
  const { debrief } = useLooking();
  return (
    <>
      {LARGE.map((id) => (
        <LineRow key={id} series={debrief.timeline.series.find((one) => one.id === id)!} />
      ))}
    </>
  );
};
