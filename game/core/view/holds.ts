/** Asks a condition that the engine does not ask for us: when a control appears, whether somebody can be met. */
import { type Game, read } from '../engine/engine.ts';
import { evaluate } from '../scenario/expression.ts';

/** Whether a condition of the scenario, by its source text, is true now. */
export const holds = (game: Game, source: string): boolean =>
  evaluate(game.scenario.expressions[source]!, (name) => read(game, name) ?? 0) !== 0;
