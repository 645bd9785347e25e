/** The desk at a terminal: in a language, with texts that do the terminal no harm. */
import type { Game } from '../../../core/engine/engine.ts';
import {
  type Look,
  type Desk as PlainDesk,
  type Taken as PlainTaken,
  sitDown as sitDownTo,
  lookAt,
} from '../../../core/view/view.ts';
import { harmless } from '../text/paint.ts';

export type Desk = PlainDesk & { readonly language: string };
export type Taken = PlainTaken<Desk>;

/** Sits down to a game, new or under way. With `skipLessons` every control is there from the start. */
export const sitDown = (game: Game, language: string, skipLessons = false): Desk => ({
  ...sitDownTo(game, skipLessons),
  language,
});

/** The game as it can be looked at; a terminal acts on what it is sent, so texts are made harmless first. */
export const lookOf = (desk: Desk, game = desk.game): Look => {
  const look = lookAt(game, desk.language);
  return { ...look, texts: (id) => mapped(look.texts(id)) };
};

const mapped = (text: string | undefined): string | undefined => (text === undefined ? undefined : harmless(text));
