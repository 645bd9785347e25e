import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useStoryLang } from '../../text/story-lang.ts';
import { useSay } from '../../text/text.ts';
import type { RoomIntent, SessionView, WhatIfView } from '../room-view.ts';
import { Picture } from './picture.tsx';

type Props = {
  readonly sessions: readonly SessionView[];
  readonly whatIf: WhatIfView;
  /** While leading: whether it stands on the projector. Undefined where nothing can be put there yet. */
  readonly showing?: boolean;
  readonly onIntent: (intent: RoomIntent) => void;
};

const Games = ({ sessions, whatIf: { session }, onIntent }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('room.whatIf.game')}</label>
      <select
        id={id}
        value={session ?? ''}
        onChange={(event) => onIntent({ kind: 'whatIfOf', session: Number(event.target.value) })}
      >
        {session === undefined && <option value="">{say('room.whatIf.game.none')}</option>}
        {sessions.map((one) => (
          <option key={one.id} value={one.id}>
            {one.ending === undefined ? one.alias : `${one.alias} · ${one.ending}`}
          </option>
        ))}
      </select>
    </div>
  );
};

type Picked = { readonly n: number; readonly instead: string | undefined };

const Ways = ({ whatIf, onIntent }: Props): ReactElement => {
  const say = useSay();
  const lang = useStoryLang();
  const [picked, setPicked] = useState<Picked>();
  const decision = whatIf.decisions.find(({ n }) => n === picked?.n);
  return (
    <>
      <section className="what-if-list">
        <h2>{say('room.whatIf.decision')}</h2>
        <ul>
          {whatIf.decisions.map(({ n, week, words }) => (
            <li key={n}>
              <button type="button" aria-pressed={n === picked?.n} onClick={() => setPicked({ n, instead: undefined })}>
                <span className="note">{say('room.whatIf.week', { week })}</span>{' '}
                <span lang={lang}>{say.words(words)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="what-if-list">
        <h2>{say('room.whatIf.instead')}</h2>
        {decision === undefined && <p className="note">{say('room.whatIf.instead.none')}</p>}
        {decision?.instead.length === 0 && <p className="note">{say('room.whatIf.instead.nothing')}</p>}
        <ul>
          {decision?.instead.map(({ decision: instead, words }) => (
            <li key={instead}>
              <button
                type="button"
                aria-pressed={instead === picked?.instead}
                onClick={() => {
                  setPicked({ n: decision.n, instead });
                  onIntent({ kind: 'whatIf', n: decision.n, instead });
                }}
              >
                <span lang={lang}>{say.words(words)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

/** What was waited for comes into sight, where it lies below a list. */
const inSight = (place: HTMLDivElement | null): void => place?.scrollIntoView({ block: 'nearest' });

const Result = ({ whatIf: { standing, done, of, stage }, showing, onIntent }: Props): ReactElement => {
  const say = useSay();
  const working = say('room.whatIf.working', { done, of });
  return (
    <section className="what-if-result" aria-labelledby="what-if-result">
      <h2 id="what-if-result">{say('room.whatIf.result')}</h2>
      <div role="status">
        {standing === 'working' && <p>{working}</p>}
        {standing === 'failed' && <p className="room-failure">{say('room.whatIf.failed')}</p>}
      </div>
      {standing === 'working' && <progress aria-label={working} max={of} value={done} />}
      {stage !== undefined && (
        <>
          <div ref={inSight}>
            <Picture stage={stage} />
          </div>
          {showing === undefined ? (
            <p className="note">{say('room.whatIf.later')}</p>
          ) : (
            <Button kind="main" onClick={() => onIntent({ kind: 'showWhatIf', on: !showing })}>
              {say(showing ? 'room.whatIf.back' : 'room.whatIf.show')}
            </Button>
          )}
        </>
      )}
    </section>
  );
};

/** One decision of one game, another way to go on from there, and what came of it in many re-runs. */
export const WhatIf = (props: Props): ReactElement => {
  const say = useSay();
  return (
    <div className="what-if">
      <p>{say('room.whatIf.lead')}</p>
      <Games {...props} />
      {props.whatIf.session !== undefined && <Ways key={props.whatIf.session} {...props} />}
      <Result {...props} />
    </div>
  );
};
