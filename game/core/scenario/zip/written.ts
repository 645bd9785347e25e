/** Writes a zip file whose bytes follow from its contents alone: fixed date, fixed level, in the order given. */
import { deflateSync, strToU8 } from 'fflate';
import { checksum } from './checksum.ts';
import { DEFLATED, LENGTH, SIGNATURE, STORED } from './directory.ts';

/** One file to be packed; pictures are packed already and only stored. */
export type ToPack = { readonly name: string; readonly bytes: Uint8Array; readonly compress: boolean };

const LEVEL = 9;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, midnight: the first moment that the format knows. */
const DATE = 0x0021;

/** `mostRatio`: what would shrink more than so many times is stored as it is, since no reader of ours would open it. */
export const writtenZip = (files: readonly ToPack[], mostRatio: number): Uint8Array => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, compress } of files) {
    const small = compress ? deflateSync(bytes, { level: LEVEL }) : bytes;
    const method = small.length < bytes.length && small.length * mostRatio >= bytes.length ? DEFLATED : STORED;
    const data = method === DEFLATED ? small : bytes;
    const about = { name: strToU8(name), method, crc: checksum(bytes), packed: data.length, size: bytes.length };
    const local = header(about, undefined);
    parts.push(local, data);
    directory.push(header(about, at));
    at += local.length + data.length;
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  return joined([...parts, ...directory, closing(files.length, length, at)]);
};

type About = {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
};

/** The header before the data, or with `at` (where that one begins) the row of the directory, which repeats it. */
const header = ({ name, method, crc, packed, size }: About, at: number | undefined): Uint8Array => {
  const inDirectory = at !== undefined;
  const fixed = inDirectory ? LENGTH.entry : LENGTH.local;
  const bytes = new Uint8Array(fixed + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, inDirectory ? SIGNATURE.entry : SIGNATURE.local, true);
  if (inDirectory) view.setUint16(4, VERSION, true);
  const shared = inDirectory ? 6 : 4;
  [VERSION, UTF8_NAMES, method, 0, DATE].forEach((value, n) => view.setUint16(shared + 2 * n, value, true));
  [crc, packed, size].forEach((value, n) => view.setUint32(shared + 10 + 4 * n, value, true));
  view.setUint16(shared + 22, name.length, true);
  if (inDirectory) view.setUint32(42, at, true);
  bytes.set(name, fixed);
  return bytes;
};

const closing = (count: number, length: number, start: number): Uint8Array => {
  const bytes = new Uint8Array(LENGTH.end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, SIGNATURE.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return bytes;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
