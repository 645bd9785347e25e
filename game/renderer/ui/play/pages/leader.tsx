import { useId, useState, type ReactElement } from 'react';
import type { ChoiceView, WeekView } from '../../../../core/view/view.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { Face } from '../pieces/face.tsx';
import { LONGEST_TEXT } from '../pieces/longest-text.ts';
import { overtimeWords, priceWords } from '../pieces/price-words.ts';
import { Line } from '../pieces/prose.tsx';
import { PageSheet } from './page-sheet.tsx';
import './leader.css';

/** Why she should, in a line that is kept for the talk; then the asking. */
const Why = ({ choice }: { readonly choice: ChoiceView }): ReactElement => {
  const say = useSay();
  const { decide, mayDecide } = useAtHand();
  const [reason, setReason] = useState('');
  const id = useId();
  const overtime = overtimeWords(choice.price, say);
  return (
    <div className="leader-why">
      <label htmlFor={id}>{say('play.leader.why')}</label>
      <input
        id={id}
        className="writing"
        maxLength={LONGEST_TEXT}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {overtime !== undefined && <p className="deed-breaks">{overtime}</p>}
      <Button kind="main" waits={!mayDecide} onClick={() => decide(choice, { texts: { leaderReason: reason } })}>
        {say('play.leader.do', { price: priceWords(choice.price, say) })}
      </Button>
    </div>
  );
};

/** What can be asked now: one of them, then why. */
const Asks = ({ asks }: { readonly asks: readonly ChoiceView[] }): ReactElement => {
  const say = useSay();
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  return (
    <fieldset className="asks">
      <legend>{say('play.leader.ask')}</legend>
      {asks.map((one) => (
        <div key={one.line}>
          <label className="ask">
            <input type="radio" name={name} checked={one.line === chosen} onChange={() => setChosen(one.line)} />
            <span>
              <Line text={say.words(one.title)} />
            </span>
          </label>
          {one.line === chosen && <Why choice={one} />}
        </div>
      ))}
    </fieldset>
  );
};

type Leader = NonNullable<WeekView['leader']>;

/** The leader's door: one thing at a time. */
const Door = ({ leader }: { readonly leader: Leader }): ReactElement => {
  const say = useSay();
  const open = leader.asks.filter(({ closed }) => closed === undefined);
  const shut = leader.asks.filter(({ closed }) => closed !== undefined);
  const reasons = [...new Set(shut.map(({ closed }) => closed && say.words(closed)))];
  return (
    <PageSheet title={leader.person.name}>
      <div className="leader-top">
        <Face person={leader.person} size="large" />
        <div>
          <p>
            <Line text={leader.person.role} />
          </p>
          <p className="soft">{open.length > 0 ? say('play.leader.open') : reasons.join(' ')}</p>
        </div>
      </div>
      <Explain part="leader" />
      {open.length > 0 && <Asks asks={open} />}
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

/** What you can ask of the leader, once her door is there. */
export const Leader = (): ReactElement | null => {
  const { view } = useAtHand();
  const { leader } = view.week;
  return leader === undefined ? null : <Door leader={leader} />;
};
