/** How a class went: which hat when, how resources ran, how it ended, what was asked of the leader. */
import type { Scenario } from '../../scenario/scenario.ts';
import { HATS, type Hat, LEADER_TASKS, type LeaderTask } from '../../scenario/vocabulary.ts';
import type { TaskState } from '../measures/tasks.ts';
import { type SessionId, isShown, median, quantile } from './group.ts';
import type { Labels, Named } from './labels.ts';
import { LEVELS, type Sitting, type TurnEnd } from './sitting.ts';

/**
 * The hat that was on when each turn was closed. What it does not show: how often it changed within the turn. Minimum: three
 * sessions that closed it.
 */
export type HatBand = {
  readonly week: number;
  readonly weeks: number;
  readonly n: number;
  readonly worn: Readonly<Record<Hat, readonly SessionId[]>>;
  /** Sessions that wore both in it. */
  readonly both: readonly SessionId[];
};

type At = { readonly id: SessionId; readonly end: TurnEnd };

/** The turns of a scenario by first week, with the sessions that closed them; those that fewer than three closed are left out. */
const turnsOf = ({ start }: Scenario, sittings: readonly Sitting[]) => {
  let first = 1;
  return start.turns.flatMap((weeks) => {
    const week = first;
    first += weeks;
    const ends = sittings.flatMap(({ id, turns }): At[] => {
      const end = turns.find((turn) => turn.week === week);
      return end === undefined ? [] : [{ id, end }];
    });
    return isShown(ends.length) ? [{ week, weeks, ends }] : [];
  });
};

export const hatBands = (scenario: Scenario, sittings: readonly Sitting[]): readonly HatBand[] =>
  turnsOf(scenario, sittings).map(({ week, weeks, ends }) => {
    const ids = (asks: (end: TurnEnd) => boolean) => ends.filter(({ end }) => asks(end)).map(({ id }) => id);
    const worn = Object.fromEntries(HATS.map((hat) => [hat, ids((end) => end.hat === hat)])) as Record<
      Hat,
      SessionId[]
    >;
    return { week, weeks, n: ends.length, worn, both: ids(({ both }) => both) };
  });

export const CURVES = [...LEVELS, 'outside', 'inside', 'hours'] as const;
export type CurveName = (typeof CURVES)[number];

/**
 * A quantity at the end of each turn, session by session, with the middle of the class and its middle half (quartiles). What
 * it does not show: what happened within a turn. Minimum: three sessions.
 */
export type Curve = {
  readonly id: CurveName;
  readonly turns: readonly {
    readonly week: number;
    readonly weeks: number;
    readonly median: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  /** One small picture each: a value a turn that was closed. */
  readonly sessions: readonly { readonly id: SessionId; readonly values: readonly number[] }[];
};

const valueIn = (end: TurnEnd, curve: CurveName): number | undefined =>
  curve === 'outside' || curve === 'inside' || curve === 'hours' ? end[curve] : end.levels[curve];

export const curves = (scenario: Scenario, sittings: readonly Sitting[]): readonly Curve[] => {
  if (!isShown(sittings.length)) return [];
  const turns = turnsOf(scenario, sittings);
  return CURVES.map((id) => ({
    id,
    turns: turns.flatMap(({ week, weeks, ends }) => {
      const values = ends.flatMap(({ end }) => valueIn(end, id) ?? []);
      if (values.length === 0) return [];
      const at = (share: number): number => quantile(values, share)!;
      return [{ week, weeks, median: at(0.5), lower: at(0.25), upper: at(0.75) }];
    }),
    sessions: sittings.map((sitting) => ({
      id: sitting.id,
      values: sitting.turns.flatMap((end) => valueIn(end, id) ?? []),
    })),
  }));
};

/** How it ended. Minimum: three sessions. */
export type Endings = {
  readonly n: number;
  /** Sessions without an ending. */
  readonly unfinished: readonly SessionId[];
  /** In file order, also those that nobody came to; with the middle of what was seen of value there. */
  readonly endings: readonly (Named & { readonly sessions: readonly SessionId[]; readonly seen: number | undefined })[];
  readonly unit: string;
};

export const endings = (scenario: Scenario, sittings: readonly Sitting[], labels: Labels): Endings | undefined => {
  if (!isShown(sittings.length)) return undefined;
  return {
    n: sittings.length,
    unfinished: sittings.filter(({ ending }) => ending === undefined).map(({ id }) => id),
    endings: Object.keys(scenario.endings).map((id) => {
      const there = sittings.filter(({ ending }) => ending === id);
      const seen = median(there.map(({ final }) => final.seen));
      return { id, name: labels.ending(id), sessions: there.map((one) => one.id), seen };
    }),
    unit: labels.look.texts('value.seen.unit') ?? '',
  };
};

/** The leader's twelve tasks across the class: how many sessions in which state. Minimum: three sessions. */
export type ClassTask = { readonly task: LeaderTask; readonly states: Readonly<Record<TaskState, number>> };

const STATES: readonly TaskState[] = ['done', 'waiting', 'refused', 'neverAsked', 'absent'];

export const classTasks = (sittings: readonly Sitting[]): readonly ClassTask[] => {
  if (!isShown(sittings.length)) return [];
  return LEADER_TASKS.map((task) => {
    const count = (state: TaskState): number => sittings.filter(({ tasks }) => tasks[task] === state).length;
    return { task, states: Object.fromEntries(STATES.map((state) => [state, count(state)])) as ClassTask['states'] };
  });
};
