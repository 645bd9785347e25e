import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { Picture } from '../pieces/picture.tsx';
import { stageWords } from '../words/stage-words.ts';
import type { Led } from './led.ts';

/** The picture that the room sees, and the buttons that a clicker has. */
export const Now = ({ view, onIntent }: Led): ReactElement => {
  const say = useSay();
  const { stage, step, steps, blank, projector, showing, next } = view;
  const shown =
    projector === 'closed'
      ? 'room.leading.now.closed'
      : showing === 'whatIf'
        ? 'room.leading.now.whatIf'
        : 'room.leading.now';
  return (
    <section className="lead-now" aria-labelledby="lead-now">
      <div className="lead-caption">
        <h2 id="lead-now">{say(shown)}</h2>
        <p className="note">{say('room.leading.at', { n: step + 1, of: steps })}</p>
      </div>
      <p className="unseen" role="status">
        {blank ? say('room.leading.blank.on') : stageWords(say, stage)}
      </p>
      <div className="lead-picture" data-blank={blank}>
        <Picture stage={stage} />
        {blank && (
          <p className="lead-blank" aria-hidden="true">
            {say('room.leading.blank.on')}
          </p>
        )}
      </div>
      <div className="lead-turn">
        <Button onClick={() => onIntent({ kind: 'previous' })}>‹ {say('room.leading.back')}</Button>
        <Button kind="main" waits={next === undefined} onClick={() => onIntent({ kind: 'next' })}>
          {say('room.leading.forward')} ›
        </Button>
        <Button kind={blank ? 'main' : 'plain'} onClick={() => onIntent({ kind: 'blank' })}>
          {say(blank ? 'room.leading.unblank' : 'room.leading.blank')}
        </Button>
      </div>
      {projector === 'closed' && stage.kind !== 'hands' && (
        <p className="note lead-how">{say('room.leading.open.note')}</p>
      )}
    </section>
  );
};
