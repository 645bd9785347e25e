/** A game in which somebody looks on: which storyline states are entered and which transitions are taken. */
import type { Scenario } from '../scenario/scenario.ts';
import type { LoadedDraw } from './decision.ts';
import { type Driver, type Game, STEPPER, type Seed, beginOn } from './game.ts';
import type { Watch } from './step.ts';

/** Begins a game without a ledger; `watch` is told of every step of its storylines. */
export const beginWatched = (scenario: Scenario, seed: Seed, loaded: readonly LoadedDraw[], watch: Watch): Game =>
  beginOn(watchedBy(watch), scenario, seed, loaded, false);

const watchedBy = (watch: Watch): Driver => ({
  begin: (step) => {
    step.watch = watch;
    STEPPER.begin(step);
  },
  run: (step, stimulus, before) => {
    step.watch = watch;
    STEPPER.run(step, stimulus, before);
  },
});
