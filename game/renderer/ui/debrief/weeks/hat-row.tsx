import type { ReactElement } from 'react';
import type { Stretch, Switch } from '../../../../core/debrief/debrief.ts';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { type Say, useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { setApart, shareOf } from './axis.ts';
import { BagPicture } from './bag-picture.tsx';
import { Costs } from './hat-costs.tsx';
import { TARGET, costsOf, flagsOf, listed } from './hat-places.ts';
import type { Box } from './labels.ts';
import { type Mark, Marks } from './marks.tsx';
import { drawn, usePlot } from './plot.ts';
import { Row } from './row.tsx';
import { widthOf } from './text-width.ts';
import './hat-row.css';

/** From so much room on, in rem, the hat is drawn where its name does not fit. */
const PICTURE = 3;

/** The whole story of a change of hats, for its name. */
const storyOf = ({ week, to, told, silent, costs }: Switch, say: Say): string => {
  const hat = { key: `hat.${to}` };
  const how = silent
    ? say('back.weeks.switch.silent', { week, hat })
    : say('back.weeks.switch.told', { week, hat, names: listed(told, say) });
  return [how, ...costs.map(({ name, trust }) => say('back.weeks.switch.cost', { name, trust: trust.value }))].join(
    ' ',
  );
};

const Stretches = ({ stretches }: { readonly stretches: readonly Stretch[] }): ReactElement => {
  const say = useSay();
  const { end, width } = usePlot();
  const words = stretches.map(({ hat, from, to }) =>
    say('back.weeks.stretch', {
      hat: { key: `hat.${hat}` },
      from: Math.floor(from),
      to: Math.max(1, Math.ceil(to) - 1),
    }),
  );
  return (
    <div className="hat-band" role="img" aria-label={`${say('back.weeks.hat')}: ${words.join('; ')}`}>
      {stretches.map(({ hat, from, to }) => {
        const [x, span] = [shareOf(from, end), shareOf(to, end) - shareOf(from, end)];
        const room = span * width;
        return (
          <span key={from} data-worn={hat} style={drawn({ x, span })}>
            {room > widthOf(say(`hat.${hat}`), 600) + 1.2 ? (
              say(`hat.${hat}`)
            ) : room > PICTURE ? (
              <HatPicture hat={hat} />
            ) : undefined}
          </span>
        );
      })}
    </div>
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
  const flagOf = (n: number): Box | undefined => flags.find(({ one }) => one.n === n)?.box;
  const marks = switches.map((one): Mark => {
    const box = flagOf(one.n);
    const x = places.get(one.n)!;
    return {
      n: one.n,
      x: width === 0 ? 0 : x / width,
      label: storyOf(one, say),
      kind: one.silent ? 'bag' : 'flag',
      children: one.silent ? (
        <BagPicture />
      ) : (
        <span
          className="flag"
          data-high={box?.y === 0 || undefined}
          style={drawn({}, { shift: box === undefined ? '0rem' : `${(box.x + box.width / 2 - x).toFixed(2)}rem` })}
        >
          {box === undefined ? (
            <span className="flag-dots">…</span>
          ) : (
            say('back.weeks.told', { names: listed(one.told, say) })
          )}
        </span>
      ),
    };
  });
  return (
    <Row kind={`hat hat-flags-${lanes}`} label={<h2>{say('back.weeks.hat')}</h2>}>
      <div className="hat-lanes" data-bags={costs.length > 0 || undefined}>
        <Stretches stretches={stretches} />
        {switches
          .filter(({ silent }) => silent)
          .map(({ n, at }) => (
            <span key={n} className="hat-seam" style={drawn({ x: shareOf(at, end) })} />
          ))}
        <Marks row="hat" label={say('back.weeks.switches')} marks={marks} />
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
