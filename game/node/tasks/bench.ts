import { execute } from './execute.ts';

/** Measures the performance bars; the results go to standard output. */
export const run = async (args: readonly string[]): Promise<number> =>
  (await execute(process.execPath, ['test/bench/bench.ts', ...args], { results: true })).code;
