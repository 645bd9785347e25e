import { build } from 'electron-vite';
import { ROOT, timed } from './say.ts';

/** Builds the three bundles into out/: main, preload, renderer. The renderer's folder is also the browser edition. */
export const buildAll = (): Promise<void> =>
  timed('build', () => build({ root: ROOT, configFile: `${ROOT}/electron.vite.config.ts`, logLevel: 'warn' }));

export const run = async (): Promise<number> => {
  await buildAll();
  return 0;
};
