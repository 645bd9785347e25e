import type { ReactElement } from 'react';
import type { Objection } from '../../../../../core/debrief/debrief.ts';
import { Icon } from '../../../controls/icon.tsx';
import { Line } from '../../../play/pieces/prose.tsx';
import { useSay } from '../../../text/text.ts';
import { personOf, useLooking } from '../../looking.ts';
import { Who } from '../piece.tsx';
import { InWhen } from '../when.tsx';

const Slip = ({
  objection: { text, settledBy, raised, settled, state },
}: {
  readonly objection: Objection;
}): ReactElement => {
  const say = useSay();
  return (
    <li className={`slip back-slip back-slip-${state}`}>
      <p className="back-slip-text">
        <Line text={text} />
      </p>
      <p className="back-slip-state">
        <Icon name={state === 'settled' ? 'check' : state === 'open' ? 'lock' : 'silent'} />{' '}
        <strong>{say(`back.house.objection.${state}`)}</strong> ·{' '}
        <span className="soft">{say(`settler.${settledBy}`)}</span>
      </p>
      {raised !== undefined && (
        <p>
          <InWhen text="back.house.raised" when={raised} />
        </p>
      )}
      {settled !== undefined && (
        <p>
          <InWhen text="back.house.settled" when={settled} />
        </p>
      )}
    </li>
  );
};

/** What stood in the way in the own house, as slips of those who raised it. */
export const Objections = (): ReactElement | null => {
  const say = useSay();
  const { debrief } = useLooking();
  const { barriers } = debrief.house;
  if (barriers.length === 0) return null;
  return (
    <section aria-labelledby="house-objections">
      <h2 id="house-objections">{say('page.barriers')}</h2>
      <p className="soft">{say('back.house.objections.note')}</p>
      <ul className="back-barriers">
        {barriers.map(({ id, title, owner, objections }) => (
          <li key={id}>
            <h3>
              <Who actor={owner}>
                {title} <span className="soft">{personOf(debrief, owner).name}</span>
              </Who>
            </h3>
            <ul className="back-slips">
              {objections.map((objection) => (
                <Slip key={objection.text} objection={objection} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};
