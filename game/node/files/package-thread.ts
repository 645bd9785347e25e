/** Packages opened and packed in a thread with a clock: seconds of work must not stop whoever asks, an app with windows above all. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_PATIENCE_MS, type Pictures, type Unpacked, tooLongPackage } from '../../core/scenario/package.ts';
import type { ScenarioFiles } from '../../core/scenario/scenario.ts';

export type Asked =
  | { readonly kind: 'unpack'; readonly bytes: Uint8Array }
  | { readonly kind: 'pack'; readonly files: ScenarioFiles; readonly pictures: Pictures };

// In the sources this is TypeScript, which the pinned Node runs as it is; in a bundle both are files side by side.
const ENTRY = join(import.meta.dirname, `package-worker${extname(import.meta.filename)}`);
const HEAP_MB = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 };

/** What takes longer, or more memory, than any package should is refused with a finding. */
export const unpackInThread = async (bytes: Uint8Array): Promise<Unpacked> =>
  (await ask<Unpacked>({ kind: 'unpack', bytes }, PACKAGE_PATIENCE_MS.unpack)) ?? tooLongPackage;

/** Undefined where it takes too long. */
export const packInThread = (files: ScenarioFiles, pictures: Pictures): Promise<Uint8Array | undefined> =>
  ask({ kind: 'pack', files, pictures }, PACKAGE_PATIENCE_MS.pack);

type Answer<T> = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly answer: T };

/** Rejects where the thread cannot be loaded, or fails: that is a bug, not a bad package. */
const ask = <T>(asked: Asked, patience: number): Promise<T | undefined> => {
  const thread = new Worker(ENTRY, { resourceLimits: HEAP_MB });
  let clock: NodeJS.Timeout | undefined;
  return new Promise<T | undefined>((resolve, reject) => {
    thread.on('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(undefined) : reject(error),
    );
    thread.on('message', (told: Answer<T>) => {
      if (told.kind === 'done') return resolve(told.answer);
      clock = setTimeout(() => resolve(undefined), patience);
      return thread.postMessage(asked);
    });
  }).finally(() => {
    clearTimeout(clock);
    return thread.terminate();
  });
};
