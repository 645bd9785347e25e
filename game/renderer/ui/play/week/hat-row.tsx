import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Explain } from '../pieces/explain.tsx';
import { HatPicture } from '../pieces/hat-picture.tsx';
import { LessonNote } from '../pieces/lesson-note.tsx';
import './week.css';

/** The hat worn, and the way to another. It stands on top of the panel whatever else is on it. */
export const HatRow = ({
  words = 'play.hat.wear',
}: {
  readonly words?: 'play.hat.wear' | 'play.hat.answer';
}): ReactElement => {
  const say = useSay();
  const { view, open } = useAtHand();
  const { hat, hatControl } = view.week;
  return (
    <header className="hat-row-place">
      <div className="hat-row">
        <HatPicture hat={hat} />
        <p>
          <span className="soft">{say(words)}</span> <strong>{say(`hat.${hat}`)}</strong>
        </p>
        {hatControl && view.moment.kind !== 'ending' && (
          <Button label={say('play.hat.change.label')} onClick={() => open('hat')}>
            {say('play.hat.change')}
          </Button>
        )}
      </div>
      <LessonNote of={['hat']} />
      <Explain part="hat" />
    </header>
  );
};
