/** Preparations and earlier classes, as a room finds them again and keeps them. */
import { type ClassCounts, countsFrom, countsOf } from '../../../core/debrief/room/room.ts';
import type { KeptRooms } from '../../host/host.ts';
import type { EarlierClass } from '../../ui/ui.tsx';
import type { OpenClass } from './open-class.ts';
import { type Prepared, UNPREPARED, preparedFrom } from './prepared.ts';

/** Where a preparation is kept, and what it says. */
export type Found = { readonly key: string; readonly prepared: Prepared };

/** A class is the same one while half of its sessions are: somebody may be late with a file. */
const SAME = 0.5;

export const findPreparation = async (
  kept: KeptRooms,
  scenario: string,
  sessions: readonly string[],
  newKey: () => string,
): Promise<Found> => {
  const here = new Set(sessions);
  const alike = (await kept.preparations(scenario)).map((one) => ({
    one,
    share: one.sessions.filter((key) => here.has(key)).length / Math.max(one.sessions.length, sessions.length, 1),
  }));
  const [best] = alike.toSorted((a, b) => b.share - a.share);
  return best === undefined || best.share < SAME
    ? { key: newKey(), prepared: UNPREPARED }
    : { key: best.one.key, prepared: preparedFrom(best.one.prepared) };
};

export type Earlier = EarlierClass & { readonly counts: ClassCounts };

/** Those of the same scenario, the newest first. What is not understood is passed over. */
export const earlierClasses = async (kept: KeptRooms, scenario: string): Promise<readonly Earlier[]> =>
  (await kept.classes())
    .flatMap(({ counts, ...row }) => {
      const read = countsFrom(counts);
      return read === undefined || read.scenario !== scenario ? [] : [{ ...row, n: read.n, counts: read }];
    })
    .toSorted((a, b) => (a.kept < b.kept ? 1 : -1));

export const keepCounts = (
  kept: KeptRooms,
  { debrief }: OpenClass,
  row: Pick<EarlierClass, 'key' | 'kept' | 'label'>,
): Promise<boolean> => kept.keepClass({ ...row, counts: countsOf(debrief) });
