/** Asks a condition that the engine does not ask for us: when a control appears, whether somebody can be met or would sign. */
import { type Game, read } from '../engine/engine.ts';
import { evaluate } from '../scenario/expression.ts';

/** Whether a condition of the scenario, by its source text, is true now. */
export const holds = (game: Game, source: string): boolean =>
  evaluate(game.scenario.expressions[source]!, (name) => read(game, name) ?? 0) !== 0;

type Name = Game['scenario']['agreements'][string]['names'][string];

/** Whether somebody would sign now: what the name needs is true, and what it makes use of was told. */
export const wouldSign = (game: Game, { when, uses = [] }: Name): boolean =>
  holds(game, when) && uses.every((interest) => read(game, `knowledge.${interest}`)! > 0);
