import { useMemo, useState, type ReactElement } from 'react';
import type { Fork, Hung } from '../../../../core/debrief/debrief.ts';
import { addressOf, forkedRoad } from '../../../art/art.ts';
import { Icon } from '../../controls/icon.tsx';
import { Line } from '../../play/pieces/prose.tsx';
import { useSay } from '../../text/text.ts';
import { momentOf, personOf, useLooking } from '../looking.ts';
import { MomentLink } from '../pieces/moment-link.tsx';
import { Num } from '../pieces/num.tsx';
import { TryAgain } from '../pieces/try-again.tsx';
import { Card } from './card.tsx';
import { OtherRoad } from './fork-stories.tsx';

const usePicture = (fork: Fork | undefined): string => {
  const { debrief, theme } = useLooking();
  const person = fork?.face === undefined ? undefined : personOf(debrief, fork.face);
  const drawn = forkedRoad({
    ...debrief.scene,
    theme,
    speaker: person && { portrait: person.portrait, expression: 'serious' },
    hat: (fork === undefined ? debrief.moments.at(-1) : momentOf(debrief, fork.n))?.hat ?? 'publicServant',
  });
  return useMemo(() => addressOf(drawn), [drawn]);
};

/** The boards on the signpost: the answer given, and the others by name. */
const Roads = ({ fork }: { readonly fork: Fork }): ReactElement => {
  const say = useSay();
  return (
    <ul className="roads" aria-label={say('back.cards.fork.roads')}>
      <li className="road road-taken">
        <Icon name="check" />
        <span>
          {fork.chosen} <span className="unseen">({say('back.cards.fork.taken')})</span>
        </span>
      </li>
      {fork.others.map((other) => (
        <li key={other} className="road">
          <span>
            {other} <span className="unseen">({say('back.cards.fork.notTaken')})</span>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Changes that hang on the answer; each number leads to what it came of. */
const Changes = ({ title, at }: { readonly title: string; readonly at: readonly Hung[] }): ReactElement => {
  const say = useSay();
  return (
    <section>
      <h3>{title}</h3>
      {at.length === 0 ? (
        <p className="soft">{say('back.cards.fork.nothing')}</p>
      ) : (
        <ul>
          {at.map(({ name, by }, i) => (
            <li key={i}>
              <span>{say.words(name)}</span>
              <Num signed figure={by} words={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The roads to the ledger of the answer, and back to before it. */
const Foot = ({ n }: { readonly n: number }): ReactElement => {
  const say = useSay();
  return (
    <p className="fork-ways">
      <MomentLink n={n}>{say('back.cards.fork.look')}</MomentLink>
      <TryAgain n={n} kind="quiet" />
    </p>
  );
};

/** What was said, and what it brought and took. */
const OwnRoad = ({ fork }: { readonly fork: Fork }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const hat = momentOf(debrief, fork.n)?.hat;
  return (
    <>
      <p>
        <span className="soft">
          {say('back.cards.fork.said', { week: fork.week, hat: { key: `hat.${hat ?? 'publicServant'}` } })}
        </span>{' '}
        <Line text={fork.said} />
      </p>
      <div className="fork-changes">
        <Changes title={say('back.cards.fork.brought')} at={fork.brought} />
        <Changes title={say('back.cards.fork.took')} at={fork.took} />
      </div>
    </>
  );
};

/** The road that was taken, and, once it has been played, another one. */
const Told = ({ fork }: { readonly fork: Fork }): ReactElement => {
  const say = useSay();
  const { stories, standing } = useLooking().worth;
  const [other, setOther] = useState(false);
  if (stories === undefined)
    return (
      <>
        <OwnRoad fork={fork} />
        {standing === 'working' && <p className="soft fork-working">{say('worth.story.working')}</p>}
      </>
    );
  return (
    <>
      <div className="fork-roads" role="group" aria-label={say('worth.story.roads')}>
        <button type="button" aria-pressed={!other} onClick={() => setOther(false)}>
          {say('worth.story.taken')}
        </button>
        <button type="button" aria-pressed={other} onClick={() => setOther(true)}>
          {say('worth.story.other')}
        </button>
      </div>
      {other ? <OtherRoad fork={fork} stories={stories} /> : <OwnRoad fork={fork} />}
    </>
  );
};

const Forked = ({ fork, picture }: { readonly fork: Fork; readonly picture: string }): ReactElement => {
  const say = useSay();
  const { debrief } = useLooking();
  const hat = momentOf(debrief, fork.n)?.hat;
  return (
    <Card
      kind="fork"
      hat={hat}
      picture={picture}
      scene={<Roads fork={fork} />}
      title={say('back.cards.fork.title', { title: fork.title })}
      hats={hat === undefined ? [] : [hat]}
      foot={<Foot n={fork.n} />}
    >
      <Told fork={fork} />
    </Card>
  );
};

/** One answer on which much hung: what it brought and took by the ledger, the roads not taken, and two games on one of them. */
export const ForkCard = (): ReactElement => {
  const say = useSay();
  const { fork } = useLooking().debrief.cards;
  const picture = usePicture(fork);
  if (fork !== undefined) return <Forked fork={fork} picture={picture} />;
  return (
    <Card
      kind="fork"
      hat={undefined}
      picture={picture}
      scene={null}
      title={say('back.cards.fork.none')}
      hats={[]}
      foot={null}
    >
      <p>{say('back.cards.fork.none.what')}</p>
    </Card>
  );
};
