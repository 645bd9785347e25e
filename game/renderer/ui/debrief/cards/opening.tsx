import { useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { addressOf, growthAt, hatsOff } from '../../../art/art.ts';
import { Button } from '../../controls/button.tsx';
import { LONGEST_TEXT } from '../../play/pieces/longest-text.ts';
import { useSay } from '../../text/text.ts';
import { useLooking } from '../looking.ts';
import { useKeepOnLeaving } from './keep-on-leaving.ts';
import { Leaves } from './leaves.tsx';
import './opening.css';

/** The answer while it is given. A reason once typed is kept on every way out; a week that was only tried out is not. */
const useAnswer = () => {
  const { debrief, keep } = useLooking();
  const { weekAgain, otherWeek = '' } = debrief.written;
  const [week, setWeek] = useState(weekAgain);
  const [why, setWhy] = useState(otherWeek);
  const sent = useRef({ week: weekAgain, text: otherWeek });
  const answer = (): void => {
    const text = why.trim();
    const before = sent.current;
    sent.current = { week, text };
    keep({
      ...(week === before.week ? {} : { weekAgain: week }),
      ...(text === before.text ? {} : { otherWeek: text }),
    });
  };
  useKeepOnLeaving(() => {
    const text = why.trim();
    if (text !== '' && text !== sent.current.text) answer();
  });
  return { week, setWeek, why, setWhy, answer, emptied: why.trim() === '' && otherWeek !== '' };
};

type WhyProps = {
  readonly why: string;
  readonly emptied: boolean;
  readonly onChange: (why: string) => void;
};

const Why = ({ why, emptied, onChange }: WhyProps): ReactElement => {
  const say = useSay();
  const id = useId();
  const { mayWrite } = useLooking();
  return (
    <>
      <label htmlFor={id}>{say('back.opening.why')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_TEXT}
        aria-describedby={`${id}-hint`}
        value={why}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="note" role="status">
        {say(emptied ? 'back.along.emptied' : mayWrite ? 'back.opening.why.hint' : 'back.opening.notKept')}
      </p>
    </>
  );
};

/** The one question before anything is shown: what comes to mind now has not been put there by a chart. */
export const Opening = (): ReactElement => {
  const say = useSay();
  const { debrief, theme, go } = useLooking();
  const { week, setWeek, why, setWhy, answer, emptied } = useAnswer();
  const { place } = debrief.scene;
  const grown = growthAt(debrief.ending?.seen.far ?? 0);
  const picture = useMemo(() => addressOf(hatsOff(place, theme, grown)), [place, theme, grown]);
  const goOn = (): void => {
    answer();
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
        <Why why={why} emptied={emptied} onChange={setWhy} />
        <div className="again-go">
          <span data-skip="">
            <Button kind="quiet" onClick={() => go('cards')}>
              {say('back.opening.skip')}
            </Button>
          </span>
          <Button kind="main" icon="arrow" onClick={goOn}>
            {say('back.opening.go')}
          </Button>
        </div>
      </div>
    </div>
  );
};
