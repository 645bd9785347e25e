import { useMemo, type ReactElement } from 'react';
import type { EndingView } from '../../../../core/view/view.ts';
import { addressOf, corner } from '../../../art/art.ts';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import type { Moment } from '../play-view.ts';
import { Face } from '../pieces/face.tsx';
import { Line, Prose } from '../pieces/prose.tsx';
import { useArrive } from '../pieces/use-arrive.ts';
import { Director } from './director.tsx';
import './ending.css';

/** Enough to tell two games of one class apart. */
const SHOWN_OF_FINGERPRINT = 12;

type EndingMoment = Extract<Moment, { kind: 'ending' }>;

const Scene = ({ ending }: { readonly ending: EndingView }): ReactElement => {
  const say = useSay();
  const { theme, view } = useAtHand();
  const { place: where, open } = view.board;
  const { count, unit, thing, far } = ending.seen;
  const place = useArrive<HTMLHeadingElement>();
  const picture = useMemo(
    () => addressOf(corner({ place: where, theme, open, thing, count, far })),
    [where, theme, open, thing, count, far],
  );
  return (
    <div className="ending-scene corner-scene">
      <img className="corner-picture" src={picture} alt="" />
      <div className="corner-words">
        <h1 ref={place} tabIndex={-1} className="arrive">
          <Line text={ending.title} />
        </h1>
        <Prose text={ending.text} />
      </div>
      <p className="ending-seen">
        <strong>{count.toLocaleString(say.language)}</strong> {unit}
      </p>
    </div>
  );
};

/** How it ended, and what became of people. Nobody won; something is otherwise than it was. */
export const Ending = ({ moment }: { readonly moment: EndingMoment }): ReactElement => {
  const say = useSay();
  const { send } = useAtHand();
  const { ending, director, fingerprint } = moment;
  return (
    <div className="ending">
      <Scene ending={ending} />
      <div className="ending-rest">
        <section aria-labelledby="became">
          <h2 id="became">{say('play.ending.became')}</h2>
          <ul className="became">
            {ending.people.map(({ person, text }) => (
              <li key={person.id}>
                <Face person={person} size="large" />
                <div>
                  <h3>{person.name}</h3>
                  <Prose text={text} />
                </div>
              </li>
            ))}
          </ul>
        </section>
        <Director person={director} sentences={ending.director} />
        <p className="ending-fingerprint soft">
          {say('play.ending.fingerprint')} <code>{fingerprint.slice(0, SHOWN_OF_FINGERPRINT)}</code>
        </p>
        <footer className="foot-row">
          <Button icon="export" onClick={() => send({ kind: 'export' })}>
            {say('play.export')}
          </Button>
          <Button onClick={() => send({ kind: 'leave' })}>{say('play.ending.home')}</Button>
          <span className="foot-end">
            <Button kind="main" icon="arrow" onClick={() => send({ kind: 'lookBack' })}>
              {say('play.ending.lookBack')}
            </Button>
          </span>
        </footer>
      </div>
    </div>
  );
};
