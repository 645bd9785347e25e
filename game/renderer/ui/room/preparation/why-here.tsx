import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import type { PreparationView } from '../room-view.ts';
import { whyWords } from '../words/reason-words.ts';

type Props = { readonly dilemma: string; readonly view: PreparationView };

/** Why a dilemma ranks where it does, and on how many games that rests. */
export const WhyHere = ({ dilemma, view: { ranked, dilemmas } }: Props): ReactElement => {
  const say = useSay();
  const place = ranked.findIndex((one) => one.dilemma === dilemma);
  const found = ranked[place];
  const options = dilemmas.find(({ id }) => id === dilemma)?.options ?? [];
  const why = found && whyWords(say, { ranked: found, options });
  return (
    <section className="room-why">
      <h3>{say('room.why')}</h3>
      {why === undefined ? (
        <p>{say('room.why.unranked')}</p>
      ) : (
        <>
          <ul className="room-reasons">
            {why.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="note">
            {say('room.place', { n: place + 1, of: ranked.length })}. {why.rests}
          </p>
        </>
      )}
    </section>
  );
};
