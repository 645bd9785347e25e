import { useId, useMemo, useState, type ReactElement } from 'react';
import { addressOf, hatsOff } from '../../../art/art.ts';
import { Button } from '../../controls/button.tsx';
import { LONGEST_TEXT } from '../../play/pieces/longest-text.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { Leaves } from './leaves.tsx';
import { useOwnWords } from './own-words.ts';
import './opening.css';

/** The one question before anything is shown: what comes to mind now has not been put there by a chart. */
export const Opening = (): ReactElement => {
  const say = useSay();
  const id = useId();
  const { debrief, theme, mayWrite, go } = useLooking();
  const { words, keep } = useOwnWords();
  const [week, setWeek] = useState(words.weekAgain);
  const [why, setWhy] = useState(words.otherWeek ?? '');
  const picture = useMemo(() => addressOf(hatsOff(theme)), [theme]);
  const answer = (): void => {
    const text = why.trim();
    keep({
      ...(week === words.weekAgain ? {} : { weekAgain: week }),
      ...(text === (words.otherWeek ?? '') ? {} : { otherWeek: text }),
    });
    go('cards');
  };
  return (
    <div className="again">
      <img className="again-picture" src={picture} alt="" />
      <header className="again-head">
        <h1 tabIndex={-1} className="arrive">
          {say('back.opening')}
        </h1>
        <p>{say(debrief.weeks.length === 0 ? 'back.opening.none' : 'back.opening.lead')}</p>
      </header>
      {debrief.weeks.length > 0 && <Leaves weeks={debrief.weeks} value={week} onChange={setWeek} />}
      <div className="again-why">
        <label htmlFor={id}>{say('back.opening.why')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={LONGEST_TEXT}
          aria-describedby={`${id}-hint`}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
        <p id={`${id}-hint`} className="note">
          {say(mayWrite ? 'back.opening.why.hint' : 'back.opening.notKept')}
        </p>
        <div className="again-go">
          <span data-skip="">
            <Button kind="quiet" onClick={() => go('cards')}>
              {say('back.opening.skip')}
            </Button>
          </span>
          <Button kind="main" icon="arrow" onClick={answer}>
            {say('back.opening.go')}
          </Button>
        </div>
      </div>
    </div>
  );
};
