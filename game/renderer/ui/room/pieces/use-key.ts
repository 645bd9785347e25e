import { useEffect, useEffectEvent } from 'react';

/** Keys anywhere in the window; not those that something nearer has already answered, and none while a dialog is open. */
export const useKey = (onKey: (event: KeyboardEvent) => void): void => {
  const answered = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    onKey(event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => answered(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
