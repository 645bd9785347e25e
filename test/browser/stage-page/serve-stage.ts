/** The projector's pictures on a page of their own, served under the edition's own policy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { serve } from '../../../game/node/web/web.ts';

export const serveStage = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-stage-page-'));
  await build({
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2024' },
  });
  writeFileSync(join(folder, 'scenarios.json'), '[]');
  const served = await serve(folder, [0]);
  if (served.kind !== 'serving') throw new Error(`The page could not be served: ${served.kind}`);
  return {
    address: served.address,
    stop: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
};
