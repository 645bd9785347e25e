import { useEffect, useRef, useState } from 'react';

const TAKES = 600;

const still = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  (document.documentElement.dataset['motion'] !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches);

/** A whole number on its way to a new value; at once where motion is not wanted. */
export const useTicking = (value: number): number => {
  const [shown, setShown] = useState(value);
  const at = useRef(value);
  useEffect(() => {
    const from = at.current;
    if (from === value) return undefined;
    const show = (next: number): void => {
      at.current = next;
      setShown(next);
    };
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const part = still() ? 1 : Math.min(1, (now - began) / TAKES);
      show(Math.round(from + (value - from) * part));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
};
