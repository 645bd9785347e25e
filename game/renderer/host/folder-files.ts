/** The files of a scenario folder, from a picked list of files or from a folder that the browser lets this page write. */
import { MAIN_FILE, PICTURE_NAME, SCENARIO_FILE } from '../../core/file-names.ts';
import { type FolderFinding, folderFinding } from '../../core/contract/contract.ts';
import { MOST_BYTES, PICTURE_LIMITS, tooLargePackage } from '../../core/scenario/package.ts';

import type { Packager } from './packager.ts';

const LARGEST = 1024 * 1024;
export const MOST_LOCALES = 64;
export const MOST_PICTURES = 500;

export type Picked = { readonly name: string; readonly files: ReadonlyMap<string, File> };

/** The files of a picked folder that make a scenario, by their path in it. */
export const inFolder = (picked: readonly File[]): Picked => {
  const found = picked.map((file) => {
    const [name = '', ...inside] = file.webkitRelativePath.split('/');
    return { name, path: inside.join('/'), file };
  });
  const texts = found.filter(({ path }) => SCENARIO_FILE.test(path)).slice(0, MOST_LOCALES + 1);
  const pictures = found.filter(({ path }) => isPicture(path)).slice(0, MOST_PICTURES);
  const files = [...texts, ...pictures].toSorted((a, b) => Number(b.path === MAIN_FILE) - Number(a.path === MAIN_FILE));
  return { name: found[0]?.name ?? '', files: new Map(files.map(({ path, file }) => [path, file])) };
};

const isPicture = (path: string): boolean => PICTURE_NAME.test(path);

/** Whether a file of that path in a scenario's folder is part of the scenario. */
export const isOfScenario = (path: string): boolean => SCENARIO_FILE.test(path) || isPicture(path);

/** Of one that is larger than a picture may be come just so many bytes that this shows. */
const pictureBytes = async (file: File, most: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, most).arrayBuffer());

export type FolderTexts = {
  readonly files: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly findings: readonly FolderFinding[];
};

/** Reads all of them; what cannot be read is a finding. */
export const readPicked = async (picked: Pick<Picked, 'files'>): Promise<FolderTexts> => ({
  ...(await readTexts(picked)),
  pictures: await readPictures(picked),
});

export const readTexts = async ({ files }: Pick<Picked, 'files'>): Promise<Omit<FolderTexts, 'pictures'>> => {
  const texts = await Promise.all(
    [...files].filter(([path]) => SCENARIO_FILE.test(path)).map(([path, file]) => textOf(path, file)),
  );
  const missing = files.has(MAIN_FILE) ? [] : [folderFinding(MAIN_FILE, 'missing-file')];
  return {
    files: Object.fromEntries(texts.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
    findings: [...texts.flatMap(({ finding }) => (finding === undefined ? [] : [finding])), ...missing],
  };
};

/** The pictures as bytes, all together no more than a scenario may have. */
export const readPictures = async ({ files }: Pick<Picked, 'files'>): Promise<FolderTexts['pictures']> => {
  const pictures: Record<string, Uint8Array> = {};
  let left = MOST_BYTES;
  for (const [path, file] of files) {
    if (!isPicture(path)) continue;
    const bytes = await pictureBytes(file, Math.min(left, PICTURE_LIMITS.bytes + 1));
    left -= bytes.length;
    pictures[path] = bytes;
  }
  return pictures;
};

/** What tells files from others without reading any: their names, sizes and times. */
export const stampOf = ({ files }: Pick<Picked, 'files'>, which: 'all' | 'pictures' = 'all'): string =>
  JSON.stringify(
    [...files]
      .filter(([path]) => which === 'all' || isPicture(path))
      .map(([path, { size, lastModified }]) => [path, size, lastModified])
      .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  );

/** Reads a file as a package: what lies in it, or why nothing comes out of it. */
export const readPackage = async (file: File, { unpack }: Packager): Promise<FolderTexts> => {
  if (file.size > MOST_BYTES) return tooLargePackage;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { files: {}, pictures: {}, findings: [folderFinding(MAIN_FILE, 'unreadable')] };
  return unpack(new Uint8Array(bytes));
};

type Text = { readonly path: string; readonly text?: string; readonly finding?: FolderFinding };

/** A text as UTF-8, at most 1 MiB. */
export const textOf = async (path: string, file: File): Promise<Text> => {
  if (file.size > LARGEST) return { path, finding: folderFinding(path, 'file-too-large') };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { path, finding: folderFinding(path, 'unreadable') };
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { path, finding: folderFinding(path, 'not-utf8') };
  }
};
