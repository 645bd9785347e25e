import type { Terminal } from './terminal.ts';

const BREATH_MS = 80;

/**
 * Between two steps of long work: lets others run now and then, Ctrl-C among them, and says how far it is. `words` tells it
 * from how many steps are done.
 */
export const breathing = (terminal: Terminal, words: (done: number) => string): ((done: number) => Promise<void>) => {
  let last = performance.now();
  return async (done) => {
    if (performance.now() - last < BREATH_MS) return;
    terminal.progress(words(done));
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
};
