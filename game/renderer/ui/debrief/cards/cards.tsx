import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { ForkCard } from './fork-card.tsx';
import { useOwnWords } from './own-words.ts';
import { lastOf } from './spans.ts';
import { TurnedCard } from './turned-card.tsx';
import { UnheardCard } from './unheard-card.tsx';
import './cards.css';

/** After the question: where the way of working turned, a sentence nobody told, one fork. */
export const Cards = (): ReactElement => {
  const say = useSay();
  const { debrief, go } = useLooking();
  const { weekAgain: week, otherWeek } = useOwnWords().words;
  const last = week === undefined ? undefined : lastOf(debrief.weeks, week);
  return (
    <div className="three">
      <header className="three-head">
        <h1 tabIndex={-1} className="arrive">
          {week === undefined
            ? say('back.cards.title')
            : last === week
              ? say('back.cards.title.week', { week })
              : say('back.cards.title.span', { week, last: last! })}
        </h1>
        <Button kind="quiet" onClick={() => go('opening')}>
          {say(week === undefined ? 'back.cards.answer' : 'back.cards.change')}
        </Button>
        {otherWeek !== undefined && <p className="three-why">{say('back.cards.own', { text: otherWeek })}</p>}
      </header>
      <div className="three-cards">
        <TurnedCard />
        <UnheardCard />
        <ForkCard />
      </div>
    </div>
  );
};
