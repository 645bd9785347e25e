import { browserFor } from './browser.ts';
import { buildAll } from './build.ts';
import { execute } from './execute.ts';

/** Builds, then measures the performance bars; the results go to standard output. */
export const run = async (args: readonly string[]): Promise<number> => {
  await buildAll();
  const browser = await browserFor('npm run bench');
  if (browser === undefined) return 1;
  const env = { TWO_HATS_BROWSER: browser };
  return (await execute(process.execPath, ['test/bench/bench.ts', ...args], { results: true, env })).code;
};
