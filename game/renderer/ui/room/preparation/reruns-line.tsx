import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import type { Reruns, RoomIntent } from '../room-view.ts';

type Props = { readonly reruns: Reruns; readonly onIntent: (intent: RoomIntent) => void };

/** The re-runs on which the order of dilemmas rests, while there is something to say of them. */
export const RerunsLine = ({ reruns: { standing, done, of }, onIntent }: Props): ReactElement | null => {
  const say = useSay();
  if (standing === 'none' || standing === 'done') return null;
  const words = standing === 'failed' ? say('room.reruns.failed') : say(`room.reruns.${standing}`, { done, of });
  return (
    <div className="room-reruns">
      <p>{words}</p>
      {standing === 'working' && <progress aria-label={words} max={of} value={done} />}
      <Button kind="quiet" onClick={() => onIntent({ kind: 'reruns', wish: standing === 'working' ? 'stop' : 'goOn' })}>
        {say(standing === 'working' ? 'room.reruns.stop' : 'room.reruns.goOn')}
      </Button>
    </div>
  );
};
