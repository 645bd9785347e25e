import { useEffect, useId, useRef, type ReactElement } from 'react';
import { Button } from './button.tsx';
import './controls.css';

type Props = {
  readonly question: string;
  readonly keep: string;
  readonly sure: string;
  readonly onKeep: () => void;
  readonly onSure: () => void;
};

/** Asks once more, in place, before something is gone. The harmless answer has the focus; Escape gives it. */
export const Sure = ({ question, keep, sure, onKeep, onSure }: Props): ReactElement => {
  const id = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div
      className="sure"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Neither the dialog that this may stand in nor the screen behind it closes by the same key.
        event.preventDefault();
        event.stopPropagation();
        onKeep();
      }}
    >
      <p id={id}>{question}</p>
      <div className="buttons">
        <Button ref={harmless} onClick={onKeep}>
          {keep}
        </Button>
        <Button kind="grave" icon="delete" onClick={onSure}>
          {sure}
        </Button>
      </div>
    </div>
  );
};
