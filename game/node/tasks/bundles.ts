import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { bundledScenarios } from './bundled-scenarios.ts';

/** Electron's main process: an ES module, and one for the thread it starts, with everything in them, so that the packed app carries no node_modules. */
export const mainConfig = (root: string): UserConfig => ({
  // Its build for Node declares a `require`, as the bundler does: together they are no program. Nothing of Node's is used.
  resolve: { alias: { fflate: 'fflate/browser' } },
  build: {
    outDir: join(root, 'out/main'),
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: {
        main: join(root, 'electron/main.ts'),
        // A thread, found beside the program by its name.
        'package-worker': join(root, 'game/node/files/package-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});

/** The preload script: one CommonJS file, the only kind that a sandboxed window can load. */
export const preloadConfig = (root: string): UserConfig => ({
  build: {
    outDir: join(root, 'out/preload'),
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: { preload: join(root, 'electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});

/** The window, for both editions: what the desktop shows and what the loopback server hands out are the same files. */
export const rendererConfig = (root: string): UserConfig => ({
  root: join(root, 'game/renderer'),
  plugins: [react(), bundledScenarios(join(root, 'scenarios'))],
  worker: { format: 'es' },
  define: { TWO_HATS_VERSION: JSON.stringify(versionIn(root)) },
  build: {
    outDir: join(root, 'out/renderer'),
    emptyOutDir: true,
    minify: true,
    // A font or picture turned into a data: address would break the window's policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    chunkSizeWarningLimit: 1_600,
    rolldownOptions: {
      input: join(root, 'game/renderer/index.html'),
      // Drawings do nothing when they are loaded: what only the debrief draws lies with the debrief.
      treeshake: { moduleSideEffects: [{ test: /[\\/]renderer[\\/]art[\\/]/, sideEffects: false }] },
      // How long a build takes is nothing that whoever starts the game can mend.
      checks: { bundlerTimings: false },
      // The switch that keeps zod from compiling code lies in one file with zod: whatever makes a schema finds it thrown.
      output: {
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|contract[\\/]jitless/ }] },
      },
    },
  },
});

const versionIn = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
