/** Who sits in the room: a player of the engine, with habits that no rule of the game knows. */
import { type Roll } from '../../engine/engine.ts';

export type Trainee = {
  /** Name of the player who decides. */
  readonly policy: string;
  readonly seed: number;
  /** How often something else is done than that player would do: 0 never, 1 always. */
  readonly slips: number;
  /** How often something is written where it may be. */
  readonly writes: number;
  /** How often the advice changes the answer. */
  readonly thinksAgain: number;
  /** Seconds taken, as a multiple of what others take. */
  readonly pace: number;
  /** Turns played; some run out of time. */
  readonly turns: number;
};

/** Twenty people: most play as most people would, a few have one habit too many. */
const MIX: readonly (readonly [policy: string, people: number])[] = [
  ['ordinary', 6],
  ['expected-hat', 3],
  ['public-servant-only', 2],
  ['never-asks', 2],
  ['asks-first', 2],
  ['always-announces', 1],
  ['never-announces', 1],
  ['network-manager-only', 1],
  ['spends-early', 1],
  ['greedy', 1],
];

const PER_MILLE = 1000;
const LARGEST_SEED = 2 ** 32;
/** One in so many goes home before the last week. */
const LEAVES_EARLY = 16;

const between = (roll: Roll, from: number, to: number): number => from + ((to - from) * roll(PER_MILLE)) / PER_MILLE;

export const shuffled = <T>(roll: Roll, all: readonly T[]): readonly T[] => {
  const left = [...all];
  return all.map(() => left.splice(roll(left.length), 1)[0]!);
};

const traineeOf = (policy: string, roll: Roll): Trainee => ({
  policy,
  seed: roll(LARGEST_SEED),
  slips: between(roll, 0, 0.12),
  writes: between(roll, 0.3, 1),
  thinksAgain: between(roll, 0.1, 0.5),
  pace: between(roll, 0.5, 1.8),
  turns: roll(LEAVES_EARLY) === 0 ? 5 + roll(4) : Infinity,
});

/** So many people, in an order that says nothing of how they play. */
export const traineesOf = (sessions: number, roll: Roll): readonly Trainee[] => {
  const room = MIX.flatMap(([policy, people]) => Array.from({ length: people }, () => policy));
  const made: Trainee[] = [];
  while (made.length < sessions) made.push(...shuffled(roll, room).map((policy) => traineeOf(policy, roll)));
  return made.slice(0, sessions);
};
