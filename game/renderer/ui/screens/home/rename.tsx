import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { useSay } from '../../text/text.ts';

const LONGEST_NAME = 80;

type Props = {
  readonly name: string;
  /** Trimmed, and never empty. */
  readonly onName: (name: string) => void;
  readonly onStop: () => void;
};

/** Another name, written where the buttons stood. Enter keeps it; Escape, or nothing written, leaves the old one. */
export const Rename = ({ name, onName, onStop }: Props): ReactElement => {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState(name);
  useEffect(() => field.current?.select(), []);
  const keep = () => {
    const wanted = written.trim();
    if (wanted === '' || wanted === name) onStop();
    else onName(wanted);
  };
  return (
    <form
      className="rename field"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onStop()}
    >
      <label className="unseen" htmlFor={id}>
        {say('session.rename.label')}
      </label>
      <input
        ref={field}
        id={id}
        value={written}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWritten(event.target.value)}
      />
      <IconButton icon="check" text={say('session.rename.save')} label={say('session.rename.save')} onClick={keep} />
      <IconButton icon="close" text={say('notNow')} label={say('notNow')} onClick={onStop} />
    </form>
  );
};
