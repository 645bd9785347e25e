import { useSyncExternalStore } from 'react';
import type { Theme } from '../../settings.ts';

const QUERY = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The theme that pictures are drawn in. */
export const useDrawnTheme = (theme: Theme): 'light' | 'dark' => {
  const dark = useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => false,
  );
  if (theme === 'system') return dark ? 'dark' : 'light';
  return theme;
};
