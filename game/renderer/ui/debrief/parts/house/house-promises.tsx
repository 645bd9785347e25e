import type { ReactElement } from 'react';
import type { Promised } from '../../../../../core/debrief/debrief.ts';
import { Line } from '../../../play/pieces/prose.tsx';
import { Stamp } from '../../../play/pages/stamp.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { Who } from '../piece.tsx';
import { InWhen } from '../when.tsx';

const STAMP = { kept: 'good', takenBack: 'plain', orphaned: 'bad', open: 'plain' } as const;

const Promise = ({ promise }: { readonly promise: Promised }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { text, to, owner, due, made, ended, state } = promise;
  // The view of a promise names people as they are called, not by id.
  const actor = Object.values(debrief.people).find(({ name }) => name === to)?.id;
  return (
    <li className="sheet-card">
      <div className="promise-top">
        <h3>{actor === undefined ? to : <Who actor={actor}>{say('play.promise.to', { name: to })}</Who>}</h3>
        <Stamp kind={STAMP[state]}>{say(`back.house.promise.${state}`)}</Stamp>
      </div>
      <p className="promise-text">
        <Line text={text} />
      </p>
      {owner !== undefined && <p className="soft">{say('promise.owner', { owner })}</p>}
      {made !== undefined && (
        <p>
          <InWhen text="back.house.made" when={made} />
        </p>
      )}
      {ended !== undefined ? (
        <p className="soft">{say(`back.house.ended.${state}`, { week: ended.week })}</p>
      ) : (
        <p className="soft">{say('back.house.due', { week: due })}</p>
      )}
    </li>
  );
};

/** What was promised and what became of it. */
export const Promises = (): ReactElement => {
  const say = useSay();
  const { promises } = useLooking().debrief.house;
  return (
    <section aria-labelledby="house-promises">
      <h2 id="house-promises">{say('page.promises')}</h2>
      {promises.length === 0 && <p className="soft">{say('back.house.promises.none')}</p>}
      <ul className="back-promises">
        {promises.map((promise) => (
          <Promise key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  );
};
