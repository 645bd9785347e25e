import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../controls/button.tsx';
import { useSay } from '../../text/text.ts';

type Props = { readonly onKeep: () => void; readonly onSure: () => void };

/** Everything is deleted only by whoever writes the word for it. Escape keeps it all. */
export const RemoveAll = ({ onKeep, onSure }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  useEffect(() => field.current?.focus(), []);
  const word = say('settings.removeAll.word');
  const sure = written.trim().toLocaleLowerCase(say.language) === word;
  return (
    <form
      className="remove-all"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) onSure();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The settings stay open.
        event.preventDefault();
        onKeep();
      }}
    >
      <p id={`${id}-what`}>{say('settings.removeAll.ask')}</p>
      <div className="field">
        <label htmlFor={id}>{say('settings.removeAll.type', { word })}</label>
        <input
          ref={field}
          id={id}
          value={written}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-what`}
          onChange={(event) => setWritten(event.target.value)}
        />
      </div>
      <div className="buttons">
        <Button onClick={onKeep}>{say('settings.removeAll.keep')}</Button>
        {sure && (
          <Button kind="grave" icon="delete" onClick={onSure}>
            {say('settings.removeAll.sure')}
          </Button>
        )}
      </div>
    </form>
  );
};
