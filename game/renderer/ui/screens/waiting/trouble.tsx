import { useEffect, useRef, type ReactElement } from 'react';
import evening from '../../../../../assets/art/evening.svg';
import { Button } from '../../controls/button.tsx';
import { type Say, useSay } from '../../text/text.ts';
import { whyWords } from '../notice.tsx';
import type { Trouble as TroubleOf, WaitingIntent } from '../views.ts';
import './waiting.css';

type SessionTrouble = Extract<TroubleOf, { readonly what: 'session' }>;

const sessionWords = (say: Say, { code }: SessionTrouble): string =>
  code === 'unknownScenario' || code === 'changedScenario' ? say(`session.state.${code}`) : whyWords(say, code);

const headWords = (say: Say, trouble: TroubleOf): string =>
  trouble.what === 'session' ? say('trouble.session', { name: trouble.name }) : say(`trouble.${trouble.what}`);

type Props = { readonly trouble: TroubleOf; readonly onIntent: (intent: WaitingIntent) => void };

/** Where something could not be done: what, why, and what is left to do. */
export const Trouble = ({ trouble, onIntent }: Props): ReactElement => {
  const say = useSay();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <main className="waiting">
      <img className="waiting-scene" src={evening} alt="" />
      <div className="waiting-card trouble">
        <div className="trouble-words" role="alert">
          <h1>{headWords(say, trouble)}</h1>
          {trouble.what === 'session' && <p>{sessionWords(say, trouble)}</p>}
          <p>{say(`trouble.${trouble.what}.note`)}</p>
          {trouble.detail !== '' && (
            <p className="note trouble-detail">
              {say('trouble.detail')}: <code lang="en">{trouble.detail}</code>
            </p>
          )}
        </div>
        <div className="buttons">
          <Button ref={first} kind="main" onClick={() => onIntent({ kind: 'again' })}>
            {say('trouble.again')}
          </Button>
          {trouble.what === 'session' && (
            <Button icon="export" onClick={() => onIntent({ kind: 'exportSession', session: trouble.session })}>
              {say('session.export')}
            </Button>
          )}
          {trouble.what !== 'home' && (
            <Button onClick={() => onIntent({ kind: 'home' })}>{say('trouble.home.go')}</Button>
          )}
        </div>
      </div>
    </main>
  );
};
