import type { ReactElement } from 'react';
import type { ForkStories } from '../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief, Half, Hung } from '../../../../core/debrief/debrief.ts';
import { useSay, type Say } from '../../text/text.ts';
import { noTurning, turningTitle } from '../cards/turning.ts';
import { amount } from '../pieces/amount.ts';
import { againWords, stretchWords, weeksInWords } from '../pieces/spans.ts';
import { Chapter, Ruled, plain } from './paper-piece.tsx';
import { PaperRoad } from './paper-worth.tsx';

type Props = { readonly debrief: Debrief };
type CardsProps = Props & { readonly stories: ForkStories | undefined };

const halfWords = ({ from, to, questions, acts, hat }: Half, say: Say): string =>
  say('back.paper.half', {
    weeks: stretchWords(from, to, say),
    questions: say('back.cards.turned.questions', { n: questions.value, num: amount(questions.value, say) }),
    acts: say('back.cards.turned.acts', { n: acts.value, num: amount(acts.value, say) }),
    hat: say(`hat.${hat}`),
  });

const TurningCard = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { cards, weeks, written } = debrief;
  const { turningPoint } = cards;
  return (
    <article>
      <h3>{turningTitle(turningPoint, say)}</h3>
      {written.intention !== undefined && written.intention !== '' && (
        <p>{say('back.paper.intention', { text: written.intention })}</p>
      )}
      {turningPoint.kind === 'turned' ? (
        <>
          <p>{say('back.paper.turning', { weeks: weeksInWords(weeks, [turningPoint.week], say) })}</p>
          <p>{halfWords(turningPoint.before, say)}</p>
          <p>{halfWords(turningPoint.after, say)}</p>
        </>
      ) : (
        <p>{noTurning(turningPoint, weeks.length, say)}</p>
      )}
    </article>
  );
};

const UnheardCard = ({ debrief }: Props): ReactElement => {
  const say = useSay();
  const { unheard } = debrief.cards;
  if (unheard === undefined)
    return (
      <article>
        <h3>{say('back.paper.card.unheard')}</h3>
        <p>{say('back.paper.allHeard')}</p>
      </article>
    );
  const { name } = debrief.people[unheard.actor]!;
  return (
    <article>
      <h3>{say('back.paper.card.unheard')}</h3>
      <blockquote>{say('play.quote', { text: plain(unheard.text) })}</blockquote>
      <p>
        {unheard.tells === undefined
          ? say('back.knew.never.either', { name })
          : say('back.knew.never', { name, hat: say(`hat.${unheard.tells}`) })}{' '}
        {say(`back.paper.why.${unheard.why}`, { name })}
      </p>
    </article>
  );
};

const ForkCard = ({ debrief, stories }: CardsProps): ReactElement => {
  const say = useSay();
  const { fork } = debrief.cards;
  if (fork === undefined)
    return (
      <article>
        <h3>{say('back.paper.card.fork')}</h3>
        <p>{say('back.paper.noFork')}</p>
      </article>
    );
  const lines = (changes: readonly Hung[]): string =>
    changes.map(({ name, by }) => `${say.words(name)} ${amount(by.value, say, true)}`).join('; ');
  return (
    <article>
      <h3>{say('back.paper.card.fork')}</h3>
      <p>
        {say('back.panel.week', { week: fork.week })}: <strong>{fork.title}</strong> {plain(fork.said)}
      </p>
      {fork.brought.length > 0 && <p>{say('back.paper.brought', { what: lines(fork.brought) })}</p>}
      {fork.took.length > 0 && <p>{say('back.paper.took', { what: lines(fork.took) })}</p>}
      {fork.others.length > 0 && <p>{say('back.paper.others', { what: fork.others.join(' / ') })}</p>}
      {stories !== undefined && <PaperRoad debrief={debrief} stories={stories} />}
    </article>
  );
};

/** The first question and the three cards, in words. */
export const PaperCards = ({ debrief, stories }: CardsProps): ReactElement => {
  const say = useSay();
  const { weekAgain, otherWeek } = debrief.written;
  return (
    <Chapter title={say('back.opening')}>
      {weekAgain !== undefined && <p className="paper-big">{againWords(debrief.weeks, weekAgain, say)}</p>}
      {otherWeek !== undefined && otherWeek !== '' ? (
        <blockquote>{say('play.quote', { text: otherWeek })}</blockquote>
      ) : (
        <Ruled />
      )}
      <div className="paper-three">
        <TurningCard debrief={debrief} />
        <UnheardCard debrief={debrief} />
        <ForkCard debrief={debrief} stories={stories} />
      </div>
    </Chapter>
  );
};
