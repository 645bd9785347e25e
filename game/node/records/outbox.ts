/**
 * What waits to be sent, on disk: one file a batch, and beside it what became of each statement, one line each, flushed
 * before the next is sent. A line that was lost with the power costs a second sending, which the ids make harmless.
 */
import { appendFile, mkdir, open, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lock, writeSafely } from '../files/files.ts';
import { type Batch, readBatch, sha256, writeBatch } from './batch.ts';

/** A statement that the store will not have; it stays until somebody puts it back or throws it away. */
export type Refused = { readonly id: string; readonly why: string };

export type Waiting = {
  /** Names the batch here, for as long as it waits. */
  readonly key: string;
  readonly name: string;
  /** How many statements it had, and how many of them the store has. */
  readonly statements: number;
  readonly stored: number;
  readonly refused: readonly Refused[];
};

/** A batch with what of it is still to be sent. */
export type Open = { readonly key: string; readonly batch: Batch; readonly settled: ReadonlySet<string> };

export type Outbox = {
  /** Safe on disk when it resolves. The same batch waits once, however often it is put in. */
  readonly add: (batch: Batch) => Promise<void>;
  readonly list: () => Promise<readonly Waiting[]>;
  /** The first that has something to be sent, the oldest first. */
  readonly next: () => Promise<Open | undefined>;
  /** Writes down what became of statements; a batch that the store has in full is gone then. */
  readonly settle: (key: string, ids: readonly string[], refused?: string) => Promise<void>;
  /** Sends what was refused once more. */
  readonly putBack: (key: string) => Promise<void>;
  readonly discard: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Outcome = { readonly id: string; readonly refused?: string };

const BATCH = '.batch';
const outcomesIn = (text: string): readonly Outcome[] =>
  text.split('\n').flatMap((line) => {
    try {
      // A torn last line is one that was never acknowledged.
      return line === '' ? [] : [JSON.parse(line) as Outcome];
    } catch {
      return [];
    }
  });

/** A batch may be settled or thrown away while somebody looks: what is gone by then is no fault of the disk. */
const noneIfGone = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
};

/** How many batches lie in a folder; none where it is not there. */
export const waitingIn = async (folder: string): Promise<number> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(BATCH)).length;

/**
 * Opens the outbox in a folder, made where there is none. Undefined while another program sends from it. Rejects with the
 * system's error where the folder cannot be used.
 */
export const openOutbox = async (folder: string): Promise<Outbox | undefined> => {
  await mkdir(folder, { recursive: true });
  const held = await lock(join(folder, 'outbox'));
  if (held === undefined) return undefined;
  const batchFile = (key: string): string => join(folder, `${key}${BATCH}`);
  const outcomeFile = (key: string): string => join(folder, `${key}.outcomes`);

  const read = async (key: string) => {
    const text = await readFile(batchFile(key), 'utf8').catch(noneIfGone);
    const batch = text === undefined ? undefined : readBatch(text);
    const outcomes = outcomesIn(await readFile(outcomeFile(key), 'utf8').catch(() => ''));
    return batch && { key, batch, outcomes };
  };
  const keys = async (): Promise<readonly string[]> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(BATCH));
    const aged = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(noneIfGone))?.mtimeMs })),
    );
    return aged
      .flatMap(({ name, at }) => (at === undefined ? [] : [{ name, at }]))
      .toSorted((a, b) => a.at - b.at || a.name.localeCompare(b.name))
      .map(({ name }) => name.slice(0, -BATCH.length));
  };
  const all = async () => (await Promise.all((await keys()).map(read))).filter((one) => one !== undefined);
  const discard = async (key: string): Promise<void> => {
    // First the batch: outcomes without one mean nothing, a batch without its outcomes would be sent again.
    await rm(batchFile(key), { force: true });
    await rm(outcomeFile(key), { force: true });
  };

  return {
    add: async (batch) => {
      const text = writeBatch(batch);
      const key = sha256(text).slice(0, 32);
      if ((await keys()).includes(key)) return;
      await writeSafely(batchFile(key), text);
    },
    list: async () =>
      (await all()).map(({ key, batch, outcomes }) => ({
        key,
        name: batch.name,
        statements: batch.statements.length,
        stored: new Set(outcomes.filter(({ refused }) => refused === undefined).map(({ id }) => id)).size,
        refused: outcomes.flatMap(({ id, refused }) => (refused === undefined ? [] : [{ id, why: refused }])),
      })),
    next: async () => {
      for (const key of await keys()) {
        const found = await read(key);
        if (found === undefined) continue;
        const settled = new Set(found.outcomes.map(({ id }) => id));
        if (found.batch.statements.some(({ id }) => !settled.has(id))) return { key, batch: found.batch, settled };
      }
      return undefined;
    },
    settle: async (key, ids, refused) => {
      const lines = ids.map((id) => `${JSON.stringify(refused === undefined ? { id } : { id, refused })}\n`);
      await appendFlushed(outcomeFile(key), lines.join(''));
      const found = await read(key);
      // Thrown away while it was sent, it leaves nothing behind.
      const stored = new Set(found?.outcomes.flatMap((one) => (one.refused === undefined ? [one.id] : [])));
      if (found === undefined || found.batch.statements.every(({ id }) => stored.has(id))) await discard(key);
    },
    putBack: async (key) => {
      const found = await read(key);
      if (found === undefined) return;
      const kept = found.outcomes.filter(({ refused }) => refused === undefined);
      await writeSafely(outcomeFile(key), kept.map((one) => `${JSON.stringify(one)}\n`).join(''));
    },
    discard,
    close: () => held.release(),
  };
};

const appendFlushed = async (path: string, text: string): Promise<void> => {
  await appendFile(path, text);
  const handle = await open(path, 'r+');
  await handle.datasync().finally(() => handle.close());
};
