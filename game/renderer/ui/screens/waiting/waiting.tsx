import { useEffect, useState, type ReactElement } from 'react';
import evening from '../../../../../assets/art/evening.svg';
import hats from '../../../../../assets/art/two-hats.svg';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import type { Waiting as WaitingFor, WaitingIntent } from '../views.ts';
import './waiting.css';

/** Whoever waits longer than this is offered a way out. */
const PATIENCE_MS = 1_000;

type Props = { readonly waiting: WaitingFor; readonly onIntent: (intent: WaitingIntent) => void };

/** Before a screen is there. Says what is being done at once, and after a second how to stop it. */
export const Waiting = ({ waiting, onIntent }: Props): ReactElement => {
  const say = useSay();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(clock);
  }, []);
  const { what, progress } = waiting;
  return (
    <main className="waiting">
      <img className="waiting-scene" src={evening} alt="" />
      <div className="waiting-card">
        <img src={hats} alt="" width="168" height="96" />
        <h1>{say('title')}</h1>
        <p role="status">{say(`waiting.${what}`)}</p>
        {progress && (
          <p className="waiting-progress">
            <progress aria-label={say(`waiting.${what}`)} max={progress.of} value={progress.done} />
            <span>{say('waiting.progress', { done: progress.done, of: progress.of })}</span>
          </p>
        )}
        <div className="waiting-cancel">
          {long && what !== 'sessions' && (
            <Button kind="quiet" onClick={() => onIntent({ kind: 'cancel' })}>
              {say('waiting.cancel')}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
};
