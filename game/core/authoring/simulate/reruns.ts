/**
 * Paired re-runs: at the moment of a dilemma each open option is taken once, and the same player goes on with the same luck
 * and the same moods. What differs at the ends is the option's doing.
 */
import {
  type Game,
  type Move,
  type Policy,
  after,
  begin,
  ending,
  isOpen,
  movesOf,
  policies,
  takeOpen,
} from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { PARTS, type Wish } from './jobs.ts';
import { COMPARED, type End, type Tally, emptyTally, noteEnds } from './tally.ts';

/** Of different habits, none foolish: an option is called beaten only if it is beaten whoever plays. Their moods are keyed. */
const PLAYERS = [
  'ordinary',
  'asks-first',
  'network-manager-only',
  'always-announces',
  'public-servant-only',
  'never-announces',
  'spends-early',
  'never-asks',
];

/** Re-runs of a dilemma before anything is said of it. */
export const ENOUGH = 200;
const MOMENTS_A_PART = Math.ceil((ENOUGH * 1.04) / PARTS);
/** Games in which a part looks for moments; a dilemma that comes up in fewer than one in a hundred is left unjudged. */
const MOST_GAMES = 100;

type Moment = { readonly game: Game; readonly policy: Policy; readonly seed: number };

/** One part of the re-runs. Parts share no games. */
export const rerunPart = (scenario: Scenario, wish: Wish, part: number): Tally => {
  const counts = Object.values(scenario.dilemmas).map(({ options }) => Object.keys(options).length);
  const tally = emptyTally(counts);
  const moments: Moment[][] = counts.map(() => []);
  const short = () => moments.some((of) => of.length < MOMENTS_A_PART);
  for (let n = 0; n < MOST_GAMES && short(); n++) {
    const seed = (wish.seed + part * MOST_GAMES + n) >>> 0;
    lookFor(scenario, policies[PLAYERS[n % PLAYERS.length]!]!, seed, moments);
  }
  for (const [dilemma, found] of moments.entries()) {
    for (let n = 0; n < MOMENTS_A_PART && found.length > 0; n++) {
      const { game, policy, seed } = found[n % found.length]!;
      // A moment that must serve again is gone on from in other moods.
      const moods = (seed + Math.imul(Math.floor(n / found.length), 0x9e3779b9)) >>> 0;
      noteEnds(tally[dilemma]!, endsOf(scenario, game, dilemma, policy, moods));
    }
  }
  return tally;
};

/** Plays a game and keeps the moments at which a dilemma is answered of which there are not enough yet. */
const lookFor = (scenario: Scenario, policy: Policy, seed: number, moments: readonly Moment[][]): void => {
  const player = policy(scenario, seed);
  let game = begin(scenario, seed, [], false);
  while (ending(game) === undefined) {
    const decision = player(game);
    if (decision.kind === 'answer') {
      const of = moments[game.compiled.layout.dilemmas.findIndex(({ id }) => id === decision.dilemma)]!;
      if (of.length < MOMENTS_A_PART) of.push({ game, policy, seed });
    }
    game = after(game, decision);
  }
};

const endsOf = (scenario: Scenario, game: Game, dilemma: number, policy: Policy, moods: number): End[] =>
  movesOf(game.compiled).flatMap((move) =>
    isAnswerTo(move, dilemma) && isOpen(game.compiled, move, game.state)
      ? [endOf(playOn(scenario, takeOpen(game, move.resolved), policy, moods), move)]
      : [],
  );

const isAnswerTo = ({ resolved }: Move, dilemma: number): boolean =>
  resolved.kind === 'answer' && resolved.dilemma === dilemma;

const playOn = (scenario: Scenario, from: Game, policy: Policy, moods: number): Game => {
  const player = policy(scenario, moods);
  let game = from;
  while (ending(game) === undefined) game = after(game, player(game));
  return game;
};

const endOf = ({ compiled, state }: Game, { resolved }: Move): End => ({
  option: resolved.kind === 'answer' ? resolved.option : -1,
  amounts: COMPARED.map((name) => state[compiled.layout.own[name]]!),
  felt: feltSlots(compiled)
    .map((slot) => state[slot]!)
    .join(),
});

const feltIn = new WeakMap<object, readonly number[]>();

/** What people could tell apart: every quantity but the notes of what was answered, flags and places in a storyline. */
const feltSlots = (compiled: Game['compiled']): readonly number[] => {
  const before = feltIn.get(compiled);
  if (before) return before;
  const slots = compiled.quantities.flatMap(({ name, counted }, slot) => (counted && !NOTES.test(name) ? [slot] : []));
  feltIn.set(compiled, slots);
  return slots;
};

const NOTES = /^(dilemma|option|flag|at|happened)\./;
