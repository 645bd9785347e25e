import type { ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useModal } from '../../controls/use-modal.ts';
import { type TextKey, useSay } from '../../text/text.ts';

/** Letters and signs are the same everywhere; keys with names have them in the language of the window. */
const KEYS = [
  ['next', ['room.key.pageDown', '→', 'room.key.space']],
  ['previous', ['room.key.pageUp', '←']],
  ['blank', ['B', '.']],
  ['first', ['room.key.home']],
  ['last', ['room.key.end']],
  ['projector', ['P']],
  ['timer', ['T']],
  ['help', ['?']],
] as const;

/** The list of keys, over the screen. */
export const KeysHelp = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const say = useSay();
  const dialog = useModal();
  const keyWords = (key: string): string => (key.startsWith('room.') ? say(key as TextKey) : key);
  return (
    <dialog ref={dialog} className="room-large lead-keys" aria-labelledby="lead-keys" onClose={onClose}>
      <h2 id="lead-keys">{say('room.keys.title')}</h2>
      <dl>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyWords(key)}</kbd>
              ))}
            </dt>
            <dd>{say(`room.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{say('room.keys.note')}</p>
      <Button onClick={() => dialog.current?.close()}>{say('room.keys.close')}</Button>
    </dialog>
  );
};
