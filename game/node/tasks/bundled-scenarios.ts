import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Folder = { readonly id: string; readonly files: Readonly<Record<string, string>> };

const TEXTS = /^(scenario\.yaml|locales\/[A-Za-z-]+\.yaml)$/;

/** The scenarios that come with the game, as the texts of their folders. Nothing is read into them: that is the reader's. */
export const scenarioFolders = (folder: string): readonly Folder[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ id: entry.name, files: textsIn(join(folder, entry.name)) }))
    .filter((one) => 'scenario.yaml' in one.files)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => TEXTS.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** Puts `scenarios.json` beside the built window: what the browser edition answers to `scenarios.list`. */
export const bundledScenarios = (folder: string): Plugin => ({
  name: 'two-hats-scenarios',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'scenarios.json', source: JSON.stringify(scenarioFolders(folder)) });
  },
});
