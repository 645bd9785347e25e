import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useSay } from '../text/text.ts';
import { useKey } from './pieces/use-key.ts';
import type { RoomIntent, RoomReadingView } from './room-view.ts';

type Props = { readonly view: RoomReadingView; readonly onIntent: (intent: RoomIntent) => void };

/** Something long: what it is, how far it is, and the way out. Escape is that way, too. */
export const Reading = ({ view: { doing, done, of }, onIntent }: Props): ReactElement => {
  const say = useSay();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  useKey(({ key }) => {
    if (key === 'Escape') onIntent({ kind: 'cancel' });
  });
  return (
    <main className="room-reading">
      <div className="room-card">
        <h1>{say('room')}</h1>
        <p role="status">{say(`room.reading.${doing}`)}</p>
        <progress aria-label={say(`room.reading.${doing}`)} {...(of === undefined ? {} : { max: of, value: done })} />
        <p className="room-count">
          {of === undefined ? say('room.reading.done', { done }) : say('room.reading.of', { done, of })}
        </p>
        <Button ref={cancel} icon="close" onClick={() => onIntent({ kind: 'cancel' })}>
          {say('room.reading.cancel')}
        </Button>
      </div>
    </main>
  );
};
