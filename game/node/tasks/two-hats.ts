import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newestChange, oldestChange } from './freshness.ts';
import { ROOT, timed } from './say.ts';

const SOURCES = ['game/core', 'game/node', 'package-lock.json'];
const BUNDLE = 'out/cli/two-hats.js';
/** What is started by its address, found beside whatever starts it: the program, and its threads. */
const ENTRIES = {
  'two-hats': 'game/node/cli/bin.ts',
  'read-worker': 'game/node/cli/reading/read-worker.ts',
  'simulate-worker': 'game/node/cli/simulate-worker.ts',
  'worth-worker': 'game/node/cli/worth-worker.ts',
};

/** Bundles the command line with all it needs: one file starts several times faster than the sources do. */
const bundle = async (): Promise<void> => {
  const { build } = await import('vite');
  // Built aside and moved into place: two command lines started at once must not read each other's half a file.
  const aside = join(ROOT, `out/cli-${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: aside,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: ENTRIES,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  await mkdir(join(ROOT, 'out/cli'), { recursive: true });
  const files = await readdir(aside);
  for (const file of files.sort((a, b) => Number(a === 'two-hats.js') - Number(b === 'two-hats.js'))) {
    await rename(join(aside, file), join(ROOT, 'out/cli', file));
  }
  await rm(aside, { recursive: true });
};

/** Runs the command line with this process's arguments; the bundle is made anew where a source is newer. */
export const run = async (): Promise<void> => {
  // A preview opens the built window.
  if (process.argv[2] === 'preview') await import('./start.ts').then(({ buildIfOlder }) => buildIfOlder());
  if ((await newestChange(SOURCES)) > (await oldestChange([BUNDLE]))) await timed('building the command line', bundle);
  await import(pathToFileURL(join(ROOT, BUNDLE)).href);
};
