/** What two versions play like: out of what exploring and simulating told of each. */
import type { ExploreReport } from '../explore/explore.ts';
import type { Moved } from './parts.ts';
import { renamer } from './renaming.ts';
import type { SimulateReport } from '../simulate/simulate.ts';

/** Either report may be missing; nothing is concluded from what is not there. */
export type Study = { readonly explored?: ExploreReport; readonly simulated?: SimulateReport };

export type Shift = {
  readonly policy: string;
  /** Mean value gained since the start. */
  readonly before: number;
  readonly after: number;
};

export type Studied = {
  /** What could be reached before and was not reached now, with whether that is proved. */
  readonly lost: readonly { readonly id: string; readonly proved: boolean }[];
  /** What is reached now and was not before. */
  readonly gained: readonly string[];
  /** Options beaten by another of their dilemma now and not before, and the other way round. */
  readonly nowDominated: readonly string[];
  readonly noLongerDominated: readonly string[];
  /** Endings that some player got before and nobody gets now, and the other way round. */
  readonly neverGotNow: readonly string[];
  readonly gotAgain: readonly string[];
  /** Players whose mean gain moved by `NOTICEABLE` points or more: up is easier. */
  readonly shifts: readonly Shift[];
  readonly twoHats: { readonly before: boolean; readonly after: boolean } | undefined;
};

/** In points of value; less is what a few hundred games leave to luck. */
const NOTICEABLE = 2;

/** `moved` are the parts that have another name now: they count as the same. */
export const studied = (before: Study, after: Study, moved: readonly Moved[] = []): Studied => {
  const rename = renamer(moved);
  return {
    ...reached(before.explored, after.explored, rename),
    ...balanced(before.simulated, after.simulated, rename),
  };
};

const without = (list: readonly string[], other: readonly string[]): readonly string[] =>
  list.filter((one) => !other.includes(one));

type Rename = (text: string) => string;

const reached = (before: ExploreReport | undefined, after: ExploreReport | undefined, rename: Rename) => {
  if (before === undefined || after === undefined) return { lost: [], gained: [] };
  const then = new Set(Object.keys(before.reached).map(rename));
  const missing = [...Object.keys(after.unreachable), ...after.notReached];
  return {
    lost: missing.filter((id) => then.has(id)).map((id) => ({ id, proved: after.unreachable[id] !== undefined })),
    gained: Object.keys(after.reached).filter((id) => !then.has(id)),
  };
};

const balanced = (before: SimulateReport | undefined, after: SimulateReport | undefined, rename: Rename) => {
  const nothing = {
    nowDominated: [],
    noLongerDominated: [],
    neverGotNow: [],
    gotAgain: [],
    shifts: [],
    twoHats: undefined,
  };
  if (before === undefined || after === undefined) return nothing;
  const beaten = ({ dominated }: SimulateReport) => dominated.map(({ option }) => option);
  const beatenThen = beaten(before).map(rename);
  const neverThen = before.neverGot.map(rename);
  return {
    nowDominated: without(beaten(after), beatenThen),
    noLongerDominated: without(beatenThen, beaten(after)),
    neverGotNow: without(after.neverGot, neverThen),
    gotAgain: without(neverThen, after.neverGot),
    shifts: shiftsOf(before, after),
    twoHats: before.twoHats && after.twoHats && { before: before.twoHats.pass, after: after.twoHats.pass },
  };
};

const shiftsOf = (before: SimulateReport, after: SimulateReport): readonly Shift[] =>
  Object.entries(after.policies).flatMap(([policy, now]) => {
    const then = before.policies[policy];
    return then === undefined || Math.abs(now.gained.mean - then.gained.mean) < NOTICEABLE
      ? []
      : [{ policy, before: then.gained.mean, after: now.gained.mean }];
  });
