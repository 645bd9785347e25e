/** UUIDs that follow from a name: the same name gives the same one everywhere (RFC 9562, version 5). */
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const VERSION_5 = 0x50;
const VARIANT = 0x80;

/** `namespace` is a UUID itself. Version 5 and not 8, because record stores know only those up to 5. */
export const nameUuid = (namespace: string, name: string): string => {
  const space = hexToBytes(namespace.replaceAll('-', ''));
  const bytes = sha1(Uint8Array.from([...space, ...utf8ToBytes(name)])).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | VERSION_5;
  bytes[8] = (bytes[8]! & 0x3f) | VARIANT;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
