/** What `play` and `replay` print with `--format json`: one object, the same for the same game. */
import { type Game, snapshot } from '../../core/engine/engine.ts';

export type RefusedLine = { readonly line: string; readonly code: string };

export type Outcome = {
  readonly scenario: string;
  readonly game: Game;
  readonly decided: readonly string[];
  readonly refused: readonly RefusedLine[];
};

/** The object, as text with its newline. `loaded` says that a chance result was fixed beforehand. */
export const outcomeJson = ({ scenario, game, decided, refused }: Outcome): string => {
  const { ledgerHash, ...rest } = snapshot(game);
  const object = {
    scenario,
    contentHash: game.scenario.contentHash,
    seed: game.seed,
    loaded: game.loaded.length > 0,
    decisions: decided,
    ...rest,
    refused,
    ledgerHash,
  };
  return `${JSON.stringify(object, undefined, 2)}\n`;
};
