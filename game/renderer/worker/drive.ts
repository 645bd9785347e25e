/** Drives long work in slices, tells how far it is, and hears that it is to stop. Shared by the entries of authoring. */
import type { Progress, Task } from '../../core/authoring/authoring.ts';

export type Said<R> =
  { readonly kind: 'progress'; readonly progress: Progress } | { readonly kind: 'done'; readonly report: R };

/** As long as this nobody is heard: short enough for a stop that feels like one. */
const SLICE_MS = 40;
const TELL_MS = 200;

/** One turn of the worker, in which a message can come in. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

export const drive = async <R>(task: Task<R>, stopped: () => boolean, tell: (said: Said<R>) => void): Promise<void> => {
  let told = performance.now();
  tell({ kind: 'progress', progress: task.progress() });
  for (let more = true; more && !stopped();) {
    const until = performance.now() + SLICE_MS;
    do more = task.advance();
    while (more && performance.now() < until);
    if (performance.now() - told > TELL_MS) {
      told = performance.now();
      tell({ kind: 'progress', progress: task.progress() });
    }
    await breathe();
  }
  tell({ kind: 'done', report: task.report() });
};
