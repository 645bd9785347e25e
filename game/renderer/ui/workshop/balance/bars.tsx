import type { ReactElement } from 'react';
import { type Say, useSay } from '../../text/text.ts';
import type { HatBar } from '../workshop-view.ts';

const WIDTH = 350;
const PER_CENT = 100;

const percent = (share: number): number => Math.round(share * PER_CENT);

const bandWords = (say: Say, { from, to }: { readonly from: number; readonly to: number }): string =>
  from <= 0
    ? say('workshop.band.most', { n: percent(to) })
    : say('workshop.band', { from: percent(from), to: percent(to) });

/** A bar may be longer than the best found: then it ends at the edge, and its number says more. */
const at = (share: number): number => Math.min(1, Math.max(0, share)) * WIDTH;

const Bar = ({ bar }: { readonly bar: HatBar }): ReactElement => {
  const say = useSay();
  const { who, share, band } = bar;
  const ends = band === undefined ? [] : band.from <= 0 ? [band.to] : [band.from, band.to];
  const outside = band !== undefined && (share > band.to || share < band.from);
  const words = band && bandWords(say, band);
  return (
    <div className={`hat-bar hat-bar-${who}${outside ? ' hat-bar-outside' : ''}`}>
      <dt>{say(`workshop.bar.${who}`)}</dt>
      <dd>
        <strong>{say('workshop.percent', { n: percent(share) })}</strong>
        <svg viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
          {band && band.from > 0 && (
            <rect className="bar-band" x={at(band.from)} y="4" width={at(band.to) - at(band.from)} height="20" />
          )}
          <rect className="bar-fill" y="7" width={at(share)} height="13" />
          {ends.map((end) => (
            <path key={end} className="bar-limit" d={`M${at(end)} 2V25`} />
          ))}
        </svg>
        {words && (
          <span className="bar-words">
            {outside && <span aria-hidden="true">⚠ </span>}
            {words}
          </span>
        )}
      </dd>
    </div>
  );
};

/** What each way of playing gains, as a share of the best play found. */
export const Bars = ({ bars }: { readonly bars: readonly HatBar[] }): ReactElement => (
  <dl className="hat-bars">
    {bars.map((bar) => (
      <Bar key={bar.who} bar={bar} />
    ))}
  </dl>
);
