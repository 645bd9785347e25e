import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host, ScenarioFolder } from '../../game/core/contract/contract.ts';

const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LOCALE = /^[A-Za-z-]+\.yaml$/;
const MAX_BYTES = 1_048_576;

/** A text under the cap; undefined where there is none or it is larger. Handed on as it is: reading it is a worker's job. */
const text = async (path: string): Promise<string | undefined> => {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() && found.size <= MAX_BYTES ? readFile(path, 'utf8') : undefined;
};

const textsOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const locales = await readdir(join(folder, 'locales')).catch(() => []);
  const names = ['scenario.yaml', ...locales.filter((name) => LOCALE.test(name)).map((name) => `locales/${name}`)];
  const texts = await Promise.all(names.map(async (name) => [name, await text(join(folder, name))] as const));
  return Object.fromEntries(texts.flatMap(([name, found]) => (found === undefined ? [] : [[name, found] as const])));
};

/** The scenarios that came with the app. */
export const scenarioHandlers = (folder: string): Pick<Host, 'scenarios.list'> => ({
  'scenarios.list': async () => {
    const entries = await readdir(folder, { withFileTypes: true });
    const ids = entries.filter((entry) => entry.isDirectory() && FOLDER.test(entry.name)).map(({ name }) => name);
    const found: ScenarioFolder[] = await Promise.all(
      ids.sort().map(async (id) => ({ id, files: await textsOf(join(folder, id)) })),
    );
    return found.filter((one) => 'scenario.yaml' in one.files);
  },
});
