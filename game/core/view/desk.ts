/** Where somebody sits and plays: the game, what is shown of it so far, where the turn began, what was decided. */
import { type DatedDecision, type Game, type Refusal, decide, ending, makeDecision, read } from '../engine/engine.ts';
import { ALL_CONTROLS, type Shown, controlsAfter } from './controls.ts';

export type Desk = {
  readonly game: Game;
  readonly shown: Shown;
  /** The game as this turn began. */
  readonly turnStart: Game;
  /** In the notation, undone ones and their undoing included. */
  readonly decided: readonly string[];
};

export type Taken<D extends Desk = Desk> =
  | {
      readonly ok: true;
      readonly desk: D;
      /** The game as the turn began that has just been closed; undefined while it goes on. */
      readonly closed: Game | undefined;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Sits down to a game, new or under way. With `skipLessons` every control is there from the start. */
export const sitDown = (game: Game, skipLessons = false): Desk => ({
  game,
  shown: controlsAfter(skipLessons ? ALL_CONTROLS : new Set(), game),
  turnStart: game,
  decided: [],
});

/** Takes a decision. What the caller keeps beside the desk (a language, a log) is taken along. */
export const take = <D extends Desk>(desk: D, dated: DatedDecision): Taken<D> => {
  const result = decide(desk.game, dated);
  if (!result.ok) return result;
  const game = result.value;
  const closed = read(game, 'turn') !== read(desk.game, 'turn');
  // A truth that was fixed begins the game anew; the turn then began with it.
  const anew = dated.decision.kind === 'draw' && game.told !== desk.game.told && desk.decided.length === 0;
  return {
    ok: true,
    desk: {
      ...desk,
      game,
      shown: controlsAfter(desk.shown, game),
      turnStart: closed || anew ? game : desk.turnStart,
      decided: [...desk.decided, makeDecision(dated)],
    },
    closed: closed ? desk.turnStart : undefined,
  };
};

export const isOver = ({ game }: Pick<Desk, 'game'>): boolean => ending(game) !== undefined;
