import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { clockWords, gone, timerWords } from '../words/timer-words.ts';
import type { Led } from './led.ts';

const SECOND_MS = 1000;

/** The window's monotonic clock, as often as seconds change while something runs. */
const useNow = (runs: boolean): number => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!runs) return undefined;
    const clock = setInterval(() => setNow(performance.now()), SECOND_MS);
    return () => clearInterval(clock);
  }, [runs]);
  return now;
};

/** How long this part has had. It turns to words when the time is up; nothing flashes, and the room never sees it. */
export const Timer = ({ view: { timer }, onIntent }: Led): ReactElement => {
  const say = useSay();
  const runs = timer.since !== undefined;
  const now = Math.max(useNow(runs), timer.since ?? 0);
  const spent = gone(timer, now);
  const planned = timer.minutes * 60 * SECOND_MS;
  return (
    <section className="lead-timer" aria-labelledby="lead-timer" data-over={spent >= planned}>
      <h2 id="lead-timer" className="unseen">
        {say('room.timer')}
      </h2>
      <p role="timer">
        <strong>{!runs && spent === 0 ? say('room.timer.none') : timerWords(say, timer, now)}</strong>{' '}
        <span className="note">{say('room.timer.of', { gone: clockWords(spent), planned: timer.minutes })}</span>
      </p>
      <progress aria-hidden="true" max={planned} value={Math.min(spent, planned)} />
      <div className="buttons">
        <Button kind="quiet" onClick={() => onIntent({ kind: 'timer', wish: runs ? 'hold' : 'go' })}>
          {say(runs ? 'room.timer.hold' : 'room.timer.go')}
        </Button>
        <Button kind="quiet" onClick={() => onIntent({ kind: 'timer', wish: 'again' })}>
          {say('room.timer.again')}
        </Button>
      </div>
    </section>
  );
};
