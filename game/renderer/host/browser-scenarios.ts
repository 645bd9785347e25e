/** Scenarios of the browser edition: those of the build, and those that the person brought in. */
import { MAIN_FILE } from '../../core/file-names.ts';
import {
  CONTRACT,
  type Host,
  type Outcome,
  answered,
  failed,
  folderFinding,
  freeName,
  handleFrom,
  roomForPictures,
} from '../../core/contract/contract.ts';
import { PACKAGE_ENDING } from '../../core/scenario/package.ts';
import { builtBytes, builtFile } from './built-file.ts';
import type { Database } from './database.ts';
import { type FolderTexts, inFolder, readPackage, readPicked } from './folder-files.ts';
import type { Packager } from './packager.ts';
import { pickFiles } from './person-files.ts';

type Listed = Awaited<ReturnType<Host['scenarios.list']>>;

const bundled = async (): Promise<Listed> => {
  const folders = (await builtFile('scenarios.json')) as readonly {
    readonly pictures: readonly string[];
    readonly id: string;
  }[];
  const whole = folders.map(async (one) => {
    const bytes = one.pictures.map(async (name) => [name, await builtBytes(`scenarios/${one.id}/${name}`)] as const);
    return { ...one, pictures: Object.fromEntries(await Promise.all(bytes)), imported: false, findings: [] };
  });
  return CONTRACT['scenarios.list'].reply.parse(await Promise.all(whole));
};

const own = async (base: Database): Promise<Outcome<Listed>> => {
  const rows = await base.read(['scenarios'], (tx) => tx.objectStore('scenarios').getAll());
  if (!rows.ok) return rows;
  return answered(
    rows.value.map(({ id, files, pictures = {} }) => ({ id, files, pictures, imported: true, findings: [] })),
  );
};

export const browserScenarios = (
  base: Database,
  packager: Packager,
): Pick<Host, 'scenarios.list' | 'scenarios.import' | 'scenarios.remove'> => ({
  'scenarios.list': async () => {
    const brought = await own(base);
    const fitting = roomForPictures();
    const all = [...(await bundled()), ...(brought.ok ? brought.value : [])];
    return all.map(fitting);
  },
  'scenarios.import': async ({ from }) => {
    const picked = await pickFiles(from === 'folder' ? { folder: true } : { accept: '.twohats,.yaml,.yml' });
    if (picked === undefined) return failed('cancelled');
    const { name, files, pictures, findings: found } = await wholeOf(from, picked, packager);
    const findings = [...found];
    if (!(MAIN_FILE in files)) return answered({ id: null, findings });
    const taken = (await bundled()).map(({ id }) => id);
    const id = await add(base, name, taken, { files, pictures });
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

type Whole = FolderTexts & { readonly name: string };

const wholeOf = async (from: 'folder' | 'file', picked: readonly File[], packager: Packager): Promise<Whole> => {
  if (from === 'folder') {
    const { name, files } = inFolder(picked);
    return { name, ...(await readPicked({ files })) };
  }
  const file = picked[0]!;
  const name = file.name.replace(/\.[^.]*$/, '');
  if (!file.name.toLowerCase().endsWith(PACKAGE_ENDING)) {
    return { name, ...(await readPicked({ files: new Map([[MAIN_FILE, file]]) })) };
  }
  const whole = await readPackage(file, packager);
  const missing =
    MAIN_FILE in whole.files || whole.findings.length > 0 ? [] : [folderFinding(MAIN_FILE, 'missing-file')];
  return { name, ...whole, findings: [...whole.findings, ...missing] };
};

const add = (
  base: Database,
  name: string,
  bundledIds: readonly string[],
  { files, pictures }: Pick<FolderTexts, 'files' | 'pictures'>,
): Promise<Outcome<string>> =>
  base.write(['scenarios'], async (tx) => {
    const taken = new Set([...bundledIds, ...(await tx.objectStore('scenarios').getAllKeys())]);
    const id = freeName(handleFrom(name, 'scenario'), (one) => taken.has(one));
    await tx.objectStore('scenarios').add({ id, files, pictures });
    return id;
  });
