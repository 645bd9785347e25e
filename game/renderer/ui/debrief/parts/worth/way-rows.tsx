import { useId, type ReactElement } from 'react';
import type { Against, DecisionWorth, WayWorth } from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Knew } from '../../../../../core/debrief/debrief.ts';
import { Icon } from '../../../controls/icon.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { amount } from '../../pieces/amount.ts';
import { drawn } from '../../weeks/plot.ts';
import { type Axis, shareOn } from './bands.ts';
import { wayTitle } from './way-title.ts';

const BOX = 1000;
const HEIGHT = 100;
/** A bar without any width would not be seen. */
const LEAST_WIDTH = 8;

type BarProps = { readonly against: Against; readonly title: string; readonly axis: Axis };

/** Eight of ten games as a bar with the half in it: solid where a difference may be spoken of, hatched where it straddles none. */
const Bar = ({ against: { gained }, title, axis }: BarProps): ReactElement => {
  const say = useSay();
  const id = useId();
  const { band, verdict } = gained;
  const x = (value: number): number => shareOn(axis, value) * BOX;
  const width = Math.max(LEAST_WIDTH, x(band.p90) - x(band.p10));
  const left = (x(band.p10) + x(band.p90) - width) / 2;
  const sure = verdict.startsWith('surely');
  const words = {
    way: title,
    from: amount(band.p10, say, true),
    to: amount(band.p90, say, true),
    median: amount(band.median, say, true),
  };
  return (
    <svg
      className="way-bar"
      viewBox={`0 0 ${BOX} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{say('worth.band', words)}</desc>
      <defs>
        <pattern id={`${id}-lines`} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="way-line" d="M0 0V14" />
        </pattern>
      </defs>
      {axis.ticks.map((tick) => (
        <path key={tick} className={tick === 0 ? 'way-zero' : 'way-tick'} d={`M${x(tick)} 0V${HEIGHT}`} />
      ))}
      <rect
        className={sure ? 'way-band way-sure' : 'way-band'}
        {...(sure ? {} : { fill: `url(#${id}-lines)` })}
        x={left}
        y={22}
        width={width}
        height={56}
      />
      <path className="way-half" d={`M${x(band.median)} 6V94`} />
    </svg>
  );
};

type RowProps = {
  readonly knew: Knew;
  readonly decision: DecisionWorth;
  readonly way: WayWorth;
  readonly against: Against;
  readonly axis: Axis;
};

const WayRow = ({ knew, decision, way, against, axis }: RowProps): ReactElement => {
  const say = useSay();
  const { words } = useLooking().worth;
  const title = wayTitle(knew, way.way, say);
  const { p10, p90 } = against.gained.band;
  return (
    <li className="way">
      <p className="way-title">
        <strong>{title}</strong>
      </p>
      <div className="way-plot">
        <Bar against={against} title={title} axis={axis} />
      </div>
      <p className="way-ends" aria-hidden="true">
        {p10 === p90 ? amount(p10, say, true) : `${amount(p10, say, true)} … ${amount(p90, say, true)}`}
      </p>
      <div className="way-words">
        {words?.decisions[decision.n]?.ways[way.way]?.map((sentence, i) => (
          <p key={i}>{say.words(sentence)}</p>
        ))}
      </div>
    </li>
  );
};

/** The other ways on from one decision, beside the one that was taken. */
export const WayRows = ({ knew, decision, axis }: Pick<RowProps, 'knew' | 'decision' | 'axis'>): ReactElement => {
  const say = useSay();
  const [taken] = decision.ways;
  const base = useLooking().worth.words?.decisions[decision.n]?.base ?? [];
  return (
    <div className="ways" role="group" aria-label={say('worth.picture', { title: knew.then.title })}>
      <p className="way-base">
        <Icon name="check" /> <strong>{wayTitle(knew, taken!.way, say)}</strong>{' '}
        <span className="soft">({say('worth.yours')})</span> {base.map((one) => say.words(one)).join(' ')}
      </p>
      <ul className="plain-list">
        {decision.ways.map(
          (way) =>
            way.against && (
              <WayRow key={way.way} knew={knew} decision={decision} way={way} against={way.against} axis={axis} />
            ),
        )}
      </ul>
      <div className="way-axis" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <span key={tick} style={drawn({ x: shareOn(axis, tick) })}>
            {amount(tick, say, true)}
          </span>
        ))}
        <span className="way-less">‹ {say('worth.less')}</span>
        <span className="way-more">{say('worth.more')} ›</span>
      </div>
    </div>
  );
};
