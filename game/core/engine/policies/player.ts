/** What a policy is: somebody who looks at a game and decides. It has dice of its own, apart from the game's chance. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { DatedDecision, Decision } from '../decision.ts';
import { type Game, begin, decide, ending, openDecisions, turnWeek } from '../game.ts';

/** Decides once; called until the game has ended. */
export type Player = (game: Game) => Decision;
/** Makes a player for one game; the same seed gives the same player. */
export type Policy = (scenario: Scenario, seed: number) => Player;
/** A whole number from 0 up to, not including, `below`. */
export type Roll = (below: number) => number;

const MOST_DECISIONS = 2000;

/** Dice for a player: Marsaglia's xorshift, 32 bits, seeded apart from the game's chance. */
export const rollOf = (seed: number): Roll => {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return Math.floor(((x >>> 0) / 2 ** 32) * below);
  };
};

export const pick = <T>(roll: Roll, from: readonly T[]): T => from[roll(from.length)]!;

/**
 * How much somebody feels like something, from 0 up to, not including, 1: keyed by what it is and when, not drawn in turn. Two
 * games of the same player that differ in one thing keep all other moods, so what differs at their ends is that one thing's.
 */
export const moodOf =
  (seed: number) =>
  (thing: number, when: number): number => {
    let h = seed ^ Math.imul(thing + 1, 0x9e3779b9) ^ Math.imul(when + 1, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
    h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
    return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
  };

/** A decision with its date. */
export const dated = (game: Game, decision: Decision): DatedDecision => ({ week: turnWeek(game), decision });

/** What is open, without ways to lose on purpose: nobody who means well breaks promises for fun. */
export const sensible = (game: Game): Decision[] =>
  openDecisions(game).filter((d) => !(d.kind === 'promise' && (d.move === 'break' || d.move === 'renegotiate')));

/** Takes a decision that is known to be open. */
export const after = (game: Game, decision: Decision): Game => {
  const result = decide(game, dated(game, decision));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(decision)} ${result.refusal.code}`);
  return result.value;
};

export type Playthrough = { readonly game: Game; readonly decisions: readonly DatedDecision[] };

/** Plays a game to its end. A player that never ends its turns is a bug. */
export const playOut = (scenario: Scenario, seed: number, policy: Policy, recording = true): Playthrough => {
  const player = policy(scenario, seed);
  const decisions: DatedDecision[] = [];
  let game = begin(scenario, seed, [], recording);
  while (ending(game) === undefined) {
    const decision = player(game);
    decisions.push(dated(game, decision));
    game = after(game, decision);
    if (decisions.length > MOST_DECISIONS) throw new Error('a player never ended its turns');
  }
  return { game, decisions };
};
