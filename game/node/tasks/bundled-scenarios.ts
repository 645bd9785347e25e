import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { MAIN_FILE, PICTURE_NAME, SCENARIO_FILE } from '../../core/file-names.ts';

type Folder = {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  /** Names of its pictures, which lie beside the window as files of their own. */
  readonly pictures: readonly string[];
};

/** The scenarios that come with the game, as the texts of their folders. Nothing is read into them: that is the reader's. */
export const scenarioFolders = (folder: string): readonly Folder[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ id: entry.name, ...filesIn(join(folder, entry.name)) }))
    .filter((one) => MAIN_FILE in one.files)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const filesIn = (folder: string): Omit<Folder, 'id'> => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const texts = paths.filter((path) => SCENARIO_FILE.test(path));
  return {
    files: Object.fromEntries(texts.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    pictures: paths.filter((path) => PICTURE_NAME.test(path)),
  };
};

/** Puts `scenarios.json` and the pictures beside the built window: what the browser edition answers to `scenarios.list`. */
export const bundledScenarios = (folder: string): Plugin => ({
  name: 'two-hats-scenarios',
  generateBundle() {
    const folders = scenarioFolders(folder);
    this.emitFile({ type: 'asset', fileName: 'scenarios.json', source: JSON.stringify(folders) });
    for (const { id, pictures } of folders) {
      for (const name of pictures) {
        const source = readFileSync(join(folder, id, name));
        this.emitFile({ type: 'asset', fileName: `scenarios/${id}/${name}`, source });
      }
    }
  },
});
