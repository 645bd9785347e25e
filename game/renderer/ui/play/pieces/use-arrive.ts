import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to where something new begins, so that keyboard and screen reader are there too. It needs tabIndex -1. */
export const useArrive = <T extends HTMLElement>(): RefObject<T | null> => {
  const place = useRef<T>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return place;
};
