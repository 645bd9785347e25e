/** Plays a game and notes what a balance report needs of it. */
import {
  type Game,
  type Move,
  type Policy,
  after,
  answersGiven,
  begin,
  ending,
  isListed,
  movesOf,
} from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Resource } from './balance.ts';
import { type Trail, goalsOf } from './goals.ts';

/** Quantities at the end of a game, in this order in `GameFacts.amounts`. */
export const AMOUNTS = [
  'value',
  'legitimacy',
  'design',
  'accountability',
  'embedding',
  'energy',
  'cover',
  'funds',
  'hours',
  'decisions',
] as const;
export type Amount = (typeof AMOUNTS)[number];

export const RESOURCES = ['hours', 'funds', 'energy', 'cover'] as const satisfies readonly Resource[];

/** One finished game in numbers: plain, small, so that thousands of them cross threads. */
export type GameFacts = {
  readonly seed: number;
  /** Position of the ending in the file. */
  readonly ending: number;
  readonly amounts: readonly number[];
  /** Bit i: something was closed for want of `RESOURCES[i]` when a turn was ended. */
  readonly bound: number;
  /** Bit i: the i-th goal of the scenario was practised. */
  readonly goals: number;
  /** By dilemma in file order: the option answered by hand, from 1; 0 where it was not. */
  readonly answers: readonly number[];
};

const MOST_DECISIONS = 2000;
const WANTS: Readonly<Record<string, number>> = {
  'hours-short': 1,
  'funds-short': 2,
  'energy-short': 4,
  'no-backing': 8,
};

/** Plays one game to its end. `seed` is both the game's luck and the player's own dice. */
export const playGame = (scenario: Scenario, policy: Policy, seed: number): GameFacts => {
  const player = policy(scenario, seed);
  const start = begin(scenario, seed, [], false);
  const moves = byDecision(start);
  const trail: Trail = { acted: 0, announced: false, cameBack: false, mixed: false };
  const { own } = start.compiled.layout;
  let game = start;
  let bound = 0;
  let hours = 0;
  let decisions = 0;
  while (ending(game) === undefined) {
    const decision = player(game);
    if (decision.kind === 'end') {
      bound |= wantOf(game);
      hours += game.state[own.hours]!;
    } else note(trail, game, moves.get(decision), decision.kind === 'hat' && decision.announcedTo !== 'silent');
    game = after(game, decision);
    if (++decisions > MOST_DECISIONS) throw new Error('a player never ended its turns');
  }
  const amounts = AMOUNTS.map((name) =>
    name === 'hours' ? hours : name === 'decisions' ? decisions : game.state[own[name]]!,
  );
  return {
    seed,
    ending: game.state[own.ending]! - 1,
    amounts,
    bound,
    goals: goalsOf(scenario, game, trail),
    answers: answersGiven(game),
  };
};

const known = new WeakMap<object, ReadonlyMap<unknown, Move>>();

/** Players hand out the decisions of the list itself, so a move is found by identity. */
const byDecision = ({ compiled }: Game): ReadonlyMap<unknown, Move> => {
  const before = known.get(compiled);
  if (before) return before;
  const all = new Map(movesOf(compiled).map((move) => [move.decision as unknown, move]));
  known.set(compiled, all);
  return all;
};

/** What was wanting when a turn was ended: asked then, because most of it is gone by then. */
const wantOf = ({ compiled, state }: Game): number => {
  let bound = 0;
  for (const move of movesOf(compiled)) {
    if (!isListed(compiled, move, state)) continue;
    const code = move.why(state)?.code;
    if (code !== undefined) bound |= WANTS[code] ?? 0;
  }
  return bound;
};

const note = (trail: Trail, { compiled, state }: Game, move: Move | undefined, announced: boolean): void => {
  if (announced) trail.announced = true;
  if (move === undefined || (move.kind !== 'act' && move.kind !== 'ask')) return;
  const { own, actors } = compiled.layout;
  trail.acted |= state[own.hat]!;
  let expected = 0;
  for (const actor of move.actors) {
    expected |= state[actors[actor]!.expects]!;
    if (move.kind === 'act' && state[actors[actor]!.thread]! > 0) trail.cameBack = true;
  }
  if (expected === 3) trail.mixed = true;
};
