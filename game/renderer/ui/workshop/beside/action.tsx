import type { ReactElement } from 'react';
import { HatPicture } from '../../play/pieces/hat-picture.tsx';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import type { ActionCard } from './beside-view.ts';
import { Cast, Effects, Price, When } from './parts.tsx';

/** What can be done, as it stands in the week's list, and what it brings in each hat. */
export const ActionBeside = ({ card }: { readonly card: ActionCard }): ReactElement => {
  const say = useSay();
  const { title, hint, family, hats, people, oneOf, cost, when, closed } = card;
  return (
    <>
      <div className="beside-deed">
        <strong>
          <Line text={title} />
        </strong>
        {hint !== undefined && (
          <p>
            <Line text={hint} />
          </p>
        )}
        <Price cost={cost} />
      </div>
      <p className="note">{say(`family.${family}`)}</p>
      {people.length > 0 && <h3>{say(oneOf ? 'workshop.beside.oneOf' : 'workshop.beside.with')}</h3>}
      <Cast people={people} />
      <When when={when} />
      {closed !== undefined && (
        <p className="note">
          <Line text={closed} />
        </p>
      )}
      {hats.map(({ hat, effects }) => (
        <section key={hat} className="beside-hat" data-hat={hat}>
          <h3>
            <HatPicture hat={hat} /> {say(`hat.${hat}`)}
          </h3>
          <Effects effects={effects} />
        </section>
      ))}
    </>
  );
};
