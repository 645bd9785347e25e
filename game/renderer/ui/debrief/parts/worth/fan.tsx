import { useId, type ReactElement } from 'react';
import type { Reach } from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { amount } from '../../pieces/amount.ts';
import { BOX, depthOf, shareOf, weeksNamed } from '../../weeks/axis.ts';
import { drawn, useWidth } from '../../weeks/plot.ts';

const SCALE = { low: 0, high: 100 };
const WEEK_WIDTH = 1.8;
const LEVELS = [0, 25, 50, 75, 100];
/** Below a band that begins lower than this there is no room for words. */
const LOW = 25;
/** How far the words about the beginning run along the weeks. */
const BESIDE = 0.4;

/** The band as one outline: along the top, and back along the bottom. */
const outline = ({ points }: Reach, end: number): string => {
  const spot = (at: number, value: number): string =>
    `${(shareOf(at, end) * BOX).toFixed(1)} ${(depthOf(value, SCALE) * BOX).toFixed(1)}`;
  const top = points.map(({ at, value }) => spot(at, value.p90));
  const bottom = points.toReversed().map(({ at, value }) => spot(at, value.p10));
  return `M${[...top, ...bottom].join('L')}Z`;
};

const middle = ({ points }: Reach, end: number): string =>
  points
    .map(({ at, value }, i) => {
      const [x, y] = [shareOf(at, end) * BOX, depthOf(value.median, SCALE) * BOX];
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');

/** How far results still lay apart, from the beginning to the end. */
export const Fan = ({ reach }: { readonly reach: Reach }): ReactElement => {
  const say = useSay();
  const id = useId();
  const { debrief } = useLooking();
  const [place, { width }] = useWidth();
  const { end } = debrief.timeline;
  const [first] = reach.points;
  const last = reach.points.at(-1);
  if (first === undefined || last === undefined) return <></>;
  // The words about the beginning stand below the band where there is room, clear of all of it that they run along.
  const lowest = Math.min(...reach.points.filter(({ at }) => shareOf(at, end) < BESIDE).map(({ value }) => value.p10));
  const numbers = {
    from: amount(first.value.p10, say),
    to: amount(first.value.p90, say),
    end: amount(last.value.median, say),
  };
  return (
    <figure className="fan">
      <div className="fan-plot" ref={place}>
        <svg
          viewBox={`0 0 ${BOX} ${BOX}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{say('worth.reach.picture')}</title>
          <desc id={`${id}-desc`}>{say('worth.reach.desc', numbers)}</desc>
          {LEVELS.map((level) => (
            <path key={level} className="way-tick" d={`M0 ${depthOf(level, SCALE) * BOX}H${BOX}`} />
          ))}
          <path className="fan-band" d={outline(reach, end)} />
          <path className="fan-half" d={middle(reach, end)} />
        </svg>
        {LEVELS.map((level) => (
          <span key={level} className="fan-level" aria-hidden="true" style={drawn({ y: depthOf(level, SCALE) })}>
            {level}
          </span>
        ))}
        <span
          className={lowest < LOW ? 'fan-first' : 'fan-first fan-below'}
          style={drawn({ y: depthOf(lowest < LOW ? first.value.p90 : lowest, SCALE) })}
        >
          {say('worth.reach.start', numbers)}
        </span>
        {debrief.ended && (
          <span className="fan-last" style={drawn({ y: depthOf(last.value.median, SCALE) })}>
            {say('worth.reach.end', numbers)} <span aria-hidden="true">◆</span>
          </span>
        )}
      </div>
      <figcaption className="fan-weeks" aria-hidden="true">
        {weeksNamed(end, width, WEEK_WIDTH).map((week) => (
          <span key={week} style={drawn({ x: shareOf(week + 0.5, end) })}>
            {week}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
