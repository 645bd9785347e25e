import type { ReactElement, Ref } from 'react';
import type { Icon as IconName } from '../../art/art.ts';
import { Icon } from './icon.tsx';
import './controls.css';

type Props = {
  readonly icon: IconName;
  /** What it does, shown beside it on pointing and on focus. */
  readonly text: string;
  /** The same with what it is done to, for whoever does not see what it stands on. */
  readonly label: string;
  /** It keeps its place and its focus, and does nothing. */
  readonly waits?: boolean;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A small button of one picture; its word appears when it is pointed at or reached by keyboard. */
export const IconButton = ({ icon, text, label, waits = false, onClick, ref }: Props): ReactElement => (
  <button
    ref={ref}
    type="button"
    className="icon-button"
    aria-label={label}
    aria-disabled={waits}
    onClick={waits ? undefined : onClick}
  >
    <Icon name={icon} />
    <span className="tip" aria-hidden="true">
      {text}
    </span>
  </button>
);
