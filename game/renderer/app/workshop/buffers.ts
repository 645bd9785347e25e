/** The files that are open in the Workshop: what stands in the editor, and what the host has. Pure. */
import type { WorkshopFile } from '../../host/host.ts';

export type Buffer = {
  /** As the editor has it: lines end with a line feed. */
  readonly text: string;
  /** As the host had it last, with the same line ends. */
  readonly kept: string;
  /** The host's fingerprint of it; null while it has none. */
  readonly mark: string | null;
  /** Its lines end as Windows ends them, and go on doing so. */
  readonly crlf: boolean;
  /** What somebody else wrote meanwhile, where the author has to say which one stays. */
  readonly theirs: WorkshopFile | undefined;
};

export type Buffers = Readonly<Record<string, Buffer>>;

const unified = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What was written while the folder could not be reached stands against what the folder has: the author says which one stays. */
const bufferOf = ({ unsent, ...file }: WorkshopFile): Buffer => ({
  text: unified(unsent ?? file.text),
  kept: unified(file.text),
  mark: unsent === undefined ? file.fingerprint : null,
  crlf: file.text.includes('\r\n'),
  theirs: unsent === undefined ? undefined : file,
});

export const buffersOf = (files: Readonly<Record<string, WorkshopFile>>): Buffers =>
  Object.fromEntries(Object.entries(files).map(([file, one]) => [file, bufferOf(one)]));

/** A file's text as it is written. */
export const written = ({ text, crlf }: Buffer): string => (crlf ? text.replaceAll('\n', '\r\n') : text);

export const edited = (buffers: Buffers, file: string, text: string): Buffers => {
  const before = buffers[file];
  return before === undefined ? buffers : { ...buffers, [file]: { ...before, text } };
};

/** The host has this text now, under this fingerprint; what was written since then still waits. */
export const keptAs = (buffers: Buffers, file: string, text: string, mark: string): Buffers => {
  const before = buffers[file];
  return before === undefined ? buffers : { ...buffers, [file]: { ...before, kept: text, mark } };
};

/** The files that the host does not have as they are, in their order. Those in conflict wait for the author. */
export const waiting = (buffers: Buffers): readonly string[] =>
  Object.entries(buffers)
    .filter(([, { text, kept, theirs }]) => text !== kept && theirs === undefined)
    .map(([file]) => file);

export const inConflict = (buffers: Buffers): string | undefined =>
  Object.entries(buffers).find(([, { theirs }]) => theirs !== undefined)?.[0];

export type Heard = { readonly buffers: Buffers; readonly taken: readonly string[] };

/**
 * What the host has now: taken over where the author changed nothing, else a conflict. Of `unread` it could read nothing,
 * though they are there: they stay here as they were, and are not taken for removed.
 */
export const heard = (
  buffers: Buffers,
  files: Readonly<Record<string, WorkshopFile>>,
  unread: ReadonlySet<string> = new Set(),
): Heard => {
  const taken: string[] = [];
  const next: Record<string, Buffer> = {};
  for (const file of new Set([...Object.keys(buffers), ...Object.keys(files)])) {
    const [mine, theirs] = [buffers[file], files[file]];
    const gone = unread.has(file) ? mine : goneOutside(mine);
    const one = theirs === undefined ? gone : mine === undefined ? bufferOf(theirs) : merged(mine, theirs);
    if (one === undefined || (theirs !== undefined && one.text !== mine?.text)) taken.push(file);
    if (one !== undefined) next[file] = one;
  }
  return { buffers: next, taken };
};

/** A file that was removed goes; one that the author changed since is written anew. */
const goneOutside = (mine: Buffer | undefined): Buffer | undefined =>
  mine === undefined || (mine.text === mine.kept && mine.mark !== null)
    ? undefined
    : { ...mine, mark: null, kept: '', theirs: undefined };

const merged = (mine: Buffer, theirs: WorkshopFile): Buffer => {
  if (theirs.fingerprint === mine.mark) return mine.theirs === undefined ? mine : { ...mine, theirs: undefined };
  const now = bufferOf(theirs);
  if (mine.text === mine.kept || mine.text === now.text) return now;
  return { ...mine, theirs: { text: theirs.text, fingerprint: theirs.fingerprint } };
};

/** The author has said which one stays. */
export const settled = (buffers: Buffers, file: string, keep: 'mine' | 'theirs'): Buffers => {
  const before = buffers[file];
  if (before?.theirs === undefined) return buffers;
  const theirs = bufferOf(before.theirs);
  // What was unsent is unsent no more once something is written: theirs is written, too, where it stood against that.
  const chosen = before.mark === null ? { ...theirs, kept: '' } : theirs;
  const next = keep === 'theirs' ? chosen : { ...theirs, text: before.text };
  return { ...buffers, [file]: next };
};

export const textsOf = (buffers: Buffers): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(buffers).map(([file, { text }]) => [file, text]));
