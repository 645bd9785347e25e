/** The files of a scenario folder now, and again after each change. */
import { type WholeFolder, readWholeFolder } from './scenario-package.ts';
import { watchFolder } from './watched-folder.ts';
import { fingerprintOf } from './workshop-folder.ts';

/** Calls `heard` once at once and then after each save, each time when it is done with the last; answers what ends that. */
export const followFolder = async (
  folder: string,
  heard: (now: WholeFolder) => Promise<void>,
): Promise<() => Promise<void>> => {
  const first = await readWholeFolder(folder);
  const marks = Object.entries(first.files).map(([name, text]) => [name, fingerprintOf(text)]);
  let reading = heard(first);
  const watched = watchFolder(folder, Object.fromEntries(marks) as Record<string, string>, () => {
    reading = reading.then(async () => heard(await readWholeFolder(folder)));
  });
  return watched.stop;
};
