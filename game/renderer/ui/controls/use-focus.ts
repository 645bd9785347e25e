import { useEffect, useRef, type RefObject } from 'react';

/** For the button that makes way for a question: it has the focus again once the question is answered. */
export const useFocusAfter = (asked: boolean): RefObject<HTMLButtonElement | null> => {
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !asked) button.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  return button;
};

/** Takes the focus of whatever was pressed in it and is gone by that, or it would be nowhere. It needs tabIndex -1. */
export const useFocusKept = <T extends HTMLElement>(): RefObject<T | null> => {
  const place = useRef<T>(null);
  const last = useRef<Node>(undefined);
  useEffect(() => {
    const moved = ({ target }: Event): void => {
      last.current = place.current?.contains(target as Node) === true ? (target as Node) : undefined;
    };
    // A press beside everything is meant to leave it.
    const left = (): void => {
      last.current = undefined;
    };
    document.addEventListener('focusin', moved);
    document.addEventListener('pointerdown', left);
    return () => {
      document.removeEventListener('focusin', moved);
      document.removeEventListener('pointerdown', left);
    };
  }, []);
  useEffect(() => {
    // Whoever tabs out of the window leaves what had the focus where it was.
    const isGone = last.current?.isConnected === false;
    if (isGone && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });
  return place;
};

/** For what moves to another list by what was pressed on it: there it has the focus again. */
export const takesFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus();
};
