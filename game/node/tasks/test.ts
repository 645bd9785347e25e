import { buildAll } from './build.ts';
import { browserFor } from './browser.ts';
import { executeTool } from './execute.ts';
import { run as lint } from './lint.ts';
import { say, timed } from './say.ts';

const suite = async (name: 'unit' | 'browser', env: Readonly<Record<string, string>> = {}): Promise<number> =>
  (await timed(name, () => executeTool('vitest', ['run', '--project', name], { env }))).code;

/** Everything that must hold before a change is taken: lint, format, types, unit and property tests, build, browser. */
export const run = async (): Promise<number> => {
  const before = performance.now();
  const code = (await lint()) || (await suite('unit')) || (await inBrowser());
  say(`${code === 0 ? 'All holds' : 'Stopped'} after ${((performance.now() - before) / 1000).toFixed(0)} s.`);
  return code;
};

const inBrowser = async (): Promise<number> => {
  await buildAll();
  const browser = await browserFor('npm test');
  return browser === undefined ? 1 : suite('browser', { TWO_HATS_BROWSER: browser });
};
