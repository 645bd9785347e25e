/** Hands over the pictures of a scenario folder as bytes under a cap; whether they are pictures is for the reader to say. */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { PICTURE_NAME } from '../../core/file-names.ts';
import { type FolderFinding, folderFinding } from '../../core/contract/contract.ts';
import { MOST_BYTES, PICTURE_LIMITS, type Pictures } from '../../core/scenario/package.ts';

const FOLDER = 'art';
const MOST_PICTURES = 500;

export type FolderPictures = { readonly pictures: Pictures; readonly findings: readonly FolderFinding[] };

/**
 * The pictures in `art/`, by their path in the folder. Of one that is larger than a picture may be come just so many bytes
 * that this shows; a link that leads out of the folder is a finding. Never rejects.
 */
export const readScenarioPictures = async (folder: string): Promise<FolderPictures> => {
  const pictures: Record<string, Uint8Array> = {};
  const findings: FolderFinding[] = [];
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return { pictures, findings };
  let left = MOST_BYTES;
  for (const name of await namesIn(root)) {
    const read = await pictureAt(root, name, Math.min(left, PICTURE_LIMITS.bytes + 1));
    if ('rule' in read) findings.push(read);
    else pictures[name] = read;
    left -= 'rule' in read ? 0 : read.length;
  }
  return { pictures, findings };
};

/** The pictures in `art/` by size and time of writing, without reading any. Never rejects. */
export const pictureMarks = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const marks: Record<string, string> = {};
  for (const name of await namesIn(folder)) {
    const about = await stat(join(folder, name)).catch(() => undefined);
    marks[name] = about === undefined ? '' : `${about.size} ${about.mtimeMs}`;
  }
  return marks;
};

const namesIn = async (root: string): Promise<readonly string[]> => {
  const names = (await readdir(join(root, FOLDER)).catch(() => [])).map((name) => `${FOLDER}/${name}`);
  return names
    .filter((one) => PICTURE_NAME.test(one))
    .toSorted()
    .slice(0, MOST_PICTURES);
};

const pictureAt = async (root: string, name: string, most: number): Promise<Uint8Array | FolderFinding> => {
  try {
    const path = await realpath(join(root, name));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return folderFinding(name, 'link-outside');
    if (!(await stat(path)).isFile()) return folderFinding(name, 'not-a-file');
    const file = await open(path);
    try {
      const bytes = new Uint8Array(most);
      const { bytesRead } = await file.read(bytes, 0, most, 0);
      return bytes.slice(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return folderFinding(name, 'unreadable');
  }
};
