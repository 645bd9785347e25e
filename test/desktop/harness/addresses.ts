/** The app's own scheme, played by an https origin: Chromium knows no `app:`, but treats this one as Electron treats that. */
const APP = 'app://two-hats';
export const PLAYED = 'https://two-hats.test';

/** `https://two-hats.test/x` → `app://two-hats/x`; other addresses stay what they are. */
export const asApp = (url: string): string =>
  url === PLAYED || url.startsWith(`${PLAYED}/`) ? `${APP}${url.slice(PLAYED.length)}` : url;

/** `app://two-hats/x` → `https://two-hats.test/x`; other addresses stay what they are. */
export const asPlayed = (url: string): string =>
  url === APP || url.startsWith(`${APP}/`) ? `${PLAYED}${url.slice(APP.length)}` : url;
