/**
 * The directory of a zip file, read without opening anything in it: what each entry says of itself, and where its bytes
 * lie. One plain archive on one disc is read; whatever else the format allows (zip64, encryption, spanning, bytes in front
 * of it, entries that share bytes) is refused, because nothing that we or a usual program pack needs it.
 */
import { strFromU8 } from 'fflate';

export const SIGNATURE = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
export const LENGTH = { local: 30, entry: 46, end: 22 } as const;
export const STORED = 0;
export const DEFLATED = 8;

export type Entry = {
  readonly name: string;
  /** As the directory says it; whether it is true shows when it is opened. */
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  /** The bytes as they lie in the archive. */
  readonly packed: Uint8Array;
  readonly encrypted: boolean;
  /** A link, a pipe, a device: anything but a file or a folder. */
  readonly special: boolean;
};

/** `broken`: no zip file, or one cut short or forged. `foreign`: a kind of zip that is not read. */
export type Directory =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly why: 'broken' | 'foreign' | 'tooMany' };

const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = { count: 0xffff, size: 0xffffffff } as const;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const KIND = 0o170000;
const PLAIN_KINDS: readonly number[] = [0, 0o040000, 0o100000];

class Refused extends Error {
  readonly why: 'broken' | 'foreign' | 'tooMany';
  constructor(why: 'broken' | 'foreign' | 'tooMany') {
    super(why);
    this.why = why;
  }
}

/** Lists an archive of at most `most` entries. Never throws, whatever the bytes are. */
export const directoryOf = (bytes: Uint8Array, most: number): Directory => {
  try {
    return { ok: true, entries: listed(bytes, most) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: error.why };
    // A number that points outside the bytes: the view refuses to read there.
    if (error instanceof RangeError) return { ok: false, why: 'broken' };
    throw error;
  }
};

const listed = (bytes: Uint8Array, most: number): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const [disc, discOfDirectory] = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)];
  const [here, count] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count === IN_ZIP64.count || length === IN_ZIP64.size || start === IN_ZIP64.size) throw new Refused('foreign');
  if (disc !== 0 || discOfDirectory !== 0 || here !== count) throw new Refused('foreign');
  if (start + length !== end) throw new Refused('broken');
  if (count > most) throw new Refused('tooMany');
  const entries: Entry[] = [];
  const taken: Span[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    const { entry, span, next } = entryAt(bytes, view, at, start);
    entries.push(entry);
    taken.push(span);
    at = next;
  }
  if (at !== end || overlap(taken)) throw new Refused('broken');
  return entries;
};

/** Where the closing record begins; its comment must reach exactly to the end of the file. */
const endOf = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - LENGTH.end - LONGEST_COMMENT);
  for (let at = view.byteLength - LENGTH.end; at >= first; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + LENGTH.end + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Refused('broken');
};

type Span = readonly [from: number, to: number];

const overlap = (spans: readonly Span[]): boolean => {
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  return sorted.some(([from], n) => n > 0 && from < sorted[n - 1]![1]);
};

type Found = { readonly entry: Entry; readonly span: Span; readonly next: number };

const entryAt = (bytes: Uint8Array, view: DataView, at: number, directory: number): Found => {
  if (view.getUint32(at, true) !== SIGNATURE.entry) throw new Refused('broken');
  const [madeBy, flags] = [view.getUint16(at + 4, true), view.getUint16(at + 8, true)];
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const next = at + LENGTH.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if ([packedSize, size, local].includes(IN_ZIP64.size)) throw new Refused('foreign');
  const rawName = bytes.subarray(at + LENGTH.entry, at + LENGTH.entry + nameLength);
  const method = view.getUint16(at + 10, true);
  const from = dataStart(bytes, view, local, rawName, method);
  const to = from + packedSize;
  if (to > directory) throw new Refused('broken');
  const kind = (view.getUint32(at + 38, true) >>> 16) & KIND;
  return {
    entry: {
      name: strFromU8(rawName),
      size,
      crc: view.getUint32(at + 16, true),
      method,
      packed: bytes.subarray(from, to),
      encrypted: (flags & ENCRYPTED) !== 0,
      // DOS (0) and NTFS (10) have no such kinds; there these bits are whatever the program left in them.
      special: ![0, 10].includes(madeBy >>> 8) && !PLAIN_KINDS.includes(kind),
    },
    span: [local, to],
    next,
  };
};

/** Where an entry's bytes begin. What stands before them must say the same name and method as the directory. */
const dataStart = (bytes: Uint8Array, view: DataView, at: number, name: Uint8Array, method: number): number => {
  if (view.getUint32(at, true) !== SIGNATURE.local) throw new Refused('broken');
  const nameLength = view.getUint16(at + 26, true);
  const same =
    view.getUint16(at + 8, true) === method &&
    nameLength === name.length &&
    name.every((byte, n) => bytes[at + LENGTH.local + n] === byte);
  if (!same) throw new Refused('broken');
  return at + LENGTH.local + nameLength + view.getUint16(at + 28, true);
};
