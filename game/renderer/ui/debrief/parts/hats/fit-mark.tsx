import type { ReactElement } from 'react';
import type { Fit } from '../../../../../core/debrief/debrief.ts';

/** One meeting: full for the hat that was expected, half for the other one announced, hollow for the other one unsaid. */
export const FitMark = ({ fit }: { readonly fit: Fit }): ReactElement => (
  <svg className={`fit-mark fit-${fit}`} viewBox="0 0 20 20" aria-hidden="true">
    {fit === 'expected' && <circle cx="10" cy="10" r="8" className="fit-full" />}
    {fit === 'announced' && (
      <>
        <path d="M10 2A8 8 0 0 0 10 18Z" className="fit-full" />
        <circle cx="10" cy="10" r="8" className="fit-edge" />
      </>
    )}
    {fit === 'other' && <path d="M10 1.500L18.500 10L10 18.500L1.500 10Z" className="fit-edge" />}
  </svg>
);
