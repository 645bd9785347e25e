import type { ReactElement } from 'react';
import type { Stretch } from '../../../../core/debrief/debrief.ts';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { useSay } from '../../text/text.ts';
import { shareOf } from './axis.ts';
import { drawn, usePlot } from './plot.ts';
import { widthOf } from './text-width.ts';

/** From so much room on, in rem, the hat is drawn where its name does not fit. */
const PICTURE = 3;

/** The band of hats along the weeks, each named or drawn where there is room. */
export const HatBand = ({ stretches }: { readonly stretches: readonly Stretch[] }): ReactElement => {
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
