/**
 * A zip file of plain texts from a stranger, opened in memory: what it holds, and the text of each when it is asked for. No
 * name in it is ever used as a path. Packages of scenarios have a reader of their own (`../package.ts`).
 */
import { strFromU8 } from 'fflate';
import { type Entry, directoryOf } from './directory.ts';
import { openEntry } from './open-entry.ts';

const MOST_ENTRIES = 10_000;
/** What file managers put beside the files that were meant. */
const LITTER = /(^|\/)(__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(\/|$)/;
/** What a zip file begins with: an entry, or the directory of one without any. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

export const isArchive = (bytes: Uint8Array): boolean =>
  BEGINNINGS.some((beginning) => beginning.every((byte, i) => bytes[i] === byte));

export type ArchivedFile = {
  /** As the archive has it, folders included. */
  readonly name: string;
  /** In bytes, as the archive says. */
  readonly size: number;
  /** Undefined where it is encrypted, a link, damaged, or not of the size it says. Never more bytes than that. */
  readonly open: () => string | undefined;
};

export type Archive =
  | { readonly ok: true; readonly files: readonly ArchivedFile[] }
  | { readonly ok: false; readonly why: 'broken' | 'foreign' | 'tooMany' };

/** `why`: `broken` (no zip, cut short, forged), `foreign` (a kind that is not read) or `tooMany`. Never throws. */
export const openArchive = (bytes: Uint8Array): Archive => {
  const directory = directoryOf(bytes, MOST_ENTRIES);
  if (!directory.ok) return directory;
  const files = directory.entries
    .filter(({ name }) => !name.endsWith('/') && !LITTER.test(name))
    .map((entry) => ({ name: entry.name, size: entry.size, open: () => textIn(entry) }));
  return { ok: true, files };
};

const textIn = (entry: Entry): string | undefined => {
  const bytes = entry.encrypted || entry.special ? undefined : openEntry(entry);
  return bytes && strFromU8(bytes);
};
