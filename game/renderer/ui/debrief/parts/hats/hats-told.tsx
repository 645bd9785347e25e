import type { ReactElement } from 'react';
import type { Told } from '../../../../../core/debrief/debrief.ts';
import { Icon } from '../../../controls/icon.tsx';
import { Line } from '../../../play/pieces/prose.tsx';
import { Stamp } from '../../../play/pages/stamp.tsx';
import { useSay } from '../../../text/text.ts';
import { momentOf, personOf, useLooking } from '../../looking.ts';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { Num } from '../../pieces/num.tsx';
import { Sentence } from '../../pieces/sentence.tsx';
import { Who } from '../piece.tsx';

/** A decision with its week. */
const InWeek = ({ n }: { readonly n: number }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <span className="in-week">
      <span className="soft">{say('back.panel.week', { week: momentOf(debrief, n)?.week ?? 1 })}</span>
      <MomentLink n={n} />
    </span>
  );
};

/** A decision in which it was used, and what that took where nobody had asked. */
const Use = ({ told, n }: { readonly told: Told; readonly n: number }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const { name } = personOf(debrief, told.actor);
  const broken = told.broken.find((one) => one.n === n);
  const words = { key: 'debrief.name.trust', values: { name } };
  return (
    <li>
      <InWeek n={n} />
      {broken && (
        <span className="told-broken">
          {' '}
          <Sentence
            text={say('back.hats.broken')}
            parts={{ trust: <Num figure={broken.trust} signed words={words} /> }}
          />
        </span>
      )}
    </li>
  );
};

const Uses = ({ told }: { readonly told: Told }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <>
      {told.leave !== undefined && (
        <p>
          <Icon name="unlocked" />{' '}
          <MomentLink n={told.leave}>
            {say('back.hats.leave', { week: momentOf(debrief, told.leave)?.week ?? 1 })}
          </MomentLink>
        </p>
      )}
      {told.used.length === 0 ? (
        <p className="soft">{say('back.hats.unused')}</p>
      ) : (
        <>
          <p>
            <strong>{say('back.hats.used')}</strong>
          </p>
          <ul className="told-used">
            {told.used.map((n) => (
              <Use key={n} told={told} n={n} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** What people told, stamped with the role they told it to, and what became of it. */
export const ToldThings = (): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  return (
    <section aria-labelledby="hats-told">
      <h2 id="hats-told">{say('back.hats.heard')}</h2>
      <p className="soft">{say(debrief.told.length === 0 ? 'back.hats.heard.none' : 'back.hats.heard.note')}</p>
      <ul className="told-cards">
        {debrief.told.map((told) => (
          <li key={told.id} className="sheet-card" data-hat={told.toldAs}>
            <p className="told-who">
              <Who actor={told.actor}>
                <strong>{personOf(debrief, told.actor).name}</strong>
                <br />
                <MomentLink n={told.n}>{say('back.panel.week', { week: told.week })}</MomentLink>
                {told.confided && <span className="soft"> · {say('stamp.confided')}</span>}
              </Who>
              <Stamp kind={told.toldAs}>{say('stamp.told', { hat: say(`hat.${told.toldAs}`) })}</Stamp>
            </p>
            <blockquote className="told-text">
              <Line text={say('play.quote', { text: told.text })} />
            </blockquote>
            <Uses told={told} />
          </li>
        ))}
      </ul>
    </section>
  );
};
