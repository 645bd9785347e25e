/**
 * Searching large scenarios. Every goal that is still open keeps, for each turn, the few positions that came closest to it
 * (after Go-Explore: return first, then explore). Each round goes back to one of them and plays on, mostly towards that goal.
 */
import { type Decision, openDecisions, turnWeek } from '../../engine/engine.ts';
import type { Dice } from './dice.ts';
import type { Distance } from './distance.ts';
import type { Goal } from './goals.ts';
import { widened } from './moves.ts';
import { type Position, isOver, take } from './position.ts';
import type { Record_ } from './record.ts';

/** Positions kept for each goal and turn. */
const KEPT = 5;
/** Decisions that are compared before one is taken. */
const COMPARED = 6;
/** Nobody plays on with more decisions than this in one round. */
const LONGEST = 400;

type Kept = { readonly position: Position; readonly distance: number };
type Shelf = Map<number, Kept[]>;

export type Search = {
  /** Plays one game on; the number of decisions that were tried. */
  readonly round: () => number;
  /** Takes a position in from elsewhere. */
  readonly keep: (position: Position) => void;
};

type Tools = {
  readonly record: Record_;
  readonly dice: Dice;
  readonly distanceTo: (goal: Goal) => Distance;
  /** Positions before the first decision, one for each combination of truths. */
  readonly beginnings: readonly Position[];
  /** Told of every position that is looked at, with what is open in it. */
  readonly seen: (position: Position, open: readonly Decision[]) => void;
};

export const searchOf = (tools: Tools): Search => {
  const shelves = new Map<string, Shelf>();
  const keep = (position: Position): void => {
    const week = turnWeek(position.game);
    for (const goal of tools.record.open()) {
      const distance = tools.distanceTo(goal)(position.game.state);
      const shelf = shelves.get(goal.id) ?? new Map<number, Kept[]>();
      shelves.set(goal.id, shelf);
      shelve(shelf, week, { position, distance });
    }
  };
  let turn = 0;
  const round = (): number => {
    const open = tools.record.open();
    const goal = open[turn++ % Math.max(1, open.length)];
    const from = (goal && startFor(tools, shelves.get(goal.id))) ?? tools.dice.pick(tools.beginnings);
    return playOn(tools, from, goal, keep);
  };
  return { round, keep };
};

const shelve = (shelf: Shelf, week: number, one: Kept): void => {
  const list = shelf.get(week) ?? [];
  shelf.set(week, list);
  const last = list.at(-1);
  if (list.length >= KEPT && last !== undefined && last.distance <= one.distance) return;
  const at = list.findIndex(({ distance }) => distance > one.distance);
  list.splice(at < 0 ? list.length : at, 0, one);
  if (list.length > KEPT) list.pop();
};

const startFor = ({ dice }: Tools, shelf: Shelf | undefined): Position | undefined => {
  if (shelf === undefined || shelf.size === 0 || dice.roll(8) === 0) return undefined;
  return dice.pick(dice.pick([...shelf.values()])).position;
};

/** Plays to the end of the game; every turn's first position is kept where it is among the closest. */
const playOn = (tools: Tools, from: Position, goal: Goal | undefined, keep: (position: Position) => void): number => {
  const { record, dice } = tools;
  const distance = goal && tools.distanceTo(goal);
  const keen = dice.roll(4) > 0;
  let here = from;
  let tried = 0;
  for (let i = 0; i < LONGEST && !isOver(here); i++) {
    const open = openDecisions(here.game);
    tools.seen(here, open);
    if (open.length === 0) break;
    const week = turnWeek(here.game);
    const some = distance && keen && dice.roll(5) > 0 ? sample(open, dice) : [byTaste(open, dice)];
    let best: Kept | undefined;
    for (const decision of some) {
      const next = take(here, widened(decision, open, dice), (id) =>
        dice.pick(Object.keys(here.game.scenario.outcomes[id]!)),
      );
      if (next === undefined) continue;
      tried++;
      if (record.visit(next) && !isOver(next)) keep(next);
      const far = some.length > 1 ? distance!(next.game.state) + dice.roll(100) / 1000 : 0;
      if (best === undefined || far < best.distance) best = { position: next, distance: far };
    }
    if (best === undefined) break;
    here = best.position;
    if (!isOver(here) && turnWeek(here.game) !== week) keep(here);
  }
  return tried;
};

const sample = (open: readonly Decision[], dice: Dice): Decision[] => {
  const left = [...open];
  const some: Decision[] = [];
  while (some.length < COMPARED && left.length > 0) some.push(...left.splice(dice.roll(left.length), 1));
  return some;
};

const KINDS: Readonly<Partial<Record<Decision['kind'], number>>> = {
  act: 8,
  ask: 4,
  answer: 4,
  clear: 1,
  hat: 2,
  leader: 2,
  promise: 2,
  end: 2,
};

/** Anything that is open, by kind first, so that many acts do not drown the rest. */
const byTaste = (open: readonly Decision[], dice: Dice): Decision => {
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  let rest = dice.roll(kinds.reduce((sum, kind) => sum + (KINDS[kind] ?? 1), 0));
  const kind = kinds.find((one) => (rest -= KINDS[one] ?? 1) < 0)!;
  return dice.pick(open.filter((one) => one.kind === kind));
};
