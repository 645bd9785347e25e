/** The table at which a game is played: the game, what is shown of it, where the turn began, what was decided. */
import {
  type DatedDecision,
  type Game,
  type Refusal,
  decide,
  ending,
  makeDecision,
  read,
} from '../../../core/engine/engine.ts';
import { ALL_CONTROLS, type Look, type Shown, controlsAfter, lookAt } from '../../../core/view/view.ts';
import { harmless } from '../text/paint.ts';

export type Desk = {
  readonly game: Game;
  readonly language: string;
  readonly shown: Shown;
  /** The game as this turn began. */
  readonly turnStart: Game;
  /** In the notation, undone ones and their undoing included. */
  readonly decided: readonly string[];
};

export type Taken =
  | {
      readonly ok: true;
      readonly desk: Desk;
      /** The game as the turn began that has just been closed; undefined while it goes on. */
      readonly closed: Game | undefined;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Sits down to a game, new or under way. With `skipLessons` every control is there from the start. */
export const sitDown = (game: Game, language: string, skipLessons = false): Desk => ({
  game,
  language,
  shown: controlsAfter(skipLessons ? ALL_CONTROLS : new Set(), game),
  turnStart: game,
  decided: [],
});

/** Takes a decision at the table. */
export const take = (desk: Desk, dated: DatedDecision): Taken => {
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

/** The game as it can be looked at; a terminal acts on what it is sent, so texts are made harmless first. */
export const lookOf = (desk: Desk, game = desk.game): Look => {
  const look = lookAt(game, desk.language);
  return { ...look, texts: (id) => mapped(look.texts(id)) };
};

const mapped = (text: string | undefined): string | undefined => (text === undefined ? undefined : harmless(text));

export const isOver = ({ game }: Desk): boolean => ending(game) !== undefined;
