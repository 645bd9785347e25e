import { defineConfig } from 'electron-vite';
import { mainConfig, preloadConfig, rendererConfig } from './game/node/tasks/bundles.ts';

const root = import.meta.dirname;

export default defineConfig({
  main: mainConfig(root),
  preload: preloadConfig(root),
  renderer: rendererConfig(root),
});
