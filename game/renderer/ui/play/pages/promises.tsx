import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { Line } from '../pieces/prose.tsx';
import { Moves, type Promised } from './promise-moves.tsx';
import { PageSheet } from './page-sheet.tsx';
import { Stamp } from './stamp.tsx';

const StateStamp = ({ promise }: { readonly promise: Promised }): ReactElement => {
  const say = useSay();
  if (promise.state === 'kept') return <Stamp kind="good">{say('board.kept')}</Stamp>;
  if (promise.state === 'broken') return <Stamp kind="bad">{say('board.broken')}</Stamp>;
  return <Stamp kind="plain">{say('board.due', { week: promise.due })}</Stamp>;
};

const Promise = ({ promise }: { readonly promise: Promised }): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const person = view.board.people.find(({ name }) => name === promise.to);
  return (
    <li className="promise">
      <div className="note-who">
        {person && <Face person={person} size="small" />}
        <h3>{say('play.promise.to', { name: promise.to })}</h3>
        <StateStamp promise={promise} />
      </div>
      <p>
        <Line text={promise.text} />
      </p>
      {promise.owner !== undefined && <p className="soft">{say('promise.owner', { owner: promise.owner })}</p>}
      <Moves promise={promise} />
    </li>
  );
};

/** What you promised, by when, and what can still be done about it. */
export const Promises = (): ReactElement => {
  const say = useSay();
  const { view } = useAtHand();
  const { promises } = view.week;
  return (
    <PageSheet title={say('page.promises')}>
      <Explain part="promises" />
      {promises.length === 0 && <p className="soft">{say('page.promises.none')}</p>}
      <ul className="promises">
        {promises.map((promise) => (
          <Promise key={promise.id} promise={promise} />
        ))}
      </ul>
    </PageSheet>
  );
};
