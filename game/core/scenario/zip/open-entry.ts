/** The bytes of one entry of a zip file, never more of them than it has declared. */
import { Inflate } from 'fflate';
import { checksum } from './checksum.ts';
import { DEFLATED, type Entry, STORED } from './directory.ts';

/** What is inflated at a time: 16 KiB can become 16 MiB at most before it is noticed that they are too many. */
const PIECE = 16 * 1024;

/** Undefined where the entry is not what it says: another size, another checksum, damaged, or packed in a way we do not read. */
export const openEntry = (entry: Entry): Uint8Array | undefined => {
  const bytes = unpackedBytes(entry);
  return bytes !== undefined && bytes.length === entry.size && checksum(bytes) === entry.crc ? bytes : undefined;
};

const unpackedBytes = ({ method, packed, size }: Entry): Uint8Array | undefined => {
  if (method === STORED) return packed;
  return method === DEFLATED ? inflated(packed, size) : undefined;
};

const inflated = (packed: Uint8Array, size: number): Uint8Array | undefined => {
  const out = new Uint8Array(size);
  let length = 0;
  let whole = false;
  const stream = new Inflate((piece, final) => {
    if (length + piece.length <= size) out.set(piece, length);
    length += piece.length;
    whole = final;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (length > size) return undefined;
    }
  } catch {
    // The library throws at bytes that are no deflate stream.
    return undefined;
  }
  return whole && length === size ? out : undefined;
};
