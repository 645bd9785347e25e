import type { ReactElement } from 'react';
import type { Figure, Series, SeriesId } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { amount } from '../pieces/amount.ts';
import { Num } from '../pieces/num.tsx';
import { BOX, type Scale, pathOf, spotsOf } from './axis.ts';
import { Ground } from './ground.tsx';
import { dotsOf } from './line-marks.ts';
import { LARGE } from './line-rows.tsx';
import { Marks } from './marks.tsx';
import { drawn, usePlot } from './plot.ts';
import './small-lines.css';

/** What runs out has its most on top; everything else is of a hundred. */
const RUNS_OUT: readonly SeriesId[] = ['hours', 'funds'];
const HUNDRED: Scale = { low: 0, high: 100 };

const scaleOf = ({ id, points }: Series): Scale =>
  RUNS_OUT.includes(id) ? { low: 0, high: Math.max(1, ...points.map(({ figure }) => figure.value)) } : HUNDRED;

type PlotProps = {
  readonly series: Series;
  readonly name: string;
  readonly first: Figure;
  readonly last: Figure;
};

const SmallPlot = ({ series, name, first, last }: PlotProps): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { end } = usePlot();
  const { id, points } = series;
  const scale = scaleOf(series);
  const ends = { first: amount(first.value, say), last: amount(last.value, say) };
  return (
    <div className="small-plot">
      <div className="small-ground" aria-hidden="true">
        <Ground />
      </div>
      <svg
        className="line-picture"
        viewBox={`0 0 ${BOX} ${BOX}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('back.weeks.line', { name, ...ends })}
      >
        <path className="line-base" d={`M0 ${BOX}H${BOX}`} />
        <path className="line" d={pathOf(spotsOf(points, end, scale))} />
      </svg>
      <Marks
        row={`small.${id}`}
        label={say('back.weeks.points', { name })}
        marks={dotsOf(debrief, series, end, scale, name, say).map(({ y, ...dot }) => ({
          ...dot,
          children: <span className="dot" style={drawn({ y })} />,
        }))}
      />
    </div>
  );
};

const SmallLine = ({ series }: { readonly series: Series }): ReactElement => {
  const say = useSay();
  const name = say.words({ key: `debrief.series.${series.id}` });
  const [first, last] = [series.points[0]?.figure, series.points.at(-1)?.figure];
  return (
    <li className="small-line">
      <h3>{name}</h3>
      {first === undefined || last === undefined ? (
        <p className="soft">{say('back.weeks.none')}</p>
      ) : (
        <>
          <p className="small-ends">
            <Num figure={first} words={name} /> <span aria-hidden="true">→</span> <Num figure={last} words={name} />
          </p>
          <SmallPlot series={series} name={name} first={first} last={last} />
        </>
      )}
    </li>
  );
};

/** Everything else that was counted, small, on the same weeks. */
export const SmallLines = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <section className="small-lines" aria-labelledby="weeks-small">
      <h2 id="weeks-small">{say('back.weeks.others')}</h2>
      <ul>
        {debrief.timeline.series
          .filter(({ id }) => !LARGE.includes(id))
          .map((series) => (
            <SmallLine key={series.id} series={series} />
          ))}
      </ul>
    </section>
  );
};
