/** Cases: what comes of a deed by the state of the world, the first with a true guard. */
import type { Deed } from '../deed.ts';
import type { Case } from '../deeds.ts';
import type { State } from '../slots.ts';

/** The deed to add, read before anything of the deed itself has happened. */
export const firstCase = (state: State, cases: readonly Case[]): Deed | undefined =>
  cases.find(({ guard }) => guard === undefined || guard(state) === 1)?.deed;
