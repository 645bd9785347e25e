import { useEffect, useRef } from 'react';

/** Keeps what is on the page when it is left, in whatever way: by a shortcut, or back in the history. */
export const useKeepOnLeaving = (keep: () => void): void => {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
};
