/** Scenarios of the browser edition: those of the build, and those that the person brought in. */
import {
  CONTRACT,
  type Host,
  type Outcome,
  answered,
  failed,
  freeName,
  handleFrom,
} from '../../core/contract/contract.ts';
import { builtFile } from './built-file.ts';
import type { Database } from './database.ts';
import { type Picked, MAIN, inFolder, readPicked } from './folder-files.ts';
import { pickFiles } from './person-files.ts';

type Listed = Awaited<ReturnType<Host['scenarios.list']>>;

const bundled = async (): Promise<Listed> => {
  const folders = (await builtFile('scenarios.json')) as readonly object[];
  return CONTRACT['scenarios.list'].reply.parse(folders.map((one) => ({ ...one, imported: false, findings: [] })));
};

const own = async (base: Database): Promise<Outcome<Listed>> => {
  const rows = await base.read(['scenarios'], (tx) => tx.objectStore('scenarios').getAll());
  if (!rows.ok) return rows;
  return answered(rows.value.map(({ id, files }) => ({ id, files, imported: true, findings: [] })));
};

export const browserScenarios = (
  base: Database,
): Pick<Host, 'scenarios.list' | 'scenarios.import' | 'scenarios.remove'> => ({
  'scenarios.list': async () => {
    const brought = await own(base);
    return [...(await bundled()), ...(brought.ok ? brought.value : [])];
  },
  'scenarios.import': async ({ from }) => {
    const picked = await pickFiles(from === 'folder' ? { folder: true } : { accept: '.yaml,.yml' });
    if (picked === undefined) return failed('cancelled');
    const { name, files } = from === 'folder' ? inFolder(picked) : alone(picked[0]!);
    const { files: read, findings: found } = await readPicked({ files });
    const findings = [...found];
    if (!(MAIN in read)) return answered({ id: null, findings });
    const taken = (await bundled()).map(({ id }) => id);
    const id = await add(base, name, taken, read);
    return id.ok ? answered({ id: id.value, findings }) : id;
  },
  'scenarios.remove': async ({ scenario }) => {
    const removed = await base.write(['scenarios'], async (tx) => {
      const there = await tx.objectStore('scenarios').getKey(scenario);
      await tx.objectStore('scenarios').delete(scenario);
      return there !== undefined;
    });
    if (!removed.ok) return removed;
    return removed.value ? answered(null) : failed('gone');
  },
});

const alone = (file: File): Picked => ({
  name: file.name.replace(/\.[^.]*$/, ''),
  files: new Map([[MAIN, file]]),
});

const add = (
  base: Database,
  name: string,
  bundledIds: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Outcome<string>> =>
  base.write(['scenarios'], async (tx) => {
    const taken = new Set([...bundledIds, ...(await tx.objectStore('scenarios').getAllKeys())]);
    const id = freeName(handleFrom(name, 'scenario'), (one) => taken.has(one));
    await tx.objectStore('scenarios').add({ id, files });
    return id;
  });
