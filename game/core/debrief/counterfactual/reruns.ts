/**
 * Re-runs: somebody else sits down at a moment of the session, and plays on to the end. What was really the case stays as it
 * is in this game, for people have been told of it; what chance has yet to bring is as it was in this game in one half of the
 * re-runs, and drawn anew in the other.
 *
 * The k-th re-run of everything has the same luck and the same moods: what differs at the ends is the decision's doing.
 */
import { type Decision, type Game, type Policy, after, ending } from '../../engine/engine.ts';
import { PILLARS, type Pillar } from '../../scenario/vocabulary.ts';

/** The end of a game in numbers: plain, so that thousands of them cross threads. */
export type End = readonly number[];

const VALUE = 0;
const FIRST_PILLAR = 1;
const ENDING = FIRST_PILLAR + PILLARS.length;
const FIRST_SHEET = ENDING + 1;

export const endOf = ({ compiled, state }: Game): End => {
  const { own, agreements } = compiled.layout;
  const tabled = agreements.map((sheet) => Number(state[sheet.tabled]! > 0));
  return [state[own.value]!, ...PILLARS.map((pillar) => state[own[pillar]]!), state[own.ending]! - 1, ...tabled];
};

export const valueAt = (end: End): number => end[VALUE]!;
export const pillarAt = (end: End, pillar: Pillar): number => end[FIRST_PILLAR + PILLARS.indexOf(pillar)]!;
/** Position of the ending in the file; −1 where the game goes on. */
export const endingAt = (end: End): number => end[ENDING]!;
/** Whether the i-th sheet was put on the table. */
export const isTabled = (end: End, sheet: number): boolean => end[FIRST_SHEET + sheet] === 1;

const MOST_DECISIONS = 2000;
const OTHER_LUCK = 0x51ed270b;
const MOODS = 0x2545f491;

/** One of a row of seeds that look nothing like each other (the steps of a Weyl sequence, as in Steele's SplitMix). */
const kth = (row: number, k: number): number => (row + Math.imul(k + 1, 0x9e3779b9)) >>> 0;

/** Every other re-run has the luck of the game itself. */
export const hasOwnLuck = (k: number): boolean => k % 2 === 0;

/** The game as somebody finds it who plays on without a ledger, in the k-th re-run. */
export const foundBy = (game: Game, k: number, recording = false): Game => ({
  ...game,
  recording,
  ledger: recording ? game.ledger : undefined,
  seed: hasOwnLuck(k) ? game.seed : kth(OTHER_LUCK, k),
});

type Passing = (before: Game, decision: Decision, after: Game) => void;

/** Plays on to the end; whoever wants to know is told of each decision. */
export const playOn = (from: Game, policy: Policy, k: number, passing?: Passing): Game => {
  const player = policy(from.scenario, kth(MOODS, k));
  let game = from;
  for (let left = MOST_DECISIONS; ending(game) === undefined; left--) {
    if (left === 0) throw new Error('a player never ended its turns');
    const decision = player(game);
    const next = after(game, decision);
    passing?.(game, decision, next);
    game = next;
  }
  return game;
};
