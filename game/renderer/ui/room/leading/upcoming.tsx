import type { ReactElement } from 'react';
import { useSay } from '../../text/text.ts';
import { Picture } from '../pieces/picture.tsx';
import { stageName } from '../words/stage-words.ts';
import type { Led } from './led.ts';

/** What comes after the picture that is on. */
export const Upcoming = ({ view: { next } }: Led): ReactElement => {
  const say = useSay();
  return (
    <section className="lead-next" aria-labelledby="lead-next">
      <h2 id="lead-next">
        {say('room.leading.next')}
        {next !== undefined && <span className="note"> {stageName(say, next)}</span>}
      </h2>
      {next === undefined ? <p>{say('room.leading.end')}</p> : <Picture stage={next} />}
    </section>
  );
};
