/** Canonical JSON (keys sorted, no spaces; RFC 8785 for our whole numbers and texts) and its SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One value as JSON with sorted keys; fields that are undefined are left out. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const map = value as Readonly<Record<string, unknown>>;
  let json = '';
  // Sorting without a comparison of our own sorts by UTF-16 units, which is what RFC 8785 asks for.
  for (const key of Object.keys(map).toSorted()) {
    const item = map[key];
    if (item !== undefined) json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${json}}`;
};

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
