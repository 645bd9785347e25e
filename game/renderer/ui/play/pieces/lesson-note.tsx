import type { ReactElement } from 'react';
import type { Control } from '../../../../core/scenario/vocabulary.ts';
import { Icon } from '../../controls/icon.tsx';
import { useSay } from '../../text/text.ts';
import { useAtHand } from '../at-hand.ts';
import { Line } from './prose.tsx';
import './pieces.css';

type Props = {
  /** The controls that stand here. Lessons are given one at a time, each at its control. */
  readonly of: readonly Control[];
};

/** A note at a control that has just appeared. It is read once and put away; then the next one speaks. */
export const LessonNote = ({ of }: Props): ReactElement | null => {
  const say = useSay();
  const { lessons, putAway, send, view } = useAtHand();
  // In an encounter only the hat has a place to speak from.
  const speaking = view.moment.kind === 'week' ? lessons : lessons.filter(({ control }) => control === 'hat');
  const [first] = speaking;
  if (first === undefined || !of.includes(first.control)) return null;
  return (
    <div className="lesson" role="note">
      <p>
        <strong>{say(`play.control.${first.control}`)}.</strong> <Line text={first.text} />
      </p>
      <div className="lesson-moves">
        <button type="button" className="link" onClick={() => putAway(first.control)}>
          <Icon name="check" />
          {speaking.length > 1 ? say('play.lesson.next', { n: speaking.length - 1 }) : say('play.lesson.read')}
        </button>
        <button type="button" className="link" onClick={() => send({ kind: 'skipLessons' })}>
          {say('play.lesson.skip')}
        </button>
      </div>
    </div>
  );
};
