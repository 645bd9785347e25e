/** Sessions that came from a store, written as files: byte for byte, named by their alias, beside what is there already. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameFor, freeName } from '../../../core/contract/contract.ts';
import { judged } from '../../../core/session/session.ts';
import { writeSafely } from '../../files/files.ts';
import type { Kept } from '../../records/records.ts';

export type KeptSessions = {
  /** Names of the files that were written. */
  readonly written: readonly string[];
  /** How many were there already, byte for byte. */
  readonly there: number;
  /** How many are no session of Two Hats, whatever the store says. */
  readonly foreign: number;
};

const ENDING = '.two-hats';

/** The folder is made where there is none. Rejects with the system's error; what was written by then is whole. */
export const keepSessions = async (folder: string, sessions: readonly Kept[]): Promise<KeptSessions> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written: string[] = [];
  let [there, foreign] = [0, 0];
  for (const { name, bytes } of sessions) {
    const one = judged({ name, text: new TextDecoder().decode(bytes) });
    if (!one.ok) {
      foreign++;
      continue;
    }
    const file = await placeFor(folder, one.usable.session.header.alias, bytes);
    if (file === undefined) there++;
    else {
      await writeSafely(join(folder, file), bytes);
      written.push(file);
    }
  }
  return { written, there, foreign };
};

/** The first name that is free; undefined where one of those taken holds these very bytes. */
const placeFor = async (folder: string, alias: string, bytes: Uint8Array): Promise<string | undefined> => {
  const plain = fileNameFor(alias).slice(0, -ENDING.length);
  const taken = new Set<string>();
  for (;;) {
    const file = `${freeName(plain, (name) => taken.has(name))}${ENDING}`;
    const found = await contentOf(join(folder, file));
    if (found === undefined) return file;
    if (found.equals(bytes)) return undefined;
    taken.add(file.slice(0, -ENDING.length));
  }
};

/** Undefined where nothing is there; what cannot be read is there all the same. */
const contentOf = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'EISDIR' || error.code === 'EACCES') return Buffer.of();
    throw error;
  });
