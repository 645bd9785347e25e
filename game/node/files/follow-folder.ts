/** The texts of a scenario folder now, and again after each change. */
import { type ScenarioFolder, readScenarioFolder } from './scenario-folder.ts';
import { watchFolder } from './watched-folder.ts';
import { fingerprintOf } from './workshop-folder.ts';

/** Calls `heard` once at once and then after each save, each time when it is done with the last; answers what ends that. */
export const followFolder = async (
  folder: string,
  heard: (now: ScenarioFolder) => Promise<void>,
): Promise<() => Promise<void>> => {
  const first = await readScenarioFolder(folder);
  const marks = Object.entries(first.files).map(([name, text]) => [name, fingerprintOf(text)]);
  let reading = heard(first);
  const watched = watchFolder(folder, Object.fromEntries(marks) as Record<string, string>, () => {
    reading = reading.then(async () => heard(await readScenarioFolder(folder)));
  });
  return watched.stop;
};
