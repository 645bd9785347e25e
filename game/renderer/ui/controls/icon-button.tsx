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
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A small button of one picture; its word appears when it is pointed at or reached by keyboard. */
export const IconButton = ({ icon, text, label, onClick, ref }: Props): ReactElement => (
  <button ref={ref} type="button" className="icon-button" aria-label={label} onClick={onClick}>
    <Icon name={icon} />
    <span className="tip" aria-hidden="true">
      {text}
    </span>
  </button>
);
