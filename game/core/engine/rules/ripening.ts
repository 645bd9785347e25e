/** Ripening (game.md §4; the deck: patience): some answers need time; asking too soon gets the polite version. */
import { type Step, remember } from '../step.ts';
import type { Slot, State } from '../slots.ts';
import type { Compiled } from '../compiled.ts';
import type { Refusal } from '../refusal.ts';

/** Whether fewer than `ripens` weeks have passed since the last meeting with any of them. Never met counts as ripe. */
export const tooEarly = ({ layout }: Compiled, state: State, ripens: number, actors: readonly number[]): boolean =>
  actors.some((actor) => {
    const last = state[layout.actors[actor]!.lastMet]!;
    return last > 0 && state[layout.own.week]! - last < ripens;
  });

/** What was tried too early stays closed for some weeks. */
export const closeEarly = (step: Step, closedUntil: Slot): void =>
  remember(step, closedUntil, step.state[step.compiled.layout.own.week]! + step.compiled.numbers.ripeningCloses);

export const closedEarly = ({ layout }: Compiled, state: State, closedUntil: Slot): Refusal | undefined =>
  state[closedUntil]! > state[layout.own.week]! ? { code: 'too-soon', until: state[closedUntil]! } : undefined;
