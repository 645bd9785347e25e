import type { ReactElement } from 'react';
import { HATS } from '../../../../../core/scenario/vocabulary.ts';
import { HatPicture } from '../../../play/pieces/hat-picture.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { Fits } from './hats-fit.tsx';
import { Switches } from './hats-switches.tsx';
import { ToldThings } from './hats-told.tsx';
import { hatsHeadline } from '../headlines.ts';
import { PartHead } from '../piece.tsx';
import { TwoPart } from '../two-part.tsx';
import './hats.css';

const Shares = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { hours, weeks } = debrief.hats;
  const [one, other] = HATS;
  return (
    <section className="hats-shares" aria-labelledby="hats-shares">
      <h2 id="hats-shares" className="unseen">
        {say('back.hats.share')}
      </h2>
      {(
        [
          ['back.hats.hours', hours],
          ['back.hats.weeks', weeks],
        ] as const
      ).map(([key, figures]) => (
        <TwoPart
          key={key}
          hats
          title={say(`${key}.title`)}
          parts={[
            {
              figure: figures[one],
              words: say(key, { hat: say(`hat.${one}`), n: figures[one].value }),
              picture: <HatPicture hat={one} />,
            },
            {
              figure: figures[other],
              words: say(key, { hat: say(`hat.${other}`), n: figures[other].value }),
              picture: <HatPicture hat={other} />,
            },
          ]}
        />
      ))}
    </section>
  );
};

/** The two hats: how much of each, how they were changed, whom they fitted, and what was told to only one of them. */
export const Hats = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <div className="part">
      <PartHead title={hatsHeadline(debrief, say)}>{say('back.hats.lead')}</PartHead>
      <Shares />
      <div className="hats-pair">
        <Switches />
        <Fits />
      </div>
      <ToldThings />
    </div>
  );
};
