/**
 * A plausible professional without a plan to win: reads the inbox, asks before acting, comes back to those who were asked,
 * keeps promises, asks the leader now and then, goes home when the hours are up. Habits say in what one differs from another.
 */
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Compiled } from '../compiled.ts';
import type { Decision } from '../decision.ts';
import { KNOWLEDGE, hatNumber } from '../layout.ts';
import { MOST_TOLD } from '../rules/hat.ts';
import type { State } from '../slots.ts';
import { type Move, isOpen, movesOf } from './moves.ts';
import { type Policy, moodOf } from './player.ts';

export type Habits = {
  /** Worn from the first week to the last; without it, hats change where somebody expects the other one. */
  readonly hat?: Hat;
  readonly asks?: 'never' | 'first';
  /** How a change of hats is told: to the one it is for, to as many as may be told, or to nobody. */
  readonly announces?: 'one' | 'many' | 'never';
  /** Money and overtime go as long as there is any, the dearest first. */
  readonly spends?: 'early';
};

type Mood = ReturnType<typeof moodOf>;

/** One player at one game: what it knows of the scenario, what it feels like, what it has asked in which hat. */
type Seat = {
  readonly compiled: Compiled;
  readonly moves: readonly Move[];
  readonly habits: Habits;
  readonly mood: Mood;
  readonly asked: Set<number>;
};

const END: Decision = { kind: 'end' };
/** Moods go from 0 to this. */
const SWING = 4;
/** Both hats were worn in this turn: bits 0 and 1. */
const BOTH = 3;

type Waiting = ReadonlySet<number>;
const NOBODY: Waiting = new Set();

/** An ordinary player with these habits. Moods are keyed by week, so that small differences do not shuffle a whole game. */
export const tasteOf =
  (habits: Habits): Policy =>
  (_scenario, seed) => {
    const mood = moodOf(seed);
    const asked = new Set<number>();
    return (game) => {
      const { compiled, state } = game;
      const seat: Seat = { compiled, moves: movesOf(compiled), habits, mood, asked };
      const best = answering(seat, state) ?? puttingOn(seat, state) ?? favourite(seat, state);
      if (best === undefined) return END;
      if (best.kind === 'ask') asked.add(askedAs(seat, state, best));
      return best.kind === 'hat' ? told(seat, state, best) : best.decision;
    };
  };

/** Whoever keeps to one hat puts it on, quietly, where the story begins in the other. */
const puttingOn = ({ compiled, moves, habits }: Seat, state: State): Move | undefined => {
  if (habits.hat === undefined || state[compiled.layout.own.hat] === hatNumber(habits.hat)) return undefined;
  return moves.find(
    (move) => move.resolved.kind === 'hat' && move.resolved.told === undefined && isOpen(compiled, move, state),
  );
};

const askedAs = ({ compiled }: Seat, state: State, move: Move): number =>
  move.index * 2 + state[compiled.layout.own.hat]! - 1;

/** The inbox first: one of the answers that are open, as one feels. */
const answering = ({ compiled, moves, mood }: Seat, state: State): Move | undefined => {
  let best: Move | undefined;
  let most = -1;
  for (const move of moves) {
    if (move.kind !== 'answer') return best;
    if (!isOpen(compiled, move, state)) continue;
    const liking = mood(move.index, 0);
    if (liking > most) {
      most = liking;
      best = move;
    }
  }
  return best;
};

const favourite = (seat: Seat, state: State): Move | undefined => {
  const { moves } = seat;
  const waiting = waitingFor(seat, state);
  let best: Move | undefined;
  let most = 0;
  for (const move of moves) {
    if (move.slot >= 0 && (state[move.slot]! < move.from || state[move.slot]! > move.to)) continue;
    const liking = likingOf(seat, state, move, waiting);
    if (liking <= most || move.why(state) !== undefined) continue;
    most = liking;
    best = move;
  }
  return best;
};

/** How much one feels like doing something, from about 1 to 10; 0 where one would not think of it. */
const likingOf = (seat: Seat, state: State, move: Move, waiting: Waiting): number => {
  const { habits, mood, compiled } = seat;
  const { own } = compiled.layout;
  const feel = SWING * mood(move.index, state[own.week]!);
  switch (move.kind) {
    case 'promise':
      return move.decision.kind === 'promise' && move.decision.move === 'keep' ? 8 + feel : 0;
    case 'leader':
      return affordable(seat, state, move) ? 2 + feel : 0;
    case 'clear':
      return affordable(seat, state, move) ? 3 + feel : 0;
    case 'ask':
      if (habits.asks === 'never' || !affordable(seat, state, move) || seat.asked.has(askedAs(seat, state, move)))
        return 0;
      return (habits.asks === 'first' ? 20 : 3) + feel;
    case 'act':
      return affordable(seat, state, move) ? actLiking(seat, state, move, feel) : 0;
    case 'hat':
      return changing(seat, state, move, waiting, feel);
    default:
      return 0;
  }
};

/** Ordinary people keep to their hours and never spend more than a third of what is left at once. */
const affordable = ({ habits, compiled }: Seat, state: State, { hours, funds }: Move): boolean => {
  const { own } = compiled.layout;
  if (habits.spends === 'early') return true;
  return hours <= state[own.hours]! && funds * 3 <= state[own.funds]!;
};

const actLiking = ({ habits, compiled }: Seat, state: State, move: Move, feel: number): number => {
  const { layout, deeds } = compiled;
  if (move.resolved.kind !== 'act') return 0;
  const act = deeds.acts[move.resolved.act]!;
  const [first] = move.actors;
  let liking = 4 + feel - 1.5 * state[layout.actions[move.resolved.act]!.done]!;
  if (first !== undefined && state[layout.actors[first]!.thread]! > 0) liking += 2;
  if (act.sheet >= 0) liking += sheetLiking(compiled, state, act.sheet);
  if (act.serves.some((interest) => state[layout.interests[interest]!.state] === KNOWLEDGE.known)) liking += 1.5;
  if (habits.spends === 'early') liking += move.funds / 100 + move.hours / 2;
  return liking > 1 ? liking : 0;
};

/** A sheet is put on the table when two thirds of its names would sign, or when there is little time left to wait. */
const sheetLiking = ({ deeds, layout, turnStarts }: Compiled, state: State, sheet: number): number => {
  const { names } = deeds.sheets[sheet]!;
  let ready = 0;
  for (const { when } of names) if (when(state) === 1) ready++;
  const late = state[layout.own.week]! * 3 >= turnStarts.at(-1)! * 2;
  return ready * 3 >= names.length * 2 || late ? 4 : -10;
};

/** Changes hats once a turn at most, while there is time to use the change. */
const mayChange = ({ habits, compiled }: Seat, state: State): boolean => {
  const { own } = compiled.layout;
  return habits.hat === undefined && state[own.hours]! >= 4 && state[own.worn] !== BOTH;
};

/** Those with whom nothing can be done in the hat that is on, or who expect the other one. */
const waitingFor = (seat: Seat, state: State): Waiting => {
  if (!mayChange(seat, state)) return NOBODY;
  const { layout } = seat.compiled;
  const worn = state[layout.own.hat]!;
  const waiting = new Set<number>();
  for (const move of seat.moves) {
    if (move.kind !== 'act' && move.kind !== 'ask') continue;
    const [first] = move.actors;
    if (first === undefined || waiting.has(first)) continue;
    if (state[layout.actors[first]!.expects] !== worn || move.why(state)?.code === 'wrong-hat') waiting.add(first);
  }
  return waiting;
};

const changing = ({ habits, compiled }: Seat, state: State, move: Move, waiting: Waiting, feel: number): number => {
  if (waiting.size === 0 || move.resolved.kind !== 'hat') return 0;
  const silent = move.resolved.told === undefined;
  if (silent || habits.announces === 'never') return silent && habits.announces === 'never' ? 4 + feel : 0;
  const [actor] = move.actors;
  if (!waiting.has(actor!)) return 0;
  return 4 + feel + (state[compiled.layout.actors[actor!]!.thread]! > 0 ? 2 : 0);
};

/** The announcement that was chosen, to more people where that is the habit: first of all to those who wait for it. */
const told = ({ habits, compiled, moves }: Seat, state: State, move: Move): Decision => {
  const { decision } = move;
  if (habits.announces !== 'many' || decision.kind !== 'hat' || decision.announcedTo === 'silent') return decision;
  const { hat, announcedTo } = decision;
  const others = moves.flatMap((one) => {
    if (one.decision.kind !== 'hat' || one.decision.announcedTo === 'silent' || one.decision.hat !== hat) return [];
    const [actor] = one.actors;
    const expected = state[compiled.layout.actors[actor!]!.expects] === hatNumber(hat);
    return expected && one.why(state) === undefined ? one.decision.announcedTo : [];
  });
  return { ...decision, announcedTo: [...new Set([...announcedTo, ...others])].slice(0, MOST_TOLD) };
};
