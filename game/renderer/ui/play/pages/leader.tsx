import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { LONGEST_TEXT } from '../pieces/longest-text.ts';
import { priceWords } from '../pieces/price-words.ts';
import { Line } from '../pieces/prose.tsx';
import { PageSheet } from './page-sheet.tsx';

/** The leader's door: one thing at a time, with your reason in a line. */
export const Leader = (): ReactElement | null => {
  const say = useSay();
  const { view, decide } = useAtHand();
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<string>();
  const id = useId();
  const { leader } = view.week;
  if (leader === undefined) return null;
  const open = leader.asks.filter(({ closed }) => closed === undefined);
  const shut = leader.asks.filter(({ closed }) => closed !== undefined);
  const choice = open.find(({ line }) => line === chosen);
  const waits = [...new Set(shut.map(({ closed }) => closed && say.words(closed)))];
  return (
    <PageSheet title={leader.person.name}>
      <div className="leader-top">
        <Face person={leader.person} size="large" />
        <div>
          <p>
            <Line text={leader.person.role} />
          </p>
          <p className="soft">{open.length > 0 ? say('play.leader.open') : waits.join(' ')}</p>
        </div>
      </div>
      <Explain part="leader" />
      {open.length > 0 && (
        <fieldset className="asks">
          <legend>{say('play.leader.ask')}</legend>
          {open.map((one) => (
            <label key={one.line} className="ask">
              <input type="radio" name={id} checked={one.line === chosen} onChange={() => setChosen(one.line)} />
              <span>
                <Line text={say.words(one.title)} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {choice && (
        <div className="leader-why">
          <label htmlFor={`${id}-why`}>{say('play.leader.why')}</label>
          <input
            id={`${id}-why`}
            className="writing"
            maxLength={LONGEST_TEXT}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button kind="main" onClick={() => decide(choice, { texts: { leaderReason: reason } })}>
            {say('play.leader.do', { price: priceWords(choice.price, say) })}
          </Button>
        </div>
      )}
      {open.length > 0 && shut.length > 0 && (
        <ul className="asks-shut">
          {shut.map((one) => (
            <li key={one.line} className="soft">
              <Icon name="lock" />
              <span>
                <Line text={say.words(one.title)} /> {one.closed && say.words(one.closed)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </PageSheet>
  );
};
