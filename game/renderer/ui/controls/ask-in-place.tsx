import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from './button.tsx';
import './controls.css';

type Props = {
  readonly className: string;
  readonly question: ReactNode;
  /** The answer that changes nothing. */
  readonly keep: string;
  readonly onKeep: () => void;
  /** The other answers. */
  readonly children: ReactNode;
};

/** Asks in place, before something is gone. The harmless answer has the focus; Escape gives it. */
export const AskInPlace = ({ className, question, keep, onKeep, children }: Props): ReactElement => {
  const id = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div
      className={className}
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
        {children}
      </div>
    </div>
  );
};
