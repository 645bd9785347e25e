import { useRef, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';
import type { RoomIntent } from '../room-view.ts';
import { chosenFiles } from './dropped.ts';

type Props = { readonly store: string | undefined; readonly onIntent: (intent: RoomIntent) => void };

/** The buttons that open the system's own dialogs, and the store where there is one. */
export const ChooseFiles = ({ store, onIntent }: Props): ReactElement => {
  const say = useSay();
  const folder = useRef<HTMLInputElement>(null);
  // React knows no attribute for it.
  const asFolder = (input: HTMLInputElement | null): void => {
    folder.current = input;
    if (input !== null) input.webkitdirectory = true;
  };
  const loose = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const files = chosenFiles(input.files);
    // The same folder can be chosen again.
    input.value = '';
    if (files.length > 0) onIntent({ kind: 'bring', files });
  };
  return (
    <div className="buttons">
      <input ref={asFolder} type="file" hidden multiple onChange={(event) => take(event.currentTarget)} />
      <input ref={loose} type="file" hidden multiple onChange={(event) => take(event.currentTarget)} />
      <Button kind="main" onClick={() => folder.current?.click()}>
        {say('room.door.folder')}
      </Button>
      <Button icon="import" onClick={() => loose.current?.click()}>
        {say('room.door.files')}
      </Button>
      {store !== undefined && (
        <Button onClick={() => onIntent({ kind: 'fetch' })}>{say('room.door.store', { store })}</Button>
      )}
    </div>
  );
};
