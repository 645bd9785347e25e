/** Where a record store is, and the key to it. */

export type StoreAddress = {
  /** The endpoint with a slash at its end; `statements` comes behind it. */
  readonly endpoint: string;
  /** What stands after `Authorization: Basic`, before it is encoded: `name:password`. */
  readonly key: string;
};

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * An address as somebody typed it. HTTPS alone is taken (a store on this very machine may speak HTTP); refused, with
 * undefined, are other schemes, addresses with a name or password, a query or a fragment in them, and what is no address.
 */
export const storeAddress = (typed: string, key: string): StoreAddress | undefined => {
  const url = URL.parse(typed.trim());
  if (url === null) return undefined;
  const own = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !own) return undefined;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  return { endpoint: url.href.endsWith('/') ? url.href : `${url.href}/`, key };
};
