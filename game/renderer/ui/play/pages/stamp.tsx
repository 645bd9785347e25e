import type { ReactElement, ReactNode } from 'react';
import './pages.css';

type Props = {
  /** What is stamped: a role in its colour and shape, or how something stands. */
  readonly kind: 'publicServant' | 'networkManager' | 'good' | 'bad' | 'plain';
  readonly children: ReactNode;
};

/** A stamp on paper. Angular for the office, round for the street. */
export const Stamp = ({ kind, children }: Props): ReactElement => (
  <span className={`stamp stamp-${kind}`}>{children}</span>
);
