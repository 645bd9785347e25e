/** Hands over the pictures of a scenario folder as bytes under a cap; whether they are pictures is for the reader to say. */
import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { PICTURE_NAME, PICTURE_LIMITS, type Pictures } from '../../core/scenario/package.ts';

const FOLDER = 'art';
const MOST_PICTURES = 500;
const MOST_BYTES = 100 * 1024 * 1024;

/** The pictures in `art/`, by their path in the folder. What is too large or lies elsewhere is left out. Never rejects. */
export const readScenarioPictures = async (folder: string): Promise<Pictures> => {
  const root = await realpath(folder).catch(() => undefined);
  const place = root && (await realpath(join(root, FOLDER)).catch(() => undefined));
  if (root === undefined || place === undefined || !place.startsWith(root + sep)) return {};
  const names = (await readdir(place).catch(() => [])).map((name) => `${FOLDER}/${name}`);
  const pictures: Record<string, Uint8Array> = {};
  let left = MOST_BYTES;
  for (const name of names
    .filter((one) => PICTURE_NAME.test(one))
    .toSorted()
    .slice(0, MOST_PICTURES)) {
    const bytes = await bytesAt(join(place, name.slice(FOLDER.length + 1)), Math.min(left, PICTURE_LIMITS.bytes));
    if (bytes === undefined) continue;
    left -= bytes.length;
    pictures[name] = bytes;
  }
  return pictures;
};

const bytesAt = async (path: string, most: number): Promise<Uint8Array | undefined> => {
  try {
    const about = await lstat(path);
    return about.isFile() && about.size <= most ? new Uint8Array(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
};
