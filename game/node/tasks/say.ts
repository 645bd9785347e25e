import { resolve } from 'node:path';

/** The repository's root; tasks work from there wherever they are called from. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Progress goes to standard error; standard output is for results alone. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Does one piece of work, and says what it was and how long it took. */
export const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const before = performance.now();
  say(`→ ${what}`);
  try {
    return await work();
  } finally {
    say(`  ${what}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
  }
};
