import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../web/web.ts';
import { rendererConfig } from './bundles.ts';
import { ROOT, say } from './say.ts';

/**
 * Builds anew at every change and serves the result. Not a development server: the page runs under the very policy it is
 * shipped with, and what breaks that policy breaks here first. Reload the page to see a change.
 */
export const run = async (): Promise<number> => {
  say('Building, and again at every change …');
  const config = rendererConfig(ROOT);
  await build({ ...config, configFile: false, base: './', build: { ...config.build, watch: {} } });
  const served = await serve(join(ROOT, 'out/renderer'), [0]);
  if (served.kind !== 'serving') return 1;
  process.stdout.write(`Two Hats is at ${served.address}\n`);
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  // The watcher would keep the process alive.
  return process.exit(0);
};
