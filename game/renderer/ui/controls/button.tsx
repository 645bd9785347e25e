import type { ReactElement, ReactNode, Ref } from 'react';
import type { Icon as IconName } from '../../art/art.ts';
import { Icon } from './icon.tsx';
import './controls.css';

type Props = {
  /** `main` is the one thing to do here; `plain` stands beside it; `quiet` is there for whoever looks for it; `grave` destroys. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'grave';
  readonly icon?: IconName;
  /** What a screen reader says instead of the text, where the text alone would not tell one from its neighbours. */
  readonly label?: string | undefined;
  readonly waits?: boolean;
  /** Whether what it opens is open; undefined where it opens nothing. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
};

/** A button with words. One that `waits` keeps its place and its focus, and does nothing. */
export const Button = ({
  kind = 'plain',
  icon,
  label,
  waits = false,
  expanded,
  onClick,
  ref,
  children,
}: Props): ReactElement => (
  <button
    ref={ref}
    type="button"
    className={`button button-${kind}`}
    aria-label={label}
    aria-disabled={waits}
    aria-expanded={expanded}
    onClick={waits ? undefined : onClick}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);
