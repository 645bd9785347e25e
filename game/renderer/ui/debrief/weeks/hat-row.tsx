import type { ReactElement } from 'react';
import type { Switch } from '../../../../core/debrief/debrief.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { setApart, shareOf } from './axis.ts';
import { HatBand } from './hat-band.tsx';
import { Costs } from './hat-costs.tsx';
import { hatMarks } from './hat-marks.tsx';
import { TARGET, costsOf, flagsOf } from './hat-places.ts';
import { Marks } from './marks.tsx';
import { drawn, usePlot } from './plot.ts';
import { Row } from './row.tsx';
import './hat-row.css';

/** Where a silent change cuts the band. */
const Seams = ({ switches }: { readonly switches: readonly Switch[] }): ReactElement => {
  const { end } = usePlot();
  return (
    <>
      {switches
        .filter(({ silent }) => silent)
        .map(({ n, at }) => (
          <span key={n} className="hat-seam" style={drawn({ x: shareOf(at, end) })} />
        ))}
    </>
  );
};

/** The hat worn along the weeks, with each change: told to whom, or silently and who saw it. */
export const HatRow = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const plot = usePlot();
  const { end, width } = plot;
  const { stretches, switches } = debrief.timeline.hats;
  const apart = setApart(
    switches.map(({ at }) => shareOf(at, end) * width),
    TARGET,
    width,
  );
  const places = new Map(switches.map(({ n }, i) => [n, apart[i]!]));
  const flags = flagsOf(switches, places, plot, say);
  const costs = costsOf(switches, places, plot, say);
  const lanes = flags.length === 0 ? 0 : flags.some(({ box }) => box?.y === 0) ? 2 : 1;
  return (
    <Row kind={`hat hat-flags-${lanes}`} label={<h2>{say('back.weeks.hat')}</h2>}>
      <div className="hat-lanes" data-bags={costs.length > 0 || undefined}>
        <HatBand stretches={stretches} />
        <Seams switches={switches} />
        <Marks row="hat" label={say('back.weeks.switches')} marks={hatMarks({ switches, places, flags, width }, say)} />
        {costs.map(
          ({ one, box, summed }) =>
            box && (
              <p key={one.n} className="hat-cost" style={drawn({}, { left: `${box.x.toFixed(2)}rem` })}>
                <Costs one={one} summed={summed} />
              </p>
            ),
        )}
        {switches.length === 0 && <p className="hat-cost hat-one">{say('back.weeks.oneHat')}</p>}
      </div>
    </Row>
  );
};
