/** Looks again whenever a folder was saved, until somebody stops it. */
import { followFolder } from '../../files/files.ts';
import { scenarioFolder } from '../open-scenario.ts';
import type { Terminal } from '../terminal.ts';
import { type Looked, look } from './look.ts';

type Seen = (looked: Looked, milliseconds: number) => void;

/** Looks at each folder, and at each again after every save; ends at Ctrl-C. Answers how each looked last. */
export const watching = async (
  folders: readonly string[],
  only: readonly string[] | undefined,
  terminal: Terminal,
  seen: Seen,
): Promise<readonly Looked[]> => {
  const stopped = new Promise<void>((stop) => terminal.onInterrupt(stop));
  const last = new Map<string, Looked>();
  const again = async (folder: string): Promise<void> => {
    const begun = performance.now();
    const looked = await look(folder, only);
    last.set(folder, looked);
    seen(looked, performance.now() - begun);
  };
  const ends: (() => Promise<void>)[] = [];
  for (const folder of folders) {
    let looked: () => void;
    const first = new Promise<void>((done) => (looked = done));
    ends.push(await followFolder(scenarioFolder(folder), () => again(folder).then(looked)));
    await first;
  }
  await stopped;
  await Promise.all(ends.map((end) => end()));
  return [...last.values()];
};
