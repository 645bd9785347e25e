/** Our decisions beside plain `transition()` of the scenario's own XState machine, over the same decision lists. */
import {
  type DatedDecision,
  type Game,
  begin,
  beginOnMachine,
  decide,
  ending,
  openDecisions,
  turnWeek,
} from '../../../game/core/engine/engine.ts';
import type { Scenario } from '../../../game/core/scenario/scenario.ts';
import { dice } from '../dice.ts';
import type { Work } from '../side-by-side.ts';

export type Played = { readonly seed: number; readonly decisions: readonly DatedDecision[] };

/** A game played at random to its end. */
export const playedAtRandom = (scenario: Scenario, seed: number): Played => {
  const roll = dice(seed);
  const decisions: DatedDecision[] = [];
  let game = begin(scenario, seed);
  while (ending(game) === undefined) {
    const open = openDecisions(game);
    const dated = { week: turnWeek(game), decision: open[roll(open.length)]! };
    decisions.push(dated);
    game = decided(game, dated);
  }
  return { seed, decisions };
};

const decided = (game: Game, dated: DatedDecision): Game => {
  const result = decide(game, dated);
  if (!result.ok) throw new Error(`an open decision was refused: ${result.refusal.code}`);
  return result.value;
};

/** Plays the lists again, nothing listed; how many decisions that is. */
const replayed = (start: (seed: number) => Game, games: readonly Played[]): number => {
  let count = 0;
  for (const { seed, decisions } of games) {
    let game = start(seed);
    for (const dated of decisions) game = decided(game, dated);
    count += decisions.length;
  }
  return count;
};

/** `times`: how often the lists are played in a round, for the stepper is done with them in no time. */
export const onStepper =
  (scenario: Scenario, games: readonly Played[], times: number): Work =>
  () => {
    let count = 0;
    for (let i = 0; i < times; i++) count += replayed((seed) => begin(scenario, seed), games);
    return count;
  };

export const onMachine =
  (scenario: Scenario, games: readonly Played[]): Work =>
  () =>
    replayed((seed) => beginOnMachine(scenario, seed), games);
