import { PROJECTOR_PAGE, fileNamed } from '../../game/core/contract/page-rules.ts';

export const APP_SCHEME = 'app';
const APP_HOST = 'two-hats';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/**
 * The built file that an address names, as it is spelt in `known`, or undefined. Pure text in, text out: the address is
 * looked at as it came, so that nothing a URL parser tidies up (`..`, `%2e`, back-slashes) can turn into a file.
 */
export const resolveAsset = (address: string, known: ReadonlySet<string>): string | undefined => {
  const start = `${APP_ORIGIN}/`;
  if (!address.startsWith(start)) return undefined;
  const path = address.slice(start.length - 1);
  return fileNamed(path === PROJECTOR_PAGE ? '/' : path, known);
};
