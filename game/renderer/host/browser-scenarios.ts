/** Scenarios of the browser edition: those of the build, and those that the person brought in. */
import {
  CONTRACT,
  type FolderFinding,
  type Host,
  type Outcome,
  answered,
  failed,
  folderFinding,
  freeName,
  handleFrom,
} from '../../core/contract/contract.ts';
import { builtFile } from './built-file.ts';
import type { Database } from './database.ts';
import { pickFiles } from './person-files.ts';

const MAIN = 'scenario.yaml';
const LARGEST = 1024 * 1024;
const MOST_LOCALES = 64;
const LOCALE = /^locales\/[a-z]{2}(-[A-Z]{2})?\.yaml$/;

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
    const texts = await Promise.all([...files].map(([path, file]) => textOf(path, file)));
    const findings = texts.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
    const read = Object.fromEntries(texts.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
    if (!files.has(MAIN)) findings.push(folderFinding(MAIN, 'missing-file'));
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

type Picked = { readonly name: string; readonly files: ReadonlyMap<string, File> };

/** The files of a folder that make a scenario, by their path in it. */
const inFolder = (picked: readonly File[]): Picked => {
  const found = picked.map((file) => {
    const [name = '', ...inside] = file.webkitRelativePath.split('/');
    return { name, path: inside.join('/'), file };
  });
  const locales = found.filter(({ path }) => LOCALE.test(path)).slice(0, MOST_LOCALES);
  const files = [...found.filter(({ path }) => path === MAIN), ...locales];
  return { name: found[0]?.name ?? '', files: new Map(files.map(({ path, file }) => [path, file])) };
};

const alone = (file: File): Picked => ({
  name: file.name.replace(/\.[^.]*$/, ''),
  files: new Map([[MAIN, file]]),
});

type Text = { readonly path: string; readonly text?: string; readonly finding?: FolderFinding };

const textOf = async (path: string, file: File): Promise<Text> => {
  if (file.size > LARGEST) return { path, finding: folderFinding(path, 'file-too-large') };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { path, finding: folderFinding(path, 'unreadable') };
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { path, finding: folderFinding(path, 'not-utf8') };
  }
};

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
