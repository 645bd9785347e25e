import type { ReactElement } from 'react';
import type { Switch } from '../../../../../core/debrief/debrief.ts';
import { Icon } from '../../../controls/icon.tsx';
import { HatPicture } from '../../../play/pieces/hat-picture.tsx';
import { useSay } from '../../../text/text.ts';
import { useLooking } from '../../looking.ts';
import { MomentLink } from '../../pieces/moment-link.tsx';
import { Num } from '../../pieces/num.tsx';
import { Sentence } from '../../pieces/sentence.tsx';
import { listed } from '../../pieces/names.ts';

const Change = ({ change }: { readonly change: Switch }): ReactElement => {
  const say = useSay();
  const { n, week, to, told, silent, reason, costs } = change;
  return (
    <li className="switch" data-hat={to}>
      <HatPicture hat={to} />
      <div>
        <p>
          <span className="soft">{say('back.panel.week', { week })}</span>{' '}
          <MomentLink n={n}>{say('back.hats.to', { hat: say(`hat.${to}`) })}</MomentLink>
        </p>
        <p className={silent ? 'switch-silent' : undefined}>
          <Icon name={silent ? 'silent' : 'sound'} />{' '}
          {silent ? say('back.hats.silent') : say('back.hats.told', { names: listed(told, say) })}
        </p>
        {reason !== undefined && reason !== '' && (
          <p className="switch-reason">{say('play.quote', { text: reason })}</p>
        )}
        {costs.map(({ name, cause, trust }, i) => (
          <p key={i}>
            <Sentence
              text={say(`back.hats.cost.${cause}`, { name })}
              parts={{
                trust: <Num figure={trust} signed words={{ key: 'debrief.name.trust', values: { name } }} />,
              }}
            />
          </p>
        ))}
      </div>
    </li>
  );
};

/** Each change of hats: who was told what, or that nobody was; and what it took. */
export const Switches = (): ReactElement => {
  const say = useSay();
  const { switches } = useLooking().debrief.hats;
  return (
    <section className="switches" aria-labelledby="hats-switches">
      <h2 id="hats-switches">{say('back.hats.switches')}</h2>
      {switches.length === 0 && <p className="soft">{say('back.hats.switches.none')}</p>}
      <ol className="plain-list">
        {switches.map((change) => (
          <Change key={change.n} change={change} />
        ))}
      </ol>
    </section>
  );
};
