/** Which session is on the screen, remembered by the window itself: a page that is loaded anew comes back to it. */
import type { Resumed } from './app-context.ts';

const KEY = 'two-hats-under-way';

/** Of the page that was here before in this window; a store that is closed or garbled costs the way back, nothing more. */
export const underWay = (): Resumed | undefined => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { session, name } = value as Readonly<Record<string, unknown>>;
    return typeof session === 'string' && typeof name === 'string' ? { session, name } : undefined;
  } catch {
    return undefined;
  }
};

/** Undefined when the game is left. */
export const rememberUnderWay = (resumed: Resumed | undefined): void => {
  try {
    if (resumed === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(resumed));
  } catch {
    // Without it the session is found in the list.
  }
};
