import type { Pictures, Read, ScenarioFiles } from '../../core/scenario/scenario.ts';
import { startReader } from './worker-address.ts';

/** What came of one folder: read or refused by the reader, or given up because it took too long. */
export type Reading = { readonly kind: 'read'; readonly read: Read } | { readonly kind: 'tooLong' };

type Answer = { readonly kind: 'ready' } | { readonly kind: 'read'; readonly read: Read };

/** What came with the game is ours, and a busy machine must not take it away; what a stranger wrote gets the clock. */
export const PATIENCE_MS = { bundled: 30_000, imported: 2_500 } as const;
const LOAD_MS = 20_000;

/** One folder to be read, and how long that may take. */
export type ToRead = { readonly files: ScenarioFiles; readonly pictures: Pictures; readonly patience: number };

const ready = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error('The reading worker did not start.')), LOAD_MS);
    worker.addEventListener('error', () => reject(new Error('The reading worker could not be loaded.')), {
      once: true,
    });
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(clock);
        resolve();
      },
      { once: true },
    );
  });

const readOne = (worker: Worker, { files, pictures, patience }: ToRead): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const clock = setTimeout(() => resolve({ kind: 'tooLong' }), patience);
    const settle = (event: MessageEvent<Answer>) => {
      clearTimeout(clock);
      if (event.data.kind === 'read') resolve({ kind: 'read', read: event.data.read });
    };
    worker.addEventListener('message', settle, { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage({ files, pictures });
  });

export type Reader = {
  /** Reads one folder after another; whoever asks waits for those before. */
  readonly read: (folder: ToRead) => Promise<Reading>;
  readonly close: () => void;
};

/**
 * A worker that reads. A folder that takes longer than its patience costs the worker, which is ended and started anew for
 * the next. Rejects where the worker itself fails: that is a bug, not a bad scenario.
 */
export const openReader = (): Reader => {
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const readNow = async (folder: ToRead): Promise<Reading> => {
    if (!worker) {
      worker = startReader();
      await ready(worker);
    }
    const reading = await readOne(worker, folder);
    if (reading.kind === 'tooLong') end();
    return reading;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (folder) => {
      const reading = last.then(() => readNow(folder));
      last = reading.catch(end);
      return reading;
    },
    close: end,
  };
};

/** Reads folders one after another in a worker of their own. */
export const readAll = async (folders: readonly ToRead[]): Promise<readonly Reading[]> => {
  const reader = openReader();
  try {
    const readings: Reading[] = [];
    for (const folder of folders) readings.push(await reader.read(folder));
    return readings;
  } finally {
    reader.close();
  }
};
