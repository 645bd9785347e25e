/** The texts of a scenario folder now, and again after each change. */
import { type ScenarioFolder, readScenarioFolder } from './scenario-folder.ts';
import { watchFolder } from './watched-folder.ts';
import { fingerprintOf } from './workshop-folder.ts';

/** Calls `heard` once at once and then after each save, one after another; answers what ends that. */
export const followFolder = async (
  folder: string,
  heard: (now: ScenarioFolder) => void,
): Promise<() => Promise<void>> => {
  const first = await readScenarioFolder(folder);
  heard(first);
  const marks = Object.entries(first.files).map(([name, text]) => [name, fingerprintOf(text)]);
  let reading = Promise.resolve();
  const watched = watchFolder(folder, Object.fromEntries(marks) as Record<string, string>, () => {
    reading = reading.then(async () => heard(await readScenarioFolder(folder)));
  });
  return watched.stop;
};
