import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { againWords } from '../pieces/spans.ts';
import { ForkCard } from './fork-card.tsx';
import { TurnedCard } from './turned-card.tsx';
import { UnheardCard } from './unheard-card.tsx';
import './cards.css';

/** After the question: where the way of working turned, a sentence nobody told, one fork. */
export const Cards = (): ReactElement => {
  const say = useSay();
  const { debrief, go } = useLooking();
  const { weekAgain: week, otherWeek } = debrief.written;
  return (
    <div className="three">
      <header className="three-head">
        <h1 tabIndex={-1} className="arrive">
          {week === undefined ? say('back.cards.title') : againWords(debrief.weeks, week, say)}
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
