import type { ReactElement } from 'react';
import { Line } from '../../../play/pieces/prose.tsx';
import { Stamp } from '../../../play/pages/stamp.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { capital } from '../piece.tsx';
import { InWhen } from '../when.tsx';

/** Three rules on how to decide together: agreed when, or missing, and the quarrel that came of it. */
export const Rules = (): ReactElement => {
  const say = useSay();
  const { charter } = useLooking().debrief.house;
  return (
    <section aria-labelledby="house-charter">
      <h2 id="house-charter">{say('page.charter')}</h2>
      <ul className="back-promises">
        {charter.map(({ clause, text, agreed, crisis }) => (
          <li key={clause} className={agreed === undefined ? 'sheet-card rule-missing' : 'sheet-card'}>
            <div className="promise-top">
              <h3>{capital(say(`charter.${clause}`))}</h3>
              <Stamp kind={agreed === undefined ? 'plain' : 'good'}>
                {say(agreed === undefined ? 'play.charter.open' : 'play.charter.agreed')}
              </Stamp>
            </div>
            <p className={agreed === undefined ? 'soft' : 'promise-text'}>
              <Line text={text} />
            </p>
            {crisis !== undefined && (
              <p>
                <InWhen text="back.house.crisis" when={crisis} />
              </p>
            )}
            {agreed === undefined ? (
              <p className="soft">{say('back.house.rule.missing')}</p>
            ) : (
              <p>
                <InWhen text="back.house.agreed" when={agreed} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
