import type { ReactElement } from 'react';

/** The bag that a badge disappears in: a change of hats that nobody was told of. */
export const BagPicture = (): ReactElement => (
  <svg className="bag-picture" viewBox="-12 -18 24 30" aria-hidden="true">
    <path d="M-9 -5 H9 L10 8 Q0 11 -10 8Z M-9 -5 C-12 -14 -6 -16 -3 -16" />
  </svg>
);
