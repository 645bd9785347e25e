/** Canonical JSON (keys sorted, no spaces; RFC 8785 for our whole numbers and texts) and its SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One value as JSON with sorted keys; fields that are undefined are left out. */
export const canonicalJson = (value: unknown): string => written(value, new Map());

/** Keys as they come, and sorted, each as it is written. */
type Order = { readonly keys: readonly string[]; readonly sorted: readonly (readonly [key: string, name: string])[] };

/** The orders met last, by number of keys and first key: most maps of a scenario have the same keys as one before. */
type Orders = Map<string, Order>;

const written = (value: unknown, orders: Orders): string => {
  if (Array.isArray(value)) return `[${value.map((item) => written(item ?? null, orders)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const map = value as Readonly<Record<string, unknown>>;
  let json = '';
  for (const [key, name] of ordered(Object.keys(map), orders)) {
    const item = map[key];
    if (item !== undefined) json += `${json === '' ? '' : ','}${name}${written(item, orders)}`;
  }
  return `{${json}}`;
};

const ordered = (keys: readonly string[], orders: Orders): Order['sorted'] => {
  const alike = `${keys.length} ${keys[0]}`;
  const before = orders.get(alike);
  if (before?.keys.length === keys.length && before.keys.every((key, i) => key === keys[i])) return before.sorted;
  // Sorting without a comparison of our own sorts by UTF-16 units, which is what RFC 8785 asks for.
  const sorted = keys.toSorted().map((key) => [key, `${JSON.stringify(key)}:`] as const);
  orders.set(alike, { keys, sorted });
  return sorted;
};

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
