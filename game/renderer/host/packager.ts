/** Packages of the browser edition, opened and packed in a worker with a clock. */
import { PACKAGE_PATIENCE_MS, type Pictures, type Unpacked, tooLongPackage } from '../../core/scenario/package.ts';

export type Packager = {
  /** What takes longer than any package should is refused with a finding. */
  readonly unpack: (bytes: Uint8Array) => Promise<Unpacked>;
  /** Undefined where it takes too long. */
  readonly pack: (files: Readonly<Record<string, string>>, pictures: Pictures) => Promise<Uint8Array | undefined>;
};

type Answer<T> = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly answer: T };

/** `start` makes a worker; each piece of work has one of its own. */
export const packager = (start: () => Worker): Packager => {
  const ask = <T>(asked: object, patience: number): Promise<T | undefined> =>
    new Promise<T | undefined>((resolve, reject) => {
      const worker = start();
      let clock: ReturnType<typeof setTimeout> | undefined;
      const end = (): void => {
        clearTimeout(clock);
        worker.terminate();
      };
      worker.addEventListener('error', () => {
        end();
        reject(new Error('The worker for packages could not be loaded, or has failed.'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer<T>>) => {
        if (data.kind === 'done') {
          end();
          return resolve(data.answer);
        }
        clock = setTimeout(() => {
          end();
          resolve(undefined);
        }, patience);
        return worker.postMessage(asked);
      });
    });
  return {
    unpack: async (bytes) =>
      (await ask<Unpacked>({ kind: 'unpack', bytes }, PACKAGE_PATIENCE_MS.unpack)) ?? tooLongPackage,
    pack: (files, pictures) => ask({ kind: 'pack', files, pictures }, PACKAGE_PATIENCE_MS.pack),
  };
};
