import { useId, useState, type ReactElement } from 'react';
import type { Person, WeekView } from '../../../../core/view/view.ts';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Face } from '../pieces/face.tsx';
import { LONGEST_TEXT } from '../pieces/longest-text.ts';
import { overtimeWords, priceWords } from '../pieces/price-words.ts';
import { HatCard } from './hat-card.tsx';
import { type Way, listeners, MOST_TOLD, waysFrom } from './hat-ways.ts';
import './hat.css';

type Control = NonNullable<WeekView['hatControl']>;
type Props = { readonly control: Control };

/** Whom to tell: one to three faces. */
const Whom = ({
  people,
  told,
  onTold,
}: {
  readonly people: readonly Person[];
  readonly told: readonly string[];
  readonly onTold: (told: readonly string[]) => void;
}): ReactElement => {
  const say = useSay();
  return (
    <fieldset className="whom">
      <legend>{say('play.hat.whom', { n: MOST_TOLD })}</legend>
      {people.map((person) => {
        const on = told.includes(person.id);
        return (
          <label key={person.id} className={on ? 'whom-one whom-on' : 'whom-one'}>
            <input
              className="unseen"
              type="checkbox"
              checked={on}
              disabled={!on && told.length >= MOST_TOLD}
              onChange={() => onTold(on ? told.filter((id) => id !== person.id) : [...told, person.id])}
            />
            <Face person={person} />
            <span>{person.name}</span>
          </label>
        );
      })}
    </fieldset>
  );
};

/** Says it aloud: to whom, and why, in a line that is kept for the talk. */
const Announce = ({ control }: Props): ReactElement => {
  const say = useSay();
  const { view, decide, open } = useAtHand();
  const { moment, board } = view;
  const id = useId();
  const able = listeners(control);
  const people = board.people.filter((person) => able.has(person.id));
  // At somebody's door it is they who are told; from the street nobody is, until somebody is pointed at.
  const before = moment.kind === 'told' ? moment.person?.id : undefined;
  const [told, setTold] = useState<readonly string[]>(people.some((one) => one.id === before) ? [before!] : []);
  const [reason, setReason] = useState('');
  const price = [...able.values()][0]?.price;
  const change = (): void => {
    const title = {
      key: `choice.hat.announced.${control.other}`,
      values: {
        to: people
          .filter((one) => told.includes(one.id))
          .map((one) => one.name)
          .join(', '),
      },
    };
    decide(
      { title, decision: { kind: 'hat', hat: control.other, announcedTo: told } },
      { texts: { announcementReason: reason } },
    );
    open(undefined);
  };
  return (
    <div className="announce">
      <Whom people={people} told={told} onTold={setTold} />
      <label htmlFor={id}>{say('play.hat.reason')}</label>
      <input
        id={id}
        className="writing"
        maxLength={LONGEST_TEXT}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="soft">{say('play.hat.holds')}</p>
      {price && overtimeWords(price, say) !== undefined && <p className="deed-breaks">{overtimeWords(price, say)}</p>}
      {told.length === 0 ? (
        <p className="soft">{say('play.hat.nobodyYet')}</p>
      ) : (
        <Button kind="main" onClick={change}>
          {say(`play.way.announced.${control.other}`)}
          {price && ` · ${priceWords(price, say)}`}
        </Button>
      )}
    </div>
  );
};

/** The three ways as cards; saying it opens to whom. */
export const HatWays = ({ control }: Props): ReactElement => {
  const say = useSay();
  const { view, decide, open } = useAtHand();
  const { hat } = view.week;
  const { other, silent } = control;
  const [chosen, setChosen] = useState<Way>();
  const first = [...listeners(control).values()][0];
  const none = control.announced[0]?.closed;
  const choose = (way: Way): void => {
    if (way === 'announced') return setChosen('announced');
    if (way === 'silent' && silent) decide(silent);
    open(undefined);
  };
  const price: Readonly<Record<Way, string>> = {
    stay: say('play.way.free'),
    announced: first ? priceWords(first.price, say) : '',
    silent: silent ? say('play.way.sleep', { n: silent.price.energy }) : '',
  };
  const closed: Readonly<Record<Way, string | undefined>> = {
    stay: undefined,
    announced: first ? undefined : none ? say.words(none) : say('play.hat.nobody'),
    silent: silent?.closed && say.words(silent.closed),
  };
  return (
    <div className="hat-ways">
      <div className="hat-cards">
        {waysFrom(hat)
          .filter((way) => way !== 'silent' || silent !== undefined)
          .map((way) => (
            <HatCard
              key={way}
              way={way}
              from={hat}
              to={other}
              price={price[way]}
              closed={closed[way]}
              pressed={chosen === way}
              onChoose={() => choose(way)}
            />
          ))}
      </div>
      {chosen === 'announced' && <Announce control={control} />}
    </div>
  );
};
