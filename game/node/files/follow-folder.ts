/** The files of a scenario folder now, and again after each change. */
import { type WholeFolder, readWholeFolder } from './scenario-package.ts';
import { watchFolder } from './watched-folder.ts';
import { marksIn } from './workshop-folder.ts';

/** Calls `heard` once at once and then after each save, each time when it is done with the last; answers what ends that. */
export const followFolder = async (
  folder: string,
  heard: (now: WholeFolder) => Promise<void>,
): Promise<() => Promise<void>> => {
  // Marked before it is read: what is saved in between is told once more, never not at all.
  const marks = await marksIn(folder);
  let reading = heard(await readWholeFolder(folder));
  const watched = watchFolder(folder, marks, () => {
    reading = reading.then(async () => heard(await readWholeFolder(folder)));
  });
  return watched.stop;
};
